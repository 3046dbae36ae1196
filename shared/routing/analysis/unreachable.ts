import type { CategoryTable } from '#shared/routing/analysis/category-table.ts';
import { coveredBy } from '#shared/routing/analysis/cover.ts';
import { everything, meetingAll } from '#shared/routing/analysis/region.ts';

/** Why a rule can never match: earlier rules take all, or, where there are none, it contradicts itself. */
export type Unreachable = { position: number; by: number[] };

/** The rules that are switched on and that no matter of any category can reach. */
export const unreachableRows = (tables: CategoryTable[], positions: number[]): Unreachable[] => {
  const reached = new Set<number>();
  const hiders = new Map<number, Set<number>>();
  for (const { rows, domains } of tables) {
    rows.forEach(({ position, clauses }, index) => {
      if (reached.has(position)) return;
      const region = meetingAll(everything, clauses, domains);
      if (!region) return;
      const by = coveredBy(region, rows.slice(0, index), domains);
      if (by) hiders.set(position, new Set([...(hiders.get(position) ?? []), ...by]));
      else reached.add(position);
    });
  }
  return positions
    .filter((position) => !reached.has(position))
    .map((position) => ({ position, by: [...(hiders.get(position) ?? [])].toSorted((a, b) => a - b) }));
};
