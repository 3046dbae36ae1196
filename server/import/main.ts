import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { connect, type Db } from '#server/db/connection.ts';
import { migrate } from '#server/db/migrate.ts';
import { joinDatabase } from '#server/db/open-database.ts';
import { readEnv, SetupError } from '#server/env.ts';
import { checkFile, type ImportOrder, importFile, importKinds, type Totals } from '#server/import/import-file.ts';

// `npm run import -- articles FILE.csv`: the city's own articles or tickets from a file.
const usage = 'Usage: npm run import -- articles|tickets FILE.csv [--keep-going]';

const readOrder = (args: string[]): ImportOrder => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'keep-going': { type: 'boolean', default: false } },
    });
    const kind = importKinds.find((one) => one === positionals[0]);
    const [, file, ...rest] = positionals;
    if (!kind || !file || rest.length > 0) throw new Error('order');
    // npm runs this in its own folder; the path is meant from where it was typed.
    return { kind, path: resolve(process.env.INIT_CWD ?? '.', file), keepGoing: values['keep-going'] };
  } catch {
    throw new SetupError(usage);
  }
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const reach = async (db: Db): Promise<void> => {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    throw new SetupError(`The database cannot be reached: ${message || code}.`);
  }
};

const sayTotals = ({ added, changed, unchanged, refused }: Totals, { keepGoing }: ImportOrder): void => {
  say(`${added} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused`);
  if (refused > 0 && !keepGoing) {
    complain('Nothing was saved: correct these lines, or add --keep-going to save the others.');
  }
};

try {
  const order = readOrder(process.argv.slice(2));
  const env = readEnv(process.env);
  await checkFile(order);
  const database = await joinDatabase(env, complain);
  const { db } = connect(database.url, 2);
  try {
    await reach(db);
    await migrate(db);
    const totals = await importFile(db, order, ({ line, reason }) => complain(`Line ${line}: ${reason}`));
    sayTotals(totals, order);
    if (totals.refused > 0) process.exitCode = 1;
  } finally {
    await db.destroy();
    await database.stop();
  }
} catch (error) {
  complain(error instanceof SetupError ? error.message : String((error as Error).stack ?? error));
  process.exitCode = 1;
}
