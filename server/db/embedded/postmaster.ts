import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, processOn } from '#server/db/embedded/cluster.ts';
import { lastProblem } from '#server/db/embedded/log-files.ts';
import { asArguments, promisedSettings } from '#server/db/embedded/settings.ts';
import { SetupError } from '#server/env.ts';

/** The running main process of PostgreSQL. */
export type Postmaster = { pid: number; port: number };

const readPidFile = (cluster: Cluster) => {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
};

/** Whether the process lives. One that has ended and waits for its parent to notice does not. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !['Z', 'X'].includes(stat.charAt(stat.lastIndexOf(')') + 2));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether the process is the postmaster of this very folder: each lives in its data folder, and nobody else does. */
const isOurs = ({ data, runAs }: Cluster, pid: number): boolean => {
  if (!isRunning(pid)) return false;
  if (process.platform === 'linux') {
    // Asked as the database's user: in a container, root may not look into another user's process.
    const question = ['-c', `test "/proc/${pid}/cwd" -ef . && grep -q "^postgres" "/proc/${pid}/comm"`];
    return spawnSync('/bin/sh', question, { ...runAs, cwd: data, stdio: 'ignore' }).status === 0;
  }
  try {
    const folder = execFileSync('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'], { encoding: 'utf8' });
    return folder.split('\n').includes(`n${realpathSync(data)}`);
  } catch {
    return false;
  }
};

const waitWhile = async (condition: () => boolean, milliseconds: number) => {
  const end = Date.now() + milliseconds;
  while (condition() && Date.now() < end) await sleep(25);
  return !condition();
};

/**
 * Finds a postmaster that outlived its Node process, and waits while it starts or recovers. Null when there is none;
 * then what a dead one left, or a process id that now belongs to somebody else, is out of the way.
 */
export const findPostmaster = async (cluster: Cluster): Promise<(Postmaster & { ready: boolean }) | null> => {
  const found = readPidFile(cluster);
  if (!found) return null;
  if (!isOurs(cluster, found.pid)) {
    rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
    return null;
  }
  await waitWhile(() => isRunning(found.pid) && !readPidFile(cluster)?.ready, 60_000);
  if (!isRunning(found.pid)) return findPostmaster(cluster);
  return { ...found, ...readPidFile(cluster) };
};

/** Starts PostgreSQL on `port` and waits until it serves. Throws a `SetupError` with PostgreSQL's own reason. */
export const launchPostmaster = async (
  cluster: Cluster,
  port: number,
  log: (line: string) => void,
): Promise<Postmaster> => {
  const { name, options } = processOn(cluster.data, cluster.runAs);
  const outputFile = join(cluster.home, 'start.log');
  rmSync(outputFile, { force: true });
  const output = openSync(outputFile, 'w', 0o600);
  const child = spawn(cluster.binaries.postgres, ['-D', name, ...asArguments(promisedSettings(port))], {
    ...options,
    // A group of its own: Ctrl+C in the terminal reaches Node alone, which first finishes what it is doing.
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `it ended with ${signal ?? code}`;
  });
  const isReady = () => {
    const file = readPidFile(cluster);
    return file?.pid === child.pid && file?.ready;
  };
  const started = Date.now();
  let told = false;
  while (!isReady()) {
    if (ended) throw new SetupError(`PostgreSQL did not start: ${lastProblem(cluster.home, started) ?? ended}`);
    if (!told && Date.now() - started > 5_000) {
      told = true;
      log('PostgreSQL is still starting; after a crash it first restores what was acknowledged.');
    }
    await sleep(25);
  }
  return { pid: child.pid as number, port };
};

/** Asks the postmaster to end and waits. `fast` writes everything out first; `immediate` leaves a recovery to do. */
export const stopPostmaster = async (cluster: Cluster, pid: number, how: 'fast' | 'immediate'): Promise<void> => {
  // It may have ended, and its id may be somebody else's by now.
  if (!isOurs(cluster, pid)) return;
  const steps: [NodeJS.Signals, number][] = [
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  if (how === 'fast') steps.unshift(['SIGINT', 60_000]);
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitWhile(() => isRunning(pid), patience)) return;
  }
};
