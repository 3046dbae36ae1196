import type { Speech } from '#e2e/screen-reader/harness/speech-server.ts';
import type { Workload } from '#e2e/screen-reader/harness/workload.ts';

/** In milliseconds: how long nothing more is said before it counts as all, and how long nothing at all before it counts as silence. */
export type Waits = { quiet: number; max: number };

const sample = 20;
const limit = 15_000;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until the reader has said all that it has to say after the first `from` utterances. Only time in which the
 * desktop had nothing to do is counted, so that the outcome does not depend on how loaded the machine is.
 */
export const untilQuiet = async (speech: Speech, workload: Workload, from: number, waits: Waits): Promise<void> => {
  const end = Date.now() + limit;
  let count = speech.said.length;
  let idle = 0;
  while (Date.now() < end) {
    await pause(sample);
    const { speaking, busy } = workload.look();
    if (speech.said.length > count) {
      count = speech.said.length;
      idle = 0;
    } else if (speaking) idle = 0;
    else if (!busy) idle += sample;
    if (idle >= (count > from ? waits.quiet : waits.max)) return;
  }
};
