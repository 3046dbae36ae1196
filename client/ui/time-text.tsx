import { useSyncExternalStore } from 'react';
import { getLocale } from '#client/paraglide/runtime.js';
import { absoluteTime, relativeTime } from '#client/ui/time-words.ts';

const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => {
  now = Date.now();
  for (const listener of listeners) listener();
};

// One clock for all the times on the page; it stands still while there is none.
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  if (timer === undefined) tick();
  timer ??= setInterval(tick, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

/** The current moment in milliseconds, renewed twice a minute. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

type Props = {
  at: Date | string | number;
  /** `relative` is for the eye, where there is little room: in abbreviations. */
  show?: 'absolute' | 'relative' | 'both';
};

/** A moment in Taiwan's time and the agent's language. Today's leave the date out. */
export const TimeText = ({ at, show = 'absolute' }: Props) => {
  const current = useNow();
  const date = new Date(at);
  const locale = getLocale();
  const absolute = absoluteTime(date, current, locale);
  const relative = relativeTime(date, current, locale, show === 'relative' ? 'short' : 'long');
  const text = { absolute, relative, both: `${absolute}, ${relative}` }[show];
  return (
    <time dateTime={date.toISOString()} className="time-text">
      {text}
    </time>
  );
};
