import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Binaries, findBinaries } from '#server/db/embedded/binaries.ts';
import { findRunAs, type RunAs } from '#server/db/embedded/run-as.ts';
import { asArguments, tunableSettings } from '#server/db/embedded/settings.ts';
import { SetupError } from '#server/env.ts';

/** A made database cluster: `home` is DATA_DIR/postgres and holds data/, log/ and the password. */
export type Cluster = { home: string; data: string; password: string; runAs: RunAs | null; binaries: Binaries };

/**
 * How a program of PostgreSQL is started on `folder`: the name to call the folder by, and the options of the process.
 */
export const processOn = (folder: string, runAs: RunAs | null) => ({
  // Under root, PostgreSQL is another user, whom the folders above may keep out (/root is 0700, and so is DATA_DIR).
  // But a process may stay in a folder that it was started in: we enter it as root before the user changes, and
  // PostgreSQL calls it by the name that the kernel keeps for that. So the data stays in DATA_DIR, where people look for
  // it, back it up and mount a volume; no folder of theirs has to be opened to others.
  name: runAs ? '/proc/self/cwd' : folder,
  options: { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...runAs },
});

const syncFolder = (folder: string) => {
  const handle = fs.openSync(folder, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
};

const readPassword = (home: string, made: boolean) => {
  const path = join(home, 'password');
  if (fs.existsSync(path)) return fs.readFileSync(path, 'utf8').trim();
  if (made) throw new SetupError(`${path} is missing, and only it opens the database: restore it from a backup.`);
  const password = randomBytes(32).toString('base64url');
  const unfinished = `${path}.new`;
  fs.rmSync(unfinished, { force: true });
  fs.writeFileSync(unfinished, password, { mode: 0o600, flag: 'wx', flush: true });
  fs.renameSync(unfinished, path);
  syncFolder(home);
  return password;
};

const give = (folder: string, runAs: RunAs | null) => {
  if (!runAs || fs.statSync(folder).uid === runAs.uid) return;
  execFileSync('chown', ['-R', `${runAs.uid}:${runAs.gid}`, folder], { stdio: 'pipe' });
};

const checkVersion = (data: string, binaries: Binaries) => {
  const made = fs.readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const major = binaries.version.split('.')[0];
  if (made === major) return;
  throw new SetupError(
    `${data} was made by PostgreSQL ${made}, but ${major} is installed: dump it there, restore here.`,
  );
};

const makeCluster = async (home: string, runAs: RunAs | null, binaries: Binaries) => {
  // Made beside its place and then renamed: whatever is at its place is whole, even if this is killed on the way.
  const unfinished = fs.mkdtempSync(join(home, 'data.new-'));
  give(unfinished, runAs);
  const { name, options } = processOn(unfinished, runAs);
  // Sorting and letters follow Unicode alike on every machine; character types come from the system, and macOS has no
  // C.UTF-8 there. Under plain C, pg_trgm would see no Chinese.
  const types = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${types}`];
  const access = ['--username=postgres', '--auth-local=reject', '--auth-host=scram-sha-256'];
  const rest = [`--pwfile=${name}/../password`, '--encoding=UTF8', ...asArguments(tunableSettings)];
  try {
    await promisify(execFile)(binaries.initdb, ['-D', name, ...locale, ...access, ...rest], options);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    const { stderr, message } = error as Error & { stderr?: string };
    const lines = (stderr || message).trim().split('\n');
    throw new SetupError(
      `The database could not be made: ${lines.find((line) => /error|fatal/i.test(line)) ?? lines[0]}`,
    );
  }
  fs.renameSync(unfinished, join(home, 'data'));
  syncFolder(home);
};

const clearUnfinished = (home: string) => {
  for (const entry of fs.readdirSync(home)) {
    if (entry.startsWith('data.new-')) fs.rmSync(join(home, entry), { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Makes the cluster under `dataDir` at the first start, clears what an interrupted one left, and opens it later. */
export const openCluster = async (dataDir: string): Promise<Cluster> => {
  const home = join(dataDir, 'postgres');
  const data = join(home, 'data');
  const runAs = findRunAs(data);
  const binaries = findBinaries(runAs);
  fs.mkdirSync(join(home, 'log'), { recursive: true, mode: 0o700 });
  const owner = fs.statSync(home).uid;
  if (!runAs && owner !== process.getuid?.()) {
    throw new SetupError(`${home} belongs to another user (${owner}): start as that user, or set another DATA_DIR.`);
  }
  const made = fs.existsSync(data);
  const password = readPassword(home, made);
  clearUnfinished(home);
  give(home, runAs);
  for (const path of [data, join(home, 'log'), join(home, 'password')]) if (fs.existsSync(path)) give(path, runAs);
  if (!made) await makeCluster(home, runAs, binaries);
  // The initdb of a start that was killed lives on for a moment, and writes what was cleared once more.
  if (!made) clearUnfinished(home);
  checkVersion(data, binaries);
  return { home, data, password, runAs, binaries };
};
