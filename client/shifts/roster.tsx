import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { AccommodationDialog, type Respects } from '#client/shifts/accommodation-dialog.tsx';
import { Kinds } from '#client/shifts/kinds.tsx';
import { LeaveWishes } from '#client/shifts/leave-wishes.tsx';
import { PlanDialog } from '#client/shifts/plan-dialog.tsx';
import { ProposalDialog } from '#client/shifts/proposal-dialog.tsx';
import { agentWords, coverRows, faultRows, stateWords } from '#client/shifts/roster-rows.ts';
import { type RosterWeek, useRosterNews } from '#client/shifts/use-roster.ts';
import { WeekTools } from '#client/shifts/week-tools.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Words } from '#client/ui/lang.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { addDays, dayOf } from '#shared/day.ts';
import type { Need } from '#shared/shifts/need.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/** A week of the roster: each agent in a line, changed with Enter; what it breaks, and how each day is covered. */
export const Roster = () => {
  // What is planned next is next week.
  const [monday, setMonday] = useState(() => addDays(mondayOf(dayOf(new Date())), 7));
  const { data: week, error } = useQuery(trpc.shifts.week.queryOptions({ monday }));
  const { data: needs, error: unknown } = useQuery(trpc.shifts.needed.queryOptions({ monday }));
  const trouble = error ?? unknown;
  useRosterNews();
  if (trouble) return <ErrorText>{sentenceFor(trouble)}</ErrorText>;
  return week && needs ? <Week week={week} needs={needs} onWeek={setMonday} /> : <Loading />;
};

type WeekProps = { week: RosterWeek; needs: readonly Need[]; onWeek: (monday: string) => void };

const Week = ({ week, needs, onWeek }: WeekProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const [proposing, setProposing] = useState(false);
  const [respects, setRespects] = useState<Respects | null>(null);
  const agents = useRef<ListHandle>(null);
  const state = useRef<HTMLDivElement>(null);
  const cover = useMemo(() => coverRows(week, needs), [week, needs]);
  const opened = week.agents.find(({ id }) => id === open);

  const close = () => {
    setOpen(null);
    setRespects(null);
  };
  const onSaved = async () => {
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    agents.current?.focus(open ?? undefined);
  };
  const onTaken = async (monday: string) => {
    onWeek(monday);
    await cacheTold();
    // That the week is not published yet tells what was done.
    closeAfterFocus();
    state.current?.focus();
  };
  return (
    <>
      <div ref={state} tabIndex={-1}>
        {stateWords(week)}
      </div>
      <List
        ref={agents}
        name={m.shifts_agents()}
        items={week.agents}
        rowName={(agent) => agentWords(week, agent)}
        onAction={({ id }) => setOpen(id)}
        lines="all"
        visibleRows={5}
        empty={m.shifts_none()}
      />
      <WeekTools week={week} onWeek={onWeek} onPropose={() => setProposing(true)} />
      <Panel title={m.shifts_faults()}>
        <List
          name={m.shifts_faults()}
          items={faultRows(week)}
          rowName={({ text }) => text}
          onAction={({ agentId }) => agents.current?.focus(agentId)}
          lines="all"
          visibleRows={4}
          empty={m.shifts_no_faults()}
        />
      </Panel>
      <Panel title={m.shifts_coverage()}>
        <List
          name={m.shifts_coverage()}
          items={cover}
          rowName={({ text }) => text}
          lines="all"
          visibleRows={6}
          empty={m.shifts_no_coverage()}
        >
          {({ text }) => <Words>{text}</Words>}
        </List>
        <LinkButton to="/roster/needed">{m.shifts_how_many()}</LinkButton>
      </Panel>
      {proposing && <ProposalDialog monday={week.monday} onTaken={onTaken} onClose={() => setProposing(false)} />}
      <LeaveWishes />
      <Kinds week={week} />
      {opened && !respects && (
        <PlanDialog week={week} agent={opened} onSaved={onSaved} onRespects={setRespects} onClose={close} />
      )}
      {opened && respects && <AccommodationDialog agent={opened} before={respects} onSaved={onSaved} onClose={close} />}
    </>
  );
};
