import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, openCluster } from '#server/db/embedded/cluster.ts';
import { lockDataDir } from '#server/db/embedded/data-lock.ts';
import { freePort } from '#server/db/embedded/free-port.ts';
import { pruneLogs } from '#server/db/embedded/log-files.ts';
import { findPostmaster, launchPostmaster, type Postmaster, stopPostmaster } from '#server/db/embedded/postmaster.ts';
import { databaseUrl, prepareDatabase } from '#server/db/embedded/prepare-database.ts';
import { watchPostmaster } from '#server/db/embedded/watch-postmaster.ts';
import { SetupError } from '#server/env.ts';

export type EmbeddedPostgresOptions = {
  dataDir: string;
  /** Takes one short line for each thing worth knowing. */
  log: (line: string) => void;
  /** Called when PostgreSQL cannot be kept running: nothing will work until the server is started anew. */
  onLost?: (error: Error) => void;
  /** How often in five minutes PostgreSQL may end before it is given up. */
  endsAllowed?: number;
};

export type EmbeddedPostgres = {
  url: string;
  /** Ends PostgreSQL after writing everything out, and lets the data folder go. May be called twice. */
  stop: () => Promise<void>;
};

const makeFolder = (path: string) => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SetupError(`DATA_DIR ${path} cannot be made: ${(error as Error).message}.`);
  }
};

const adopt = async (cluster: Cluster, log: (line: string) => void): Promise<Postmaster | null> => {
  const found = await findPostmaster(cluster);
  if (!found) return null;
  try {
    if (!found.ready) throw new Error('it is not ready');
    await prepareDatabase(found.port, cluster.password);
    log(`PostgreSQL was still running as process ${found.pid}; using it.`);
    return found;
  } catch (error) {
    log(`PostgreSQL was still running as process ${found.pid}, but ${(error as Error).message}; starting it anew.`);
    await stopPostmaster(cluster, found.pid, 'immediate');
    return null;
  }
};

// What passes by itself: a port taken a moment ago, processes of a killed postmaster that are still ending, and a
// postmaster that somebody kills as it starts.
const passes = (error: unknown) =>
  /Address already in use|could not create any TCP|lock file|shared memory block|ended with SIG|Connection term|ECONN/.test(
    (error as Error).message,
  );

const launch = async (cluster: Cluster, log: (line: string) => void): Promise<Postmaster> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const postmaster = await launchPostmaster(cluster, await freePort(), log);
      await prepareDatabase(postmaster.port, cluster.password).catch(async (error) => {
        await stopPostmaster(cluster, postmaster.pid, 'fast');
        throw new SetupError(`PostgreSQL started, but does not answer: ${error.message}`);
      });
      return postmaster;
    } catch (error) {
      if (attempt === 5 || !passes(error)) throw error;
      await sleep(250 * 2 ** attempt);
    }
  }
};

/**
 * Runs our own PostgreSQL on the cluster under `dataDir`: makes it at the first start, repairs what a kill left, adopts
 * a postmaster that outlived its Node process, and restarts one that ends. Throws a `SetupError` (one line) when the
 * folder is in use by another server or PostgreSQL cannot run.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { log, onLost = () => {}, endsAllowed = 5 } = options;
  const dataDir = resolve(options.dataDir);
  makeFolder(dataDir);
  const unlock = lockDataDir(dataDir);
  try {
    const cluster = await openCluster(dataDir);
    pruneLogs(cluster.home);
    const postmaster = (await adopt(cluster, log)) ?? (await launch(cluster, log));
    const watch = watchPostmaster(cluster, postmaster, { log, onLost, endsAllowed });
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      await stopPostmaster(cluster, await watch.end(), 'fast');
      unlock();
    };
    return {
      url: databaseUrl(postmaster.port, cluster.password),
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};
