import { useId, useState } from 'react';
import { firstField } from '#client/a11y/focus.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import type { Respects } from '#client/shifts/accommodation-dialog.tsx';
import { dayAndDate, spanWords } from '#client/shifts/shift-words.ts';
import { type RosterWeek, troubleOf, writeWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { textIn } from '#shared/language.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { dayOfShift, daysOfWeek } from '#shared/shifts/week.ts';

type Props = {
  week: RosterWeek;
  agent: RosterWeek['agents'][number];
  onSaved: () => void;
  /** To what the agent's work must respect. */
  onRespects: (before: Respects) => void;
  onClose: () => void;
};

const off = 'off';

/** What somebody works on each day of a week: one digit a day, and the next day asks. */
export const PlanDialog = ({ week, agent, onSaved, onRespects, onClose }: Props) => {
  const id = useId();
  const days = daysOfWeek(week.monday);
  const before = (day: string) =>
    week.shifts.find((shift) => shift.agentId === agent.id && dayOfShift(shift) === day)?.kindId ?? off;
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const { trouble, attempt } = useTrouble((error) => troubleOf(error, week));
  const options = [
    { value: off, label: m.shifts_off() },
    ...week.kinds.map(({ id: value, name, startsAt, minutes }) => ({
      value,
      label: textIn(name, getLocale()),
      detail: spanWords(spanOn(week.monday, startsAt, minutes)),
    })),
  ];

  const save = () =>
    attempt(async () => {
      const changed = Object.entries(chosen).filter(([day, kind]) => kind !== before(day));
      if (changed.length > 0)
        await writeWeek(
          await client.shifts.plan.mutate({
            monday: week.monday,
            revision: week.revision,
            agentId: agent.id,
            days: changed.map(([day, kind]) => ({ day, kindId: kind === off ? null : kind })),
          }),
        );
      onSaved();
    });
  // Read before this dialog goes, so that the focus goes from one to the other.
  const respects = () =>
    attempt(async () => onRespects(await client.shifts.accommodation.query({ agentId: agent.id })));
  const goOn = (at: number) => {
    const next = document.getElementById(`${id}-${at + 1}`);
    (firstField(next) ?? document.querySelector<HTMLElement>(`#${CSS.escape(`${id}-save`)} button`))?.focus();
  };

  return (
    <Dialog
      wide
      title={agent.name}
      onClose={onClose}
      actions={
        <>
          <span id={`${id}-save`}>
            <Button kind="primary" onPress={save}>
              {m.shifts_save()}
            </Button>
          </span>
          <Button onPress={respects}>{m.shifts_respects()}</Button>
        </>
      }
    >
      {days.map((day, at) => (
        <div key={day} id={`${id}-${at}`}>
          <Choice
            row
            label={dayAndDate(day)}
            options={options}
            value={chosen[day] ?? before(day)}
            onChange={(kind) => setChosen((all) => ({ ...all, [day]: kind }))}
            onPicked={() => goOn(at)}
          />
        </div>
      ))}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
