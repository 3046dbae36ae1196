import {
  type Clause,
  type Domains,
  meeting,
  meetingAll,
  missing,
  type Region,
} from '#shared/routing/analysis/region.ts';

/** A rule as seen from one category. */
export type Row = { position: number; clauses: Clause[] };

// Beyond this many cases nothing is claimed of a rule; a table that a person can read needs a few hundred.
const maxCases = 20_000;

/** Words first: what says none of a rule's words is the quickest way past it. */
const inOrder = (clauses: Clause[]): Clause[] => [
  ...clauses.filter((clause) => 'any' in clause),
  ...clauses.filter((clause) => 'is' in clause),
];

/**
 * The positions of the rows that together take all of the region; null where something is left. The search is complete:
 * a region that meets a row is cut into the parts that pass it by, one for each clause, which do not overlap.
 */
export const coveredBy = (region: Region, rows: Row[], domains: Domains): Set<number> | null => {
  const used = new Set<number>();
  let cases = 0;
  const covered = (part: Region, from: number): boolean => {
    cases += 1;
    if (cases > maxCases) return false;
    const at = rows.findIndex(({ clauses }, index) => index >= from && meetingAll(part, clauses, domains));
    const next = rows[at];
    if (!next) return false;
    let left: Region | null = part;
    for (const clause of inOrder(next.clauses)) {
      const past: Region | null = left && missing(left, clause, domains);
      if (past && !covered(past, at + 1)) return false;
      left = left && meeting(left, clause, domains);
    }
    used.add(next.position);
    return true;
  };
  // One row that takes all is a better reason than several that share it.
  const whole = rows.find(({ clauses }) => clauses.every((clause) => !missing(region, clause, domains)));
  if (whole) return new Set([whole.position]);
  return covered(region, 0) ? used : null;
};
