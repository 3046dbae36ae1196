import type { Outputs } from '#client/api/trpc.ts';
import { relativeTime } from '#client/ui/time-words.ts';
import { languageOf } from '#client/ui/typed.tsx';
import type { Locale } from '#shared/language.ts';

export type Near = Outputs['tickets']['duplicates'][number];

type Line = { locale: Locale; now: number; state: string; comma: string; place: string };

const longestWords = 40;

const shortened = (words: string): string => {
  const [first = ''] = words.trim().split('\n');
  const characters = [...first];
  // A Chinese character says as much as a syllable or two.
  const longest = languageOf(first) === 'zh-TW' ? longestWords / 2 : longestWords;
  return characters.length > longest ? `${characters.slice(0, longest).join('').trim()}…` : first;
};

/** A ticket near the place in one line: what, where, since when, and how far it is. */
export const ticketLine = (ticket: Near, { locale, now, state, comma, place }: Line): string =>
  [shortened(ticket.words), place, ticket.spot, relativeTime(new Date(ticket.openedAt), now, locale), state]
    .filter(Boolean)
    .join(comma);
