import { waitWords } from '#client/floor/floor-words.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { absoluteTime } from '#client/ui/time-words.ts';
import type { AlarmKind, FloorAlarm, Threshold } from '#shared/floor/alarms.ts';

/** A threshold in words: `More than 10 waiting`. */
const thresholdWords = ({ kind, limit }: Threshold): string => {
  switch (kind) {
    case 'waiting':
      return m.floor_alarm_waiting({ limit });
    case 'longest wait':
      return m.floor_alarm_longest({ limit });
    case 'service level':
      return m.floor_alarm_level({ limit });
    case 'available':
      return m.floor_alarm_available({ limit });
  }
};

/** The one line of an alarm; `, since 14:05` where it stands. */
export const alarmRow = ({ since, ...threshold }: FloorAlarm, now: number): string => {
  const alarm = thresholdWords(threshold);
  return since ? m.floor_alarm_since({ alarm, at: absoluteTime(new Date(since), now, getLocale()) }) : alarm;
};

const valueWords: Record<AlarmKind, (value: number) => string> = {
  waiting: String,
  'longest wait': waitWords,
  'service level': (percent) => m.floor_percent({ percent }),
  available: String,
};

/** An alarm as it is told: the threshold, and how it is. */
export const alarmTold = (kind: AlarmKind, { limit, value }: { limit: number; value: number }): string =>
  m.floor_alarm_told({ alarm: thresholdWords({ kind, limit }), value: valueWords[kind](value) });
