import { create } from 'zustand';
import { playEarcon } from '#client/a11y/earcon.ts';
import { m } from '#client/paraglide/messages.js';
import type { Locale } from '#shared/language.ts';

/**
 * `reply` answers the agent's own key press. `now` cannot wait, even while a caller speaks.
 * `soon` and `later` wait for the end of a call; of what waits, `soon` is read first.
 */
export type AnnouncementUrgency = 'reply' | 'now' | 'soon' | 'later';

/** One thing that the console said, or has yet to say. */
export type Announcement = {
  id: number;
  text: string;
  urgency: AnnouncementUrgency;
  /** Milliseconds since 1970. */
  at: number;
  unread: boolean;
  lang?: Locale;
  category?: string;
};

/** What stands in a live region at this moment. */
export type Utterance = { id: number; text: string; assertive: boolean; lang?: Locale };

type Announcer = {
  /** Newest first, at most 500, gone with the page. */
  log: Announcement[];
  /** How many announcements wait to be read. */
  unread: number;
  held: boolean;
  utterances: Utterance[];
  /** Holds `soon` and `later` back, or lets go and says once how many wait. */
  setHeld: (held: boolean) => void;
  /** Says the most pressing of what waits, the oldest first; or that nothing waits. */
  readNext: () => void;
  /** Says the last words again. */
  again: () => void;
};

const logLimit = 500;
// Long enough for every reader to fetch the words; short enough that a closing dialog does not make Orca 43 read them again.
const utteranceMilliseconds = 1000;

let nextId = 1;
let last: Omit<Utterance, 'id'> | null = null;

/** The announcement log, the waiting count, and the words in the live regions. */
export const useAnnouncer = create<Announcer>()((set, get) => ({
  log: [],
  unread: 0,
  held: false,
  utterances: [],
  setHeld: (held) => {
    if (held === get().held) return;
    set({ held });
    if (!held && get().unread > 0) speak({ text: m.a11y_waiting({ count: get().unread }), assertive: false });
  },
  readNext: () => {
    const waiting = get().log.filter((entry) => entry.unread);
    const next = waiting.findLast((entry) => entry.urgency === 'soon') ?? waiting.at(-1);
    if (!next) return speak({ text: m.a11y_nothing_waiting(), assertive: false });
    const log = get().log.map((entry) => (entry.id === next.id ? { ...entry, unread: false } : entry));
    set({ log, unread: countUnread(log) });
    speak({ text: next.text, assertive: false, lang: next.lang });
  },
  again: () => speak(last ?? { text: m.a11y_nothing_said(), assertive: false }),
}));

const countUnread = (log: Announcement[]) => log.filter((entry) => entry.unread).length;

// Each utterance is a new element, so that the same words are heard twice and two quick ones are both heard.
const speak = (words: Omit<Utterance, 'id'>) => {
  last = words;
  const id = nextId++;
  useAnnouncer.setState(({ utterances }) => ({ utterances: [...utterances, { ...words, id }] }));
  setTimeout(() => {
    useAnnouncer.setState(({ utterances }) => ({ utterances: utterances.filter((utterance) => utterance.id !== id) }));
  }, utteranceMilliseconds);
};

/**
 * Says one sentence to assistive technology and writes it into the announcement log. The only way to speak.
 * While a call is live, `soon` and `later` wait with an earcon and a count.
 */
export const announce = (
  text: string,
  urgency: AnnouncementUrgency = 'reply',
  options: { lang?: Locale; category?: string } = {},
): void => {
  const unread = useAnnouncer.getState().held && (urgency === 'soon' || urgency === 'later');
  const entry: Announcement = { id: nextId++, text, urgency, at: Date.now(), unread, ...options };
  useAnnouncer.setState((state) => {
    const log = [entry, ...state.log].slice(0, logLimit);
    return { log, unread: countUnread(log) };
  });
  if (unread) playEarcon('waiting');
  else speak({ text, assertive: urgency === 'now', lang: options.lang });
};
