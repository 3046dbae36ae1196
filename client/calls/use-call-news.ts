import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce, useAnnouncer } from '#client/a11y/announcer.ts';
import { startRinging } from '#client/a11y/earcon.ts';
import { type News, onNews } from '#client/api/live.ts';
import { trpc } from '#client/api/trpc.ts';
import { ringText } from '#client/calls/caller-text.ts';
import { callNow, presenceNow, readCallAgain, useCall } from '#client/calls/use-call.ts';
import { m } from '#client/paraglide/messages.js';

// Beyond the component's life: a page that is built anew, for another language, must not ring twice.
let announced: string | null = null;

const lossText = (what: string, ringing: boolean): string | null => {
  if (what === 'passed-on') return m.calls_passed_on();
  if (what === 'answered-elsewhere') return m.calls_answered_elsewhere();
  if (what === 'hung-up') return ringing ? m.calls_caller_gone() : m.calls_caller_hung_up();
  return null;
};

const tellLoss = (news: Extract<News, { kind: 'call' }>): void => {
  const known = callNow();
  if (known?.id !== news.callId || (known.state !== 'ringing' && known.state !== 'answered')) return;
  const text = lossText(news.what, known.state === 'ringing');
  if (text) announce(text, 'now', { category: 'call' });
};

// After a call the focus says it.
const tellBreak = (): void => {
  if (presenceNow() === 'available') announce(m.calls_break_due(), 'soon', { category: 'call' });
};

/** Keeps the call and the presence fresh, rings, and says what happens to the call. For the call bar, once. */
export const useCallNews = (): void => {
  const { call } = useCall();
  const self = useQuery({ ...trpc.accounts.self.queryOptions(), staleTime: Number.POSITIVE_INFINITY }).data?.id;
  const ringing = call?.state === 'ringing' ? call : null;
  const talking = call?.state === 'answered';

  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'call') tellLoss(news);
        if (news.kind === 'presence' && news.due && news.agentId === self) tellBreak();
        const concerns = news.kind === 'call' || (news.kind === 'presence' && news.agentId === self);
        if (concerns) void readCallAgain();
      }),
    [self],
  );

  useEffect(() => useAnnouncer.getState().setHeld(talking), [talking]);

  const ringingId = ringing?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one ringing call rings once, whatever else is learned of it
  useEffect(() => {
    if (!ringing) return;
    if (announced !== ringing.id) announce(ringText(ringing), 'now', { category: 'call' });
    announced = ringing.id;
    return startRinging();
  }, [ringingId]);
};
