import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from '#server/db/embedded/cluster.ts';
import { pruneLogs } from '#server/db/embedded/log-files.ts';
import { findPostmaster, isRunning, launchPostmaster, type Postmaster } from '#server/db/embedded/postmaster.ts';

const interval = 300;
const hour = 3_600_000;
const within = 5 * 60_000;

type Watch = { log: (line: string) => void; onLost: (error: Error) => void; endsAllowed: number };

const restart = async (cluster: Cluster, port: number, log: Watch['log']): Promise<Postmaster> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const found = await findPostmaster(cluster);
      return found?.port === port ? found : await launchPostmaster(cluster, port, log);
    } catch (error) {
      // The processes of the one that was killed may take a moment to end.
      if (attempt === 8) throw error;
      await sleep(Math.min(250 * 2 ** attempt, 8_000));
    }
  }
};

/**
 * Restarts the postmaster on its port whenever it ends, until `end()`, which tells the process that runs then.
 * After too many ends in a short time it gives up and says so once.
 */
export const watchPostmaster = (cluster: Cluster, first: Postmaster, { log, onLost, endsAllowed }: Watch) => {
  const ending = new AbortController();
  let postmaster = first;
  let pruned = performance.now();
  let ends: number[] = [];

  const look = async () => {
    if (performance.now() - pruned > hour) {
      pruned = performance.now();
      pruneLogs(cluster.home);
    }
    // Also for one that we adopted, which is nobody's child: so by looking, not by being told.
    if (isRunning(postmaster.pid)) return;
    ends = [...ends.filter((time) => performance.now() - time < within), performance.now()];
    if (ends.length > endsAllowed) throw new Error(`PostgreSQL ended ${ends.length} times in five minutes`);
    log(`PostgreSQL (process ${postmaster.pid}) ended unexpectedly; starting it again.`);
    postmaster = await restart(cluster, postmaster.port, log);
    log(`PostgreSQL runs again as process ${postmaster.pid}.`);
  };

  const watching = (async () => {
    while (!ending.signal.aborted) {
      await sleep(interval, undefined, { signal: ending.signal }).catch(() => {});
      if (!ending.signal.aborted) await look();
    }
  })().catch((error: Error) => {
    log(`${error.message}; giving up. Start Handrail again.`);
    onLost(error);
  });

  return {
    end: async (): Promise<number> => {
      ending.abort();
      await watching;
      return postmaster.pid;
    },
  };
};
