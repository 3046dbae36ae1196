import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { absoluteTime } from '#client/ui/time-words.ts';
import { displayPhone } from '#shared/display-phone.ts';

export type Consent = Outputs['outreach']['consent'];

/** What was said of calling a number, when, and who wrote it down. */
export const saidWords = ({ mayCall, at, by }: Consent['history'][number]): string =>
  [mayCall ? m.outreach_may_call() : m.outreach_do_not_call(), absoluteTime(new Date(at), Date.now(), getLocale()), by]
    .filter(Boolean)
    .join(m.outreach_comma());

/** Whether a number may be called, in a sentence. */
export const consentWords = ({ phone, history: [last] }: Consent): string =>
  displayPhone(phone) + m.outreach_colon() + (last ? saidWords(last) : m.outreach_never_asked());
