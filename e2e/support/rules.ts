import type { CityServer } from '#e2e/support/city-server.ts';

/** No draft, and the first rules in force again: decisions of later versions are gone too. */
export const clearRules = async ({ db }: CityServer): Promise<void> => {
  await db.deleteFrom('ruleDraft').execute();
  await db.deleteFrom('dryRun').execute();
};
