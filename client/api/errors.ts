import { TRPCClientError } from '@trpc/client';
import { isLostConnection } from '#client/api/lost-connection.ts';
import { m } from '#client/paraglide/messages.js';
import { type ErrorCode, HotlineError } from '#shared/errors.ts';

/** What went wrong, as the console needs it: the code, and what the server told besides. */
export type Failure = { code: ErrorCode | 'connection-lost'; details: Record<string, unknown> };

export const failureOf = (error: unknown): Failure => {
  if (isLostConnection(error)) return { code: 'connection-lost', details: {} };
  if (error instanceof TRPCClientError && error.data?.hotline) {
    return { code: error.data.hotline as ErrorCode, details: (error.data.details as Failure['details']) ?? {} };
  }
  if (error instanceof HotlineError) return { code: error.code, details: error.details };
  return { code: 'internal', details: {} };
};

const sentences: Record<Failure['code'], () => string> = {
  'connection-lost': m.app_error_connection_lost,
  unauthenticated: m.app_error_unauthenticated,
  forbidden: m.app_error_forbidden,
  'not-found': m.app_error_not_found,
  'invalid-input': m.app_error_invalid_input,
  'changed-meanwhile': m.app_error_changed_meanwhile,
  'state-forbids': m.app_error_state_forbids,
  'asks-supervisor': m.app_error_asks_supervisor,
  'call-gone': m.app_error_call_gone,
  'no-call': m.app_error_no_call,
  'already-on-call': m.app_error_already_on_call,
  'bad-signature': m.app_error_internal,
  replayed: m.app_error_internal,
  'rate-limited': m.app_error_rate_limited,
  'name-taken': m.app_error_name_taken,
  'wrong-token': m.app_error_wrong_token,
  'hand-down': m.app_error_hand_down,
  'no-one-to-call': m.app_error_no_one_to_call,
  'no-photo': m.app_error_no_photo,
  'too-large': m.app_error_too_large,
  internal: m.app_error_internal,
};

/** The one sentence that the agent hears and reads, in her language. */
export const sentenceFor = (error: unknown): string => sentences[failureOf(error).code]();
