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
    return (await get<Item[]>(this.#key, kept()).catch(() => undefined)) ?? [];
  }

  /** Changes it in one step, against other tabs as well; gives it as it is then. */
  async change(change: (items: Item[]) => Item[]): Promise<Item[]> {
    if (!this.#unkept) {
      const before = await this.read();
      const changed = update<Item[]>(this.#key, (items = []) => change(items), kept());
      const isKept = await changed.then(
        () => true,
        () => false,
      );
      if (isKept) return this.read();
      this.#unkept = before;
    }
    this.#unkept = change(this.#unkept);
    return this.#unkept;
  }
}
