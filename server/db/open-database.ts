import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl } from '#server/db/embedded/prepare-database.ts';
import { startEmbeddedPostgres } from '#server/db/embedded/start-embedded-postgres.ts';
import { type Env, SetupError } from '#server/env.ts';

export type OpenDatabase = { url: string; stop: () => Promise<void> };

const nothing = async (): Promise<void> => {};

/** The database that the environment names: the city's own, or else ours, which is started. */
export const openDatabase = async (
  { databaseUrl: url, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>,
  log: (line: string) => void,
  onLost?: (error: Error) => void,
): Promise<OpenDatabase> => (url ? { url, stop: nothing } : startEmbeddedPostgres({ dataDir, log, onLost }));

// The lines of postmaster.pid, as PostgreSQL documents them: process, folder, start, port.
const runningUrl = (dataDir: string): string | null => {
  try {
    const home = join(dataDir, 'postgres');
    const port = Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[3]);
    return databaseUrl(port, readFileSync(join(home, 'password'), 'utf8').trim());
  } catch {
    return null;
  }
};

/** Like {@link openDatabase}, for a command beside the server: uses the database of a server that runs already. */
export const joinDatabase = async (env: Env, log: (line: string) => void): Promise<OpenDatabase> => {
  try {
    return await openDatabase(env, log);
  } catch (error) {
    const url = error instanceof SetupError && /in use/.test(error.message) ? runningUrl(env.dataDir) : null;
    if (!url) throw error;
    return { url, stop: nothing };
  }
};
