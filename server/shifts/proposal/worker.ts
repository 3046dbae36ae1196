import { parentPort, workerData } from 'node:worker_threads';
import { proposeWeeks } from '#server/shifts/proposal/propose-weeks.ts';
import { loadHighs } from '#server/shifts/proposal/solver.ts';

// A thread of its own: the solver reckons for seconds without letting anybody else speak.
const port = parentPort;
if (port) proposeWeeks(await loadHighs(), workerData, (week) => port.postMessage(week));
