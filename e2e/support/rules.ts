import type { CityServer } from '#e2e/support/city-server.ts';
import { somebody } from '#e2e/support/others.ts';

/** No draft and no dry run. */
export const clearRules = async ({ db }: CityServer): Promise<void> => {
  await db.deleteFrom('ruleDraft').execute();
  await db.deleteFrom('dryRun').execute();
};

type Desk = { version: number; draft: { revision: number } | null };

/** The first supervisor switches a rule off in a new draft and submits it. Gives the draft's revision. */
export const submitWithout = async (city: CityServer, id: string): Promise<number> => {
  const first = await somebody(city, 'supervisor1');
  const change = { kind: 'switch', id, enabled: false };
  const { draft } = await first.asks<Desk>('routing.change', { revision: 0, change });
  const revision = draft?.revision ?? 0;
  await first.asks('routing.submit', { revision, reason: '' });
  return revision;
};

/** Two supervisors publish the rules without that one. Gives the new version. */
export const publishWithout = async (city: CityServer, id: string): Promise<number> => {
  const revision = await submitWithout(city, id);
  const second = await somebody(city, 'supervisor2');
  return (await second.asks<Desk>('routing.publish', { revision })).version;
};

/** The rules from before that version are in force again. */
export const takeBack = async (city: CityServer, version: number): Promise<void> => {
  await (await somebody(city, 'supervisor1')).asks('routing.takeBack', { version, reason: '' });
};
