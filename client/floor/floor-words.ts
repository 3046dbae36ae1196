import { m } from '#client/paraglide/messages.js';
import { atDesks, type FloorNow, serviceLevel } from '#shared/floor-now.ts';

/** A wait in words: seconds under two minutes, whole minutes from there. */
export const waitWords = (seconds: number): string =>
  seconds < 120 ? m.floor_seconds({ count: seconds }) : m.floor_minutes({ count: Math.floor(seconds / 60) });

const trendWords = ({ waiting, waitingBefore }: FloorNow): string[] => {
  const more = waiting - waitingBefore;
  if (more === 0) return [];
  return [more > 0 ? m.floor_more({ count: more }) : m.floor_fewer({ count: -more })];
};

/** How the room stands, in one sentence: who waits, whether it gets more, how many are on calls, the service level. */
export const floorSentence = (now: FloorNow): string => {
  const level = serviceLevel(now);
  return [
    [now.waiting === 0 ? m.floor_nobody_waits() : m.floor_waiting({ count: now.waiting }), ...trendWords(now)].join(
      m.floor_comma(),
    ),
    ...(now.waiting > 0 ? [m.floor_longest({ wait: waitWords(now.longestSeconds) })] : []),
    m.floor_on_calls({ count: now.agents['on call'], of: atDesks(now) }),
    ...(level === null ? [] : [m.floor_level({ percent: level })]),
  ].join(m.floor_semicolon());
};
