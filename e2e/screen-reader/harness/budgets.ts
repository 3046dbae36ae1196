import fs from 'node:fs';
import { type Amount, inWords } from '#e2e/screen-reader/harness/amount.ts';
import { pause } from '#e2e/screen-reader/harness/quiet.ts';

type Budgets = Record<string, Amount>;

/** Whether transcripts are written anew, and budgets that became lower or are new. */
export const isRecording = process.env.BUDGETS === 'record';

const read = (file: string): Budgets => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {});

const write = (file: string, budgets: Budgets) => {
  const lines = Object.keys(budgets)
    .sort()
    .map((name) => {
      const { keys, words, seconds } = budgets[name] ?? { keys: 0, words: 0, seconds: 0 };
      return `  ${JSON.stringify(name)}: { "keys": ${keys}, "words": ${words}, "seconds": ${seconds} }`;
    });
  fs.writeFileSync(`${file}.new`, `{\n${lines.join(',\n')}\n}\n`);
  fs.renameSync(`${file}.new`, file);
};

// Workers record at the same time.
const withLock = async (file: string, action: () => void): Promise<void> => {
  const lock = `${file}.lock`;
  for (let tries = 0; ; tries++) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(25);
    }
  }
  try {
    action();
  } finally {
    fs.rmdirSync(lock);
  }
};

const least = (a: Amount, b: Amount): Amount => ({
  keys: Math.min(a.keys, b.keys),
  words: Math.min(a.words, b.words),
  seconds: Math.min(a.seconds, b.seconds),
});

/**
 * Holds what was measured against the recorded budget; throws when it is more, or when none is recorded. With
 * `BUDGETS=record` lower values and new names are written; a budget never rises but by hand.
 */
export const holdToBudget = async (file: string, name: string, measured: Amount): Promise<void> => {
  const budget = read(file)[name];
  if (!budget && !isRecording) {
    throw new Error(
      `"${name}" has no budget. Measured: ${inWords(measured)}. Record it by running the test with BUDGETS=record.`,
    );
  }
  if (budget) {
    const lowest = least(measured, budget);
    if (lowest.keys < measured.keys || lowest.words < measured.words || lowest.seconds < measured.seconds) {
      throw new Error(`"${name}" is over its budget. Measured: ${inWords(measured)}. Budget: ${inWords(budget)}.`);
    }
  }
  if (isRecording) {
    await withLock(file, () => {
      const budgets = read(file);
      write(file, { ...budgets, [name]: least(measured, budgets[name] ?? measured) });
    });
  }
};
