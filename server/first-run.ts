import { randomInt } from 'node:crypto';
import { countAdministrators, saveFirstToken } from '#server/accounts/accounts.store.ts';
import type { Db } from '#server/db/connection.ts';
import type { Env } from '#server/env.ts';
import { isEmpty, seedCity } from '#server/seed/seed-city.ts';
import { seedTickets } from '#server/seed/seed-tickets.ts';

const accounts = ['agent1', 'agent2', 'supervisor1', 'supervisor2', 'officer1', 'editor1', 'admin1'];
const syllables =
  'ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so'.split(' ');

/** A password that can be read aloud and typed by hand: about 59 bits. */
const speakable = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)]).join(''),
  ).join('-');

/**
 * Fills an empty database with the demonstration city, or, without it, makes the link for the first administrator.
 * Gives the lines to say once the server serves.
 */
export const firstRun = async (
  db: Db,
  env: Pick<Env, 'demo' | 'demoPassword' | 'host'>,
  say: (line: string) => void,
): Promise<(port: number) => string[]> => {
  if (env.demo && (await isEmpty(db))) {
    say('Building the demonstration city.');
    const password = env.demoPassword ?? speakable();
    await seedCity(db, password);
    await seedTickets(db, 2000);
    const told = env.demoPassword ? 'the password is DEMO_PASSWORD' : `the password is ${password} (shown this once)`;
    return () => [`Sign in as ${accounts.join(', ')}; ${told}.`];
  }
  if (await isDemonstration(db))
    return () => [`Sign in as ${accounts.join(', ')}; the password is that of the first start.`];
  if ((await countAdministrators(db)) > 0) return () => [];
  const token = await saveFirstToken(db);
  return (port) => [`Make the first administrator at http://${env.host}:${port}/first-administrator?token=${token}`];
};

const isDemonstration = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('setting').select('key').where('key', '=', 'demo').executeTakeFirst()) !== undefined;
