import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { onNews } from '#client/api/live.ts';
import { m } from '#client/paraglide/messages.js';
import { proposalWords } from '#client/shifts/proposal-words.ts';
import { fetchProposal } from '#client/shifts/use-proposal.ts';

const hearProposal = async (percent: number): Promise<void> => {
  if (percent < 100) announce(m.shifts_propose_percent({ percent }), 'soon', { category: 'shifts' });
  const proposal = await fetchProposal();
  const said = percent === 100 && proposal ? proposalWords(proposal) : null;
  if (said) announce(said, 'soon', { category: 'shifts' });
};

/** Tells who asked for a roster how far it is, wherever she is, and what came out. */
export const ProposalNews = () => {
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'proposal') void hearProposal(news.percent);
      }),
    [],
  );
  return null;
};
