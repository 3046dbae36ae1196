import type { LocalText } from '#shared/language.ts';
import { decide, type Verdict } from '#shared/routing/decide.ts';
import type { Matter, RuleSet } from '#shared/routing/rule.ts';
import { moreUrgent, type Urgency } from '#shared/urgency.ts';

/** A matter to try a table on. `key`: its ticket's number. `atLeast`: the urgency that answers or a rescue demand. */
export type Sample = { key: string; matter: Matter; atLeast: Urgency };

/** Where a matter goes and how urgent it is. */
type Destination = { departmentId: string; crewId: string | null; urgency: Urgency };

/** Matters that go from one place to another, with a few of them. */
export type Move = { from: Destination; to: Destination; count: number; examples: string[] };

/** What another table would change. `otherwise`: matters that stay where they are, with other skills or deadlines. */
export type Comparison = { total: number; otherwise: number; moves: Move[] };

const maxExamples = 5;

const destination = ({ departmentId, crewId, urgency }: Verdict, atLeast: Urgency): Destination => ({
  departmentId,
  crewId,
  urgency: moreUrgent(urgency, atLeast),
});

const keyOf = (from: Destination, to: Destination): string =>
  JSON.stringify([from, to].map(({ departmentId, crewId, urgency }) => [departmentId, crewId, urgency]));

const work = ({ skills, deadlines }: Verdict): string =>
  JSON.stringify([
    skills.toSorted(),
    deadlines && [deadlines.calendar, deadlines.accept, deadlines.arrive, deadlines.update, deadlines.resolve],
  ]);

const gathered = (moves: Iterable<Move>): Move[] => {
  const byKey = new Map<string, Move>();
  for (const { from, to, count, examples } of moves) {
    const key = keyOf(from, to);
    const move = byKey.get(key) ?? { from, to, count: 0, examples: [] };
    byKey.set(key, {
      ...move,
      count: move.count + count,
      examples: [...move.examples, ...examples].slice(0, maxExamples),
    });
  }
  return [...byKey.values()].toSorted(
    (a, b) => b.count - a.count || (keyOf(a.from, a.to) < keyOf(b.from, b.to) ? -1 : 1),
  );
};

/** What `after` would change for these matters against `before`. */
export const compareTables = (before: RuleSet, after: RuleSet, samples: Sample[]): Comparison => {
  const moves: Move[] = [];
  let otherwise = 0;
  for (const { key, matter, atLeast } of samples) {
    const [old, next] = [decide(before, matter), decide(after, matter)];
    const [from, to] = [destination(old, atLeast), destination(next, atLeast)];
    if (keyOf(from, from) !== keyOf(to, to)) moves.push({ from, to, count: 1, examples: [key] });
    else if (work(old) !== work(next)) otherwise += 1;
  }
  return { total: samples.length, otherwise, moves: gathered(moves) };
};

/** Two comparisons of different matters as one. */
export const mergeComparisons = (one: Comparison, other: Comparison): Comparison => ({
  total: one.total + other.total,
  otherwise: one.otherwise + other.otherwise,
  moves: gathered([...one.moves, ...other.moves]),
});

export const noComparison: Comparison = { total: 0, otherwise: 0, moves: [] };

const count = (n: number): string => n.toLocaleString('en');

const part = (n: number, zh: string, en: string): LocalText[] =>
  n > 0 ? [{ zh: `${count(n)}件${zh}`, en: `${count(n)} ${en}` }] : [];

/** "Of 3,012 tickets, 41 would go to another department and 7 become more or less urgent." */
export const comparisonText = ({ total, otherwise, moves }: Comparison): LocalText => {
  const sum = (holds: (move: Move) => boolean) => moves.filter(holds).reduce((n, move) => n + move.count, 0);
  const sameDepartment = ({ from, to }: Move) => from.departmentId === to.departmentId;
  const sameCrew = (move: Move) => sameDepartment(move) && move.from.crewId === move.to.crewId;
  const parts = [
    ...part(
      sum((move) => !sameDepartment(move)),
      '改分其他局處',
      'would go to another department',
    ),
    ...part(
      sum((move) => sameDepartment(move) && !sameCrew(move)),
      '改派其他隊',
      'would go to another crew',
    ),
    ...part(sum(sameCrew), '緊急程度改變', 'would change in urgency'),
    ...part(otherwise, '專長或期限改變', 'would change in skills or deadlines'),
  ];
  if (parts.length === 0)
    return { zh: `${count(total)}件案件都不變。`, en: `Nothing would change for ${count(total)} tickets.` };
  return {
    zh: `${count(total)}件案件中，${parts.map(({ zh }) => zh).join('，')}。`,
    en: `Of ${count(total)} tickets, ${parts.map(({ en }) => en).join(', ')}.`,
  };
};
