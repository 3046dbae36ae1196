import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { focusHeading } from '#client/a11y/focus.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { DemandTable } from '#client/shifts/demand-table.tsx';
import { demandWords, knownWords } from '#client/shifts/demand-words.ts';
import { dayAndDate, timeOf } from '#client/shifts/shift-words.ts';
import { SkillNeeds } from '#client/shifts/skill-needs.tsx';
import { TargetDialog } from '#client/shifts/target-dialog.tsx';
import { type Demand, demandAfterChange, fetchDemand, useDemandNews } from '#client/shifts/use-demand.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ColumnChart } from '#client/ui/column-chart.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { addDays, dayOf } from '#shared/day.ts';
import { daysOfWeek, mondayOf } from '#shared/shifts/week.ts';

/** How many are needed on a day: a sentence, the table behind it, and columns for the eye. */
export const DemandOfDay = () => {
  const [day, setDay] = useState(() => dayOf(new Date()));
  const { data: demand, error } = useQuery(trpc.shifts.demand.queryOptions({ day }));
  const { trouble, attempt } = useTrouble();
  useDemandNews();
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!demand) return <Loading />;

  const go = (to: string) =>
    attempt(async () => {
      const next = await fetchDemand(to);
      setDay(to);
      announce(demandWords(next));
    });
  return (
    <>
      <Choice
        row
        label={m.shifts_demand_days()}
        options={daysOfWeek(mondayOf(day)).map((value) => ({ value, label: dayAndDate(value) }))}
        value={day}
        onPicked={go}
      />
      <Toolbar name={m.shifts_demand_weeks()}>
        <Button onPress={() => go(addDays(day, -7))}>{m.shifts_previous()}</Button>
        <Button onPress={() => go(addDays(day, 7))}>{m.shifts_next()}</Button>
      </Toolbar>
      <ErrorText>{trouble}</ErrorText>
      <Day demand={demand} />
    </>
  );
};

const Day = ({ demand }: { demand: Demand }) => {
  const [open, setOpen] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const { target, halfHours, day } = demand;
  const times = halfHours.map(({ startsAt }) => timeOf(day, startsAt));

  const onSaved = async () => {
    await demandAfterChange(day);
    await cacheTold();
    closeAfterFocus();
    // The sentence tells what follows of it.
    if (said.current) focusHeading(said.current);
  };
  return (
    <>
      <div ref={said}>
        <Panel title={demandWords(demand)}>
          <p>{knownWords(demand).join(' ')}</p>
          <Button onPress={() => setOpen(true)}>{m.shifts_target(target)}</Button>
        </Panel>
      </div>
      <Panel title={m.shifts_skill_needs()}>
        <SkillNeeds demand={demand} />
      </Panel>
      <Panel title={m.shifts_by_half_hour()}>
        <ColumnChart title={m.shifts_column_needed()} names={times} values={halfHours.map(({ agents }) => agents)} />
        <ColumnChart title={m.shifts_column_calls()} names={times} values={halfHours.map(({ calls }) => calls)} />
        <DemandTable demand={demand} />
      </Panel>
      {open && <TargetDialog demand={demand} onSaved={onSaved} onClose={() => setOpen(false)} />}
    </>
  );
};
