import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const kept = 10;

const logFiles = (home: string) =>
  readdirSync(join(home, 'log'))
    .filter((name) => name.startsWith('postgresql-'))
    .sort()
    .map((name) => join(home, 'log', name));

/** Removes all but the newest ten log files. */
export const pruneLogs = (home: string): void => {
  for (const path of logFiles(home).slice(0, -kept)) rmSync(path, { force: true });
};

const tail = (path: string) => {
  const file = openSync(path, 'r');
  const size = Math.min(fstatSync(file).size, 16_384);
  const buffer = Buffer.alloc(size);
  readSync(file, buffer, 0, size, fstatSync(file).size - size);
  closeSync(file);
  return buffer.toString();
};

/** The last reason that PostgreSQL gave for not starting, out of the files written since `since` (ms), or null. */
export const lastProblem = (home: string, since: number): string | null => {
  const recent = [join(home, 'start.log'), ...logFiles(home).slice(-1)].filter(
    (path) => statSync(path).mtimeMs >= since - 1_000,
  );
  const lines = recent.flatMap((path) => tail(path).trim().split('\n'));
  const problem =
    lines.filter((line) => /\b(FATAL|PANIC):/.test(line)).at(-1) ??
    lines.filter((line) => line && !/\b(LOG|HINT|DETAIL):/.test(line)).at(-1);
  return problem?.replace(/^.*?\b(FATAL|PANIC): +/, '') ?? null;
};
