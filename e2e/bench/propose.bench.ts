import { setTimeout as rest } from 'node:timers/promises';
import { askAt } from '#e2e/bench/ask-at.ts';
import type { Bar } from '#e2e/bench/bar.ts';
import { startCityServer } from '#e2e/support/city-server.ts';

const mostSeconds = 60;

/** A roster for the demonstration's 44 agents and four weeks, against the minute that it may take. */
export const proposeBench = async (): Promise<Bar> => {
  const server = await startCityServer(94, 4394);
  try {
    const ask = await askAt(server.url, 'supervisor1');
    const started = performance.now();
    await ask('shifts.startProposal', 'POST', { monday: '2027-03-01', weeks: 4 });
    let proposal = await ask('shifts.proposal', 'GET');
    while (proposal.state === 'running') {
      await rest(250);
      proposal = await ask('shifts.proposal', 'GET');
    }
    const seconds = (performance.now() - started) / 1000;
    if (proposal.state !== 'done') throw new Error(`the proposal ended ${proposal.state}`);
    const { shifts, missing } = proposal;
    console.log(`  roster: ${shifts} shifts in ${seconds.toFixed(1)} s, ${missing.length} stretches miss somebody`);
    return { name: 'roster for 44 agents and 4 weeks / 60 s', ratio: seconds / mostSeconds, bar: 1, kind: 'most' };
  } finally {
    await server.stop();
  }
};
