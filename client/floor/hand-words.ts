import type { HandOnFloor } from '#client/floor/use-hands.ts';
import { m } from '#client/paraglide/messages.js';

const minute = 60_000;

/** The one line of a raised hand: who, for how long, whether a caller waits meanwhile, and whether she was answered. */
export const handRow = ({ agent, raisedAt, onCall, replies }: HandOnFloor, now: number): string =>
  [
    agent,
    m.floor_minutes({ count: Math.max(0, Math.floor((now - Date.parse(raisedAt)) / minute)) }),
    ...(onCall ? [m.floor_on_call()] : []),
    ...(replies.length > 0 ? [m.floor_is_answered()] : []),
  ].join(m.floor_comma());
