import fs from 'node:fs';
import path from 'node:path';
import type { Utterance } from '#e2e/screen-reader/harness/speech-server.ts';

/** One thing that was done, and what the reader said to it. `counts` is false while the agent reads an answer. */
export type Step = { label: string; keys: number; counts: boolean; said: Utterance[] };

/** Replaced in transcripts, because it differs from run to run: ticket numbers, times. */
export type Mask = [what: RegExp, by: string];

const masked = (text: string, masks: Mask[]): string =>
  masks.reduce((result, [what, by]) => result.replace(what, by), text);

/** A test as people can read it: each step's label, then each utterance indented on a line of its own. */
export const writeTranscript = (title: string, steps: Step[], notes: string[], masks: Mask[]): string => {
  const blocks = steps.map(({ label, counts, said }) => {
    const lines = said.map(({ text, cut }) => `    ${text}${cut ? ' (cut off)' : ''}`);
    return [counts ? label : `${label} (reading)`, ...(lines.length > 0 ? lines : ['    (silence)'])].join('\n');
  });
  return masked(`${[`# ${title}`, ...blocks, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`, masks);
};

/** Saves it as `<title>.txt` in the folder. */
export const saveTranscript = (folder: string, title: string, text: string): void => {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.txt`), text);
};
