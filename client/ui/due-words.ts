import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { spanWords } from '#client/ui/time-words.ts';
import { type Due, pressing, standing } from '#shared/deadlines/due.ts';
import type { Urgency } from '#shared/urgency.ts';

const names: Record<Due['kind'], () => string> = {
  accept: m.ui_due_accept,
  arrive: m.ui_due_arrive,
  update: m.ui_due_update,
  resolve: m.ui_due_resolve,
};

/** What a deadline is called within a sentence; nothing for one that is not known. */
export const deadlineName = (kind: string | null): string => names[kind as Due['kind']]?.() ?? '';

/**
 * What presses most and by how much: `arrival overdue by 20 minutes`, `resolution due in 2 hours`; nothing while there is
 * time. `short`: `20 min`.
 */
export const dueSentence = (
  { due, urgency }: { due: readonly Due[]; urgency: Urgency },
  now: number,
  style: 'long' | 'short' = 'long',
): string => {
  const first = pressing(due, now);
  const stands = first && standing(first, urgency, now);
  if (!stands) return '';
  const parts = {
    deadline: deadlineName(first.kind),
    span: spanWords(Math.abs(Date.parse(first.at) - now), getLocale(), style),
  };
  return stands === 'overdue' ? m.ui_overdue_by(parts) : m.ui_due_in(parts);
};
