import { announce } from '#client/a11y/announcer.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { failureOf } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { stateWords } from '#client/shifts/roster-rows.ts';
import { fetchWeek, type RosterWeek, troubleOf, writeWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { addDays } from '#shared/day.ts';

type Props = { week: RosterWeek; onWeek: (monday: string) => void; onPropose: () => void };

/** To the weeks before and after, and what is done with a whole week. */
export const WeekTools = ({ week, onWeek, onPropose }: Props) => {
  const { monday, revision } = week;
  const { trouble, attempt } = useTrouble(async (error) =>
    failureOf(error).code === 'not-found' ? m.shifts_nothing_to_copy() : troubleOf(error, week),
  );
  const go = (days: number) =>
    attempt(async () => {
      const next = await fetchWeek(addDays(monday, days));
      onWeek(next.monday);
      announce(stateWords(next));
    });
  const copy = () =>
    attempt(async () => {
      await writeWeek(await client.shifts.copyWeek.mutate({ monday, revision, from: addDays(monday, -7) }));
      announce(m.shifts_copied());
    });
  const publish = () =>
    attempt(async () => {
      await writeWeek(await client.shifts.publish.mutate({ monday, revision }));
      announce(m.shifts_published());
    });
  useCommand('publish-roster', publish);

  return (
    <>
      <Toolbar name={m.shifts_tools()}>
        <Button onPress={() => go(-7)}>{m.shifts_previous()}</Button>
        <Button onPress={() => go(7)}>{m.shifts_next()}</Button>
        <Button onPress={copy}>{m.shifts_copy()}</Button>
        <Button onPress={onPropose}>{m.shifts_propose()}</Button>
        <Button kind="primary" command="publish-roster" onPress={publish}>
          {m.shifts_publish()}
        </Button>
      </Toolbar>
      <ErrorText>{trouble}</ErrorText>
    </>
  );
};
