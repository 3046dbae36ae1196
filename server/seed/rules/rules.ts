import { city } from '#server/seed/rules/city.ts';
import { danger } from '#server/seed/rules/danger.ts';
import { environment } from '#server/seed/rules/environment.ts';
import { greenAndBuildings } from '#server/seed/rules/green-and-buildings.ts';
import { integrity } from '#server/seed/rules/integrity.ts';
import { orderAndAnimals } from '#server/seed/rules/order-and-animals.ts';
import { people } from '#server/seed/rules/people.ts';
import { roads } from '#server/seed/rules/roads.ts';
import { traffic } from '#server/seed/rules/traffic.ts';
import { water } from '#server/seed/rules/water.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** The first rule set of the demonstration city, in the order in which it is read. */
export const rules: Rule[] = [
  ...danger,
  ...integrity,
  ...roads,
  ...greenAndBuildings,
  ...water,
  ...environment,
  ...traffic,
  ...orderAndAnimals,
  ...people,
  ...city,
];
