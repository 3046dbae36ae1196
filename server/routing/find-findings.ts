import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { readRules } from '#server/routing/read-rules.ts';
import type { SignedIn } from '#server/trpc.ts';
import { analyse } from '#shared/routing/analyse.ts';

/** What is wrong with the draft, else with the rules in force, by its place in the table. */
export const findFindings = async (ctx: SignedIn) => {
  const [catalogue, { rules }] = await Promise.all([loadCatalogue(ctx.services.db), readRules(ctx, null)]);
  return analyse(rules, catalogue);
};
