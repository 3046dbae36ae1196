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

/** The rows that may be passed by in silence: nothing that the region must say holds one of their words. */
const silenced = ({ words }: Region, { clauses }: Row): Clause | undefined =>
  clauses.find(
    (clause) =>
      'any' in clause &&
      clause.field === 'words' &&
      !clause.any.some((word) => words.some.some((any) => any.some((atom) => atom.includes(word)))),
  );

/**
 * The positions of the rows that together take all of the region; null where something is left. The search is complete:
 * a region that meets a row is cut into the parts that pass it by, one for each clause, which do not overlap.
 */
export const coveredBy = (region: Region, rows: Row[], domains: Domains): Set<number> | null => {
  const used = new Set<number>();
  let cases = 0;
  const covered = (part: Region, among: Row[], from: number): boolean => {
    cases += 1;
    if (cases > maxCases) return false;
    const at = among.findIndex(({ clauses }, index) => index >= from && meetingAll(part, clauses, domains));
    const next = among[at];
    if (!next) return false;
    let left: Region | null = part;
    for (const clause of inOrder(next.clauses)) {
      const past: Region | null = left && missing(left, clause, domains);
      if (past && !covered(past, among, at + 1)) return false;
      left = left && meeting(left, clause, domains);
    }
    used.add(next.position);
    return true;
  };
  // One row that takes all is a better reason than several that share it.
  const whole = rows.find(({ clauses }) => clauses.every((clause) => !missing(region, clause, domains)));
  if (whole) return new Set([whole.position]);
  // Most rules are reached by a text that says nothing but their own words.
  const unheard = rows.flatMap((row) => silenced(region, row) ?? []);
  const said = unheard.flatMap((clause) => ('any' in clause ? clause.any : []));
  const quiet = missing(region, { field: 'words', any: said }, domains);
  const heard = rows.filter((row) => !silenced(region, row));
  if (quiet && !covered(quiet, heard, 0)) return null;
  return covered(region, rows, 0) ? used : null;
};
