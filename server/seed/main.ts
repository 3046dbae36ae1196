import { parseArgs } from 'node:util';
import { connect } from '#server/db/connection.ts';
import { migrate } from '#server/db/migrate.ts';
import { joinDatabase } from '#server/db/open-database.ts';
import { setNewClocks } from '#server/deadlines/set-clocks.ts';
import { readEnv, SetupError } from '#server/env.ts';
import { prepareJobs } from '#server/jobs/prepare-jobs.ts';
import { isEmpty, seedCity } from '#server/seed/seed-city.ts';
import { seedTickets } from '#server/seed/seed-tickets.ts';

// `npm run seed -- --tickets N`: the demonstration city where there is none yet, and N more tickets.
const say = (line: string): void => console.log(line);

const countOf = (): number => {
  const { values } = parseArgs({ options: { tickets: { type: 'string', default: '2000' } } });
  if (!/^\d{1,7}$/.test(values.tickets)) throw new SetupError('--tickets takes a whole number up to 9999999.');
  return Number(values.tickets);
};

try {
  const count = countOf();
  const env = readEnv(process.env);
  const database = await joinDatabase(env, say);
  const { db } = connect(database.url, 2);
  try {
    await migrate(db);
    await prepareJobs(database.url);
    if (await isEmpty(db)) {
      if (!env.demoPassword) throw new SetupError('Set DEMO_PASSWORD: the demonstration accounts need a password.');
      say('Building the demonstration city.');
      await seedCity(db, env.demoPassword);
    }
    say(`Adding ${count} tickets.`);
    await seedTickets(db, count);
    await setNewClocks(db);
    say('Done.');
  } finally {
    await db.destroy();
    await database.stop();
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
