import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { SetupError } from '#server/env.ts';

/** The operating-system user that PostgreSQL runs as, when it is not the one that started us. */
export type RunAs = { uid: number; gid: number };

const numberOf = (...command: [string, ...string[]]) => {
  const [program, ...rest] = command;
  return Number(execFileSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
};

const findUser = (name: string): RunAs | null => {
  try {
    const user = { uid: numberOf('id', '-u', name), gid: numberOf('id', '-g', name) };
    return user.uid > 0 ? user : null;
  } catch {
    return null;
  }
};

const createUser = (name: string): RunAs | null => {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  try {
    execFileSync('useradd', [...options, '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' });
  } catch {
    // No such program, or /etc cannot be written: the caller takes a user that exists.
  }
  return findUser(name);
};

/**
 * The user for the database under `dataFolder`: ourselves (null), unless root started us, whom PostgreSQL refuses.
 * Then it is who owns the data already, else the system user `handrail`, made at need, else `nobody`.
 */
export const findRunAs = (dataFolder: string): RunAs | null => {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== 'linux') {
    throw new SetupError('PostgreSQL cannot be run by root here: start as an ordinary user, or set DATABASE_URL.');
  }
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = findUser('handrail') ?? createUser('handrail') ?? findUser('nobody');
  if (user) return user;
  throw new SetupError('PostgreSQL refuses to run as root: create a system user "handrail", or start as another user.');
};
