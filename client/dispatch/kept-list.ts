import { createStore, get, type UseStore, update } from 'idb-keyval';

let store: UseStore | undefined;
const kept = (): UseStore => {
  store ??= createStore('handrail-street', 'lists');
  return store;
};

/** A list that stays on the phone; where the browser keeps nothing (private mode, full), as long as the page stands. */
export class KeptList<Item> {
  readonly #key: string;
  #unkept: Item[] | null = null;

  constructor(key: string) {
    this.#key = key;
  }

  async read(): Promise<Item[]> {
    if (this.#unkept) return this.#unkept;
    try {
      return (await get<Item[]>(this.#key, kept())) ?? [];
    } catch {
      return [];
    }
  }

  /** Changes it in one step, against other tabs as well; gives it as it is then. */
  async change(change: (items: Item[]) => Item[]): Promise<Item[]> {
    const before = await this.read();
    try {
      if (!this.#unkept) {
        await update<Item[]>(this.#key, (items = []) => change(items), kept());
        return await this.read();
      }
    } catch {
      // Kept in the page alone from now on.
    }
    this.#unkept = change(this.#unkept ?? before);
    return this.#unkept;
  }
}
