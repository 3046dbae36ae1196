import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SetupError } from '#server/env.ts';

// A lock is gone once its handle is collected, so the handles are kept here.
const held = new Set<DatabaseSync>();

const holder = (path: string) => {
  try {
    return `process ${readFileSync(path, 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
};

/**
 * Reserves the data folder for this process and gives the function that lets it go.
 * Throws a `SetupError` naming the process that has it.
 */
export const lockDataDir = (dataDir: string): (() => void) => {
  // The lock is the operating system's own lock on the file server.lock (taken by SQLite, as Node has no call for it),
  // not a process id written down: it ends with its process even after kill -9, no reused process id can be taken for
  // its holder, two starters cannot both win, and it holds between containers that share the folder.
  const holderFile = join(dataDir, 'server.pid');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(dataDir, 'server.lock'));
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    writeFileSync(holderFile, `${process.pid}\n`);
  } catch (error) {
    lock?.close();
    const busy = 5;
    if ((error as { errcode?: number }).errcode !== busy) {
      throw new SetupError(`DATA_DIR ${dataDir} cannot be written: see who owns it, and what space the disk has left.`);
    }
    throw new SetupError(
      `DATA_DIR ${dataDir} is already in use by ${holder(holderFile)}: stop that first, or set another DATA_DIR.`,
    );
  }
  const taken = lock;
  held.add(taken);
  return () => {
    if (!held.delete(taken)) return;
    rmSync(holderFile, { force: true });
    taken.close();
  };
};
