import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { CampaignDialog } from '#client/outreach/campaign-dialog.tsx';
import { CampaignResults } from '#client/outreach/campaign-results.tsx';
import { type OpenCampaign, standWords } from '#client/outreach/campaign-words.ts';
import { outcomeWord } from '#client/outreach/outcome-words.ts';
import { PeopleDialog } from '#client/outreach/people-dialog.tsx';
import { campaignTrouble, readCampaignsAgain } from '#client/outreach/use-campaigns.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { displayPhone } from '#shared/display-phone.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

/** One campaign: how it stands, who was not reached, who needs help, what was answered, and what can be done. `agentId`: who is signed in. */
export const Campaign = ({ id, agentId }: { id: string; agentId: string }) => {
  const { data, error } = useQuery({ ...trpc.outreach.campaign.queryOptions({ id }), staleTime: 0 });
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  return data ? <Opened campaign={data} agentId={agentId} /> : <Loading />;
};

const notReachedRow = ({ name, phone, outcome, why }: OpenCampaign['notReached'][number]): string =>
  [name, outcome && outcomeWord(outcome), displayPhone(phone), why].filter(Boolean).join(m.outreach_comma());

const Opened = ({ campaign, agentId }: { campaign: OpenCampaign; agentId: string }) => {
  const { id, revision, state, notReached, inNeed, results } = campaign;
  const [dialog, setDialog] = useState<'settings' | 'people' | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble(campaignTrouble);
  const stand = useRef<HTMLDivElement>(null);
  const list = useRef<ListHandle>(null);

  // What became of it is the sentence that has the focus then.
  const showResult = async (sentence: string | null) => {
    flushSync(() => setTaken(sentence));
    closeAfterFocus();
    stand.current?.focus();
  };
  const steer = (to: 'running' | 'stopped' | 'ended') =>
    attempt(async () => {
      await client.outreach.steer.mutate({ id, revision, to });
      await readCampaignsAgain();
      await showResult(null);
    });
  const note = (taskId: string) =>
    attempt(async () => {
      await client.outreach.noteNotReached.mutate({ taskId });
      await readCampaignsAgain();
      // The next row, or that there is none, tells it.
      list.current?.focus();
    });

  return (
    <>
      <div ref={stand} tabIndex={-1} data-focus-first="">
        {taken && taken + m.outreach_stop()}
        {standWords(campaign)}
      </div>
      <p>
        <Typed>{campaign.purpose}</Typed>
      </p>
      {state !== 'ended' && (
        <Toolbar name={campaign.name}>
          <Button kind="primary" onPress={() => steer(state === 'running' ? 'stopped' : 'running')}>
            {state === 'running' ? m.outreach_stop_it() : m.outreach_start()}
          </Button>
          <Button onPress={() => setDialog('people')}>{m.outreach_people()}</Button>
          <Button onPress={() => setDialog('settings')}>{m.outreach_edit()}</Button>
          <Button onPress={() => steer('ended')}>{m.outreach_end()}</Button>
        </Toolbar>
      )}
      <ErrorText>{trouble}</ErrorText>
      <Panel title={m.outreach_not_reached()}>
        {notReached.length > 0 && <p>{m.outreach_not_reached_how()}</p>}
        <List
          ref={list}
          name={m.outreach_not_reached()}
          items={notReached}
          rowName={notReachedRow}
          onAction={(task) => note(task.id)}
          empty={m.outreach_not_reached_none()}
          lines="all"
          visibleRows={5}
        />
      </Panel>
      {inNeed.length > 0 && (
        <Panel title={m.outreach_in_need()}>
          <ul>
            {inNeed.map(({ id: taskId, name, numbers }) => (
              <li key={taskId}>
                {numbers.length === 0 && m.outreach_without_ticket({ name })}
                {numbers.map((number) => (
                  <LinkButton key={number} to={`/tickets/${number}`} kind="quiet">
                    {m.outreach_ticket({ name, number: displayTicketNumber(number) })}
                  </LinkButton>
                ))}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <CampaignResults results={results} />
      <p>
        <LinkButton to="/outreach">{m.outreach_overview()}</LinkButton>
      </p>
      {dialog === 'settings' && (
        <CampaignDialog
          before={campaign}
          agentId={agentId}
          onSaved={() => showResult(null)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'people' && (
        <PeopleDialog campaignId={id} agentId={agentId} onAdded={showResult} onClose={() => setDialog(null)} />
      )}
    </>
  );
};
