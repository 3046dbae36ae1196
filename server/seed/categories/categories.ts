import { counters } from '#server/seed/categories/counters.ts';
import { environment } from '#server/seed/categories/environment.ts';
import { greenAndBuildings } from '#server/seed/categories/green-and-buildings.ts';
import { health } from '#server/seed/categories/health.ts';
import { leisure } from '#server/seed/categories/leisure.ts';
import { roads } from '#server/seed/categories/roads.ts';
import { safety } from '#server/seed/categories/safety.ts';
import { traffic } from '#server/seed/categories/traffic.ts';
import { water } from '#server/seed/categories/water.ts';
import { welfare } from '#server/seed/categories/welfare.ts';
import type { CategorySeed } from '#server/seed/types.ts';

// Matters of the street. What concerns somebody's life at home is for the telephone.
const published = (those: CategorySeed[]): CategorySeed[] =>
  those.map((category) => ({ ...category, published: true }));

/** The 52 services of Kaohsiung's hotline. */
export const categories: CategorySeed[] = [
  ...published([...roads, ...greenAndBuildings, ...water, ...environment, ...traffic]),
  ...safety,
  ...health,
  ...welfare,
  ...counters,
  ...leisure,
];
