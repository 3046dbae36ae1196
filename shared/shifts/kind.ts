import { z } from 'zod';
import type { Fault } from '#shared/shifts/fault.ts';
import { type Span, spanOn } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';
import { someText } from '#shared/typed-text.ts';

/** As many as a digit each can pick, beside none. */
export const mostKinds = 8;

/** A template of a shift: when it begins (minutes after midnight in the city), how long it is, and its names. */
const kindSchema = z.object({
  startsAt: z.int().min(0).max(1439),
  minutes: z.int().min(30).max(720),
  nameZh: someText(20),
  nameEn: someText(20),
});
export type Kind = z.output<typeof kindSchema>;

/** A kind in the place of `before`, as it was seen; null: a new one. */
export const saveKindSchema = kindSchema.extend({
  before: kindSchema.extend({ id: z.string().max(100) }).nullable(),
});

type Times = Pick<Kind, 'startsAt' | 'minutes'>;

/** Whether a shift is when its kind says: what was worked before the kind was changed is not. */
export const isOfKind = (shift: Span, { startsAt, minutes }: Times): boolean => {
  const span = spanOn(dayOfShift(shift), startsAt, minutes);
  return span.startsAt === shift.startsAt && span.endsAt === shift.endsAt;
};

/** The shifts when their kinds say, each on its own day; those of no kind stay. */
export const followKinds = <T extends Span & { kindId: string | null }>(
  shifts: readonly T[],
  kinds: readonly (Times & { id: string })[],
): T[] =>
  shifts.map((shift) => {
    const kind = kinds.find(({ id }) => id === shift.kindId);
    return kind ? { ...shift, ...spanOn(dayOfShift(shift), kind.startsAt, kind.minutes) } : shift;
  });

/** Who would begin two shifts at the same moment, and on which day. */
export const twoAtOnce = (shifts: readonly (Span & { agentId: string })[]): Fault[] => {
  const seen = new Set<string>();
  return shifts.flatMap((shift) => {
    const { agentId, startsAt } = shift;
    const key = `${startsAt} ${agentId}`;
    if (seen.has(key)) return [{ kind: 'overlap' as const, agentId, day: dayOfShift(shift) }];
    seen.add(key);
    return [];
  });
};
