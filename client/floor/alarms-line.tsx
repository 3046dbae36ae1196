import { alarmRow } from '#client/floor/alarm-words.ts';
import { useAlarms, useAlarmsNews } from '#client/floor/use-alarms.ts';
import { LinkButton } from '#client/ui/link-button.tsx';
import { useNow } from '#client/ui/time-text.tsx';

/** The first alarm that stands, and the way to all; `to` is where they are shown. Says each alarm as it begins. */
export const AlarmsLine = ({ to }: { to: string }) => {
  const { data } = useAlarms();
  const now = useNow();
  useAlarmsNews();
  const first = data?.find(({ since }) => since !== null);
  if (!first) return null;
  return (
    <LinkButton to={to} kind="quiet">
      {alarmRow(first, now)}
    </LinkButton>
  );
};
