import type { Outputs } from '#client/api/trpc.ts';
import type { Press } from '#shared/dispatch/states.ts';

export type Position = { latitude: number; longitude: number };

/** A photo on the phone, and what it shows. */
export type KeptPhoto = { id: string; blob: Blob; description: string };

/** A press as it waits on the phone until the server has answered it. */
export type WaitingPress = {
  id: string;
  orderId: string;
  kind: Press;
  /** The matter, as the order's heading says it. */
  name: string;
  pressedAt: string;
  /** What else goes to the server. */
  more: { words?: string; departmentId?: string | null; position?: Position | null };
  photos: KeptPhoto[];
};

export type PressAnswer = Outputs['dispatch']['press'];

/** What became of a press: the server answered, the server refused it, or it waits for the line. */
export type Outcome = { how: 'answered'; answer: PressAnswer } | { how: 'refused'; error: unknown } | { how: 'waits' };
export type Settled = Exclude<Outcome, { how: 'waits' }>;

export type OutboxPlaces = {
  /** What waits on this phone, in the order in which it was pressed; also what another tab has put there. */
  load: () => Promise<WaitingPress[]>;
  /** Changes what waits in one step. */
  change: (change: (waiting: WaitingPress[]) => WaitingPress[]) => Promise<void>;
  send: (press: WaitingPress) => Promise<PressAnswer>;
  /** Whether it may succeed later just as it is. */
  mayPass: (error: unknown) => boolean;
  /** Lets one tab send at a time. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** What waits, and whether it has to: the line is lost, or nobody is signed in. */
  onWaiting: (waiting: WaitingPress[], isHeld: boolean) => void;
  /** What became of a press, before it is taken out. `isLate`: nobody waits for it any more. */
  onSettled: (press: WaitingPress, outcome: Settled, isLate: boolean) => Promise<void>;
  /** Nothing more is sent for now. */
  onRoundOver: () => void;
};

// Whoever pressed hears by then what became of it, though it may still be on its way.
const patienceMs = 4000;
const tryAgainMs = 10_000;

/**
 * Keeps what an officer pressed until the server has answered it, through the end of the page as well, and sends it in
 * the order in which it was pressed. The server takes each press once, so one whose answer was lost is sent again.
 */
export class Outbox {
  readonly #places: OutboxPlaces;
  readonly #asked = new Map<string, (outcome: Outcome) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #again = false;

  constructor(places: OutboxPlaces) {
    this.#places = places;
  }

  /** Keeps a press and sends it, with what is still being found out about it; gives what became of it within a few seconds. */
  async press(press: WaitingPress, found: Promise<WaitingPress['more']> | null = null): Promise<Outcome> {
    await this.#places.change((waiting) => [...waiting, press]);
    const outcome = new Promise<Outcome>((resolve) => this.#asked.set(press.id, resolve));
    if (found) {
      const more = { ...press.more, ...(await found) };
      await this.#places.change((waiting) => waiting.map((one) => (one.id === press.id ? { ...one, more } : one)));
    }
    const timer = setTimeout(() => void this.#hold(), patienceMs);
    void this.send();
    try {
      return await outcome;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends what waits, now and then every few seconds until nothing waits. */
  async send(): Promise<void> {
    this.#again = true;
    this.#sending ??= this.#sendRounds();
    await this.#sending;
  }

  /** Sends no more by itself: somebody else is signed in. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #sendRounds(): Promise<void> {
    try {
      // Once more for what was pressed while a round was just ending.
      while (this.#again) await this.#places.alone(() => this.#sendRound());
    } finally {
      this.#sending = null;
    }
  }

  async #sendRound(): Promise<void> {
    this.#again = false;
    clearTimeout(this.#timer);
    const waiting = await this.#places.load();
    const settled = await this.#sendAll(waiting);
    if (settled < waiting.length) {
      this.#timer = setTimeout(() => void this.send(), tryAgainMs);
      await this.#hold();
    } else {
      this.#places.onWaiting(await this.#places.load(), false);
    }
    this.#places.onRoundOver();
  }

  /** Sends one after the other, up to the first that has to wait; gives how many were settled. */
  async #sendAll(waiting: WaitingPress[]): Promise<number> {
    for (const [settled, press] of waiting.entries()) {
      const outcome = await this.#settle(press);
      if (!outcome) return settled;
      await this.#places.onSettled(press, outcome, !this.#asked.has(press.id));
      await this.#places.change((others) => others.filter(({ id }) => id !== press.id));
      this.#tell(press.id, outcome);
    }
    return waiting.length;
  }

  async #settle(press: WaitingPress): Promise<Settled | null> {
    try {
      return { how: 'answered', answer: await this.#places.send(press) };
    } catch (error) {
      return this.#places.mayPass(error) ? null : { how: 'refused', error };
    }
  }

  async #hold(): Promise<void> {
    this.#places.onWaiting(await this.#places.load(), true);
    for (const id of [...this.#asked.keys()]) this.#tell(id, { how: 'waits' });
  }

  #tell(id: string, outcome: Outcome): void {
    this.#asked.get(id)?.(outcome);
    this.#asked.delete(id);
  }
}
