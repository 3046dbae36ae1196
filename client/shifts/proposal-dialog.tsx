import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { missingWords, proposalWords } from '#client/shifts/proposal-words.ts';
import { fetchProposal } from '#client/shifts/use-proposal.ts';
import { fetchWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List } from '#client/ui/list.tsx';

const numbers = ['1', '2', '3', '4'] as const;

type Props = { monday: string; onTaken: (monday: string) => void; onClose: () => void };

/** Lets a roster be proposed from a Monday on, tells what it lacks and why, and takes it over into the drafts. */
export const ProposalDialog = ({ monday, onTaken, onClose }: Props) => {
  const { data: proposal } = useQuery({ ...trpc.shifts.proposal.queryOptions(), staleTime: 0 });
  const [weeks, setWeeks] = useState<(typeof numbers)[number]>('4');
  const { trouble, attempt } = useTrouble(async (error) =>
    failureOf(error).code === 'changed-meanwhile' ? m.shifts_propose_first() : sentenceFor(error),
  );
  const running = proposal?.state === 'running';
  const said = proposal && proposalWords(proposal);

  const toggle = () =>
    attempt(async () => {
      if (running) {
        await client.shifts.cancelProposal.mutate({ id: proposal.id });
        announce(m.shifts_propose_stopped());
      } else {
        await client.shifts.startProposal.mutate({ monday, weeks: Number(weeks) });
        announce(m.shifts_propose_started());
      }
      await fetchProposal();
    });
  const take = () =>
    attempt(async () => {
      if (!proposal) return;
      const { mondays } = await client.shifts.takeProposal.mutate({ id: proposal.id });
      await Promise.all(mondays.map(fetchWeek));
      onTaken(proposal.monday);
    });

  return (
    <Dialog
      wide
      title={m.shifts_propose_title()}
      onClose={onClose}
      cancel={m.shifts_close()}
      actions={
        <>
          <Button kind={proposal?.state === 'done' ? 'plain' : 'primary'} onPress={toggle}>
            {running ? m.shifts_propose_stop() : m.shifts_propose_start()}
          </Button>
          {proposal?.state === 'done' && !proposal.taken && (
            <Button kind="primary" onPress={take}>
              {m.shifts_propose_take()}
            </Button>
          )}
        </>
      }
    >
      <Choice
        row
        label={m.shifts_propose_weeks()}
        description={m.shifts_propose_what()}
        options={numbers.map((value) => ({ value, label: value }))}
        value={weeks}
        onChange={setWeeks}
      />
      {running && <p>{m.shifts_propose_at({ done: proposal.done, weeks: proposal.weeks })}</p>}
      {said && <p>{said}</p>}
      {proposal?.state === 'done' && proposal.missing.length > 0 && (
        <List
          name={m.shifts_propose_short()}
          items={proposal.missing.map((missing) => ({
            id: `${missing.day} ${missing.from} ${missing.skill}`,
            text: missingWords(missing),
          }))}
          rowName={({ text }) => text}
          lines="all"
          visibleRows={4}
          empty={m.shifts_propose_all()}
        />
      )}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
