import { fitsServer } from '#shared/drafts.ts';

/** What was typed, by field. */
export type DraftBody = Record<string, string>;
type Stored = { body: DraftBody; revision: number };

/** Where a draft is kept: at the server, and in the browser until the server has it. */
export type DraftPlaces = {
  read: (key: string) => Promise<Stored | null>;
  save: (draft: Stored & { key: string }) => Promise<unknown>;
  discard: (key: string) => Promise<unknown>;
  local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

const restMs = 500;
const tryAgainMs = 5000;

const isEmpty = (body: DraftBody) => Object.values(body).every((text) => text.trim() === '');

/**
 * Keeps one draft: at once in the browser, and at the server when the typing rests. What the server has not
 * acknowledged stays in the browser, through a crash as well, and is sent again.
 */
export class DraftKeeper {
  readonly #key: string;
  readonly #localKey: string;
  readonly #places: DraftPlaces;
  #kept: Stored | null = null;
  #acknowledged = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(agentId: string, key: string, places: DraftPlaces) {
    this.#key = key;
    this.#localKey = `draft ${agentId} ${key}`;
    this.#places = places;
    this.#kept = this.#readLocal();
  }

  /** What is known without asking the server: typed at this desk since it was loaded, or never acknowledged. */
  get body(): DraftBody | null {
    return this.#kept && !isEmpty(this.#kept.body) ? this.#kept.body : null;
  }

  /** What the server kept, when nothing newer is here. Null: nothing, or the server cannot be asked. */
  async restore(): Promise<DraftBody | null> {
    if (this.#kept) return null;
    const stored = await this.#places.read(this.#key).catch(() => null);
    if (!stored) return null;
    const typed = this.#typedMeanwhile();
    // What was typed in the meantime is newer, and must count as such at the server.
    if (typed) typed.revision = Math.max(typed.revision, stored.revision + 1);
    if (typed || isEmpty(stored.body)) return null;
    this.#kept = stored;
    this.#acknowledged = stored.revision;
    return stored.body;
  }

  type(body: DraftBody): void {
    this.#kept = { body, revision: (this.#kept?.revision ?? 0) + 1 };
    this.#local(() => this.#places.local.setItem(this.#localKey, JSON.stringify(this.#kept)));
    this.#schedule(restMs);
  }

  /** Sends now what still waits. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending = this.#sending.then(() => this.#send());
  }

  /** It was sent as an action: nothing is kept any more. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#kept = null;
    this.#local(() => this.#places.local.removeItem(this.#localKey));
    // After a saving that is under way, or that would bring the draft back.
    this.#sending = this.#sending.then(() => this.#places.discard(this.#key)).catch(() => {});
    await this.#sending;
  }

  #typedMeanwhile(): Stored | null {
    return this.#kept;
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), ms);
  }

  async #send(): Promise<void> {
    const sent = this.#kept;
    // What is too large for the server stays in the browser alone, until it is made shorter.
    if (!sent || sent.revision <= this.#acknowledged || !fitsServer(sent.body)) return;
    try {
      await this.#places.save({ key: this.#key, ...sent });
      this.#acknowledged = sent.revision;
      if (this.#kept === sent) this.#local(() => this.#places.local.removeItem(this.#localKey));
    } catch (error) {
      const newer = newerRevision(error);
      if (newer !== null && this.#kept) this.#kept.revision = Math.max(this.#kept.revision, newer + 1);
      if (this.#kept) this.#schedule(newer === null ? tryAgainMs : 0);
    }
  }

  #readLocal(): Stored | null {
    try {
      return JSON.parse(this.#places.local.getItem(this.#localKey) ?? 'null') as Stored | null;
    } catch {
      return null;
    }
  }

  #local(use: () => void): void {
    try {
      use();
    } catch {
      // The browser keeps nothing (private mode, full): the server still does.
    }
  }
}

/** The revision of a draft that another desk saved later, when that is why a saving was refused. */
const newerRevision = (error: unknown): number | null => {
  const details = (error as { data?: { details?: { draft?: { revision?: unknown } } } } | null)?.data?.details;
  const revision = details?.draft?.revision;
  return typeof revision === 'number' ? revision : null;
};
