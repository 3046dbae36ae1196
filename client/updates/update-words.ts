import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { spokenTicketNumber } from '#shared/ticket-number.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

export type ListedUpdate = Outputs['updates']['list']['updates'][number];

export const kindWord = (kind: UpdateKind): string => m[`updates_kind_${kind}`]();

const whyWord = ({ way, state, fault }: ListedUpdate): string => {
  if (way === 'call' && state === 'queued') return m.updates_fault_call();
  if (state === 'unsure') return m.updates_fault_unsure();
  if (fault === 'no address') return m.updates_fault_no_address();
  return fault === 'refused' ? m.updates_fault_refused() : m.updates_fault_no_answer();
};

/** An update in one sentence: what is wrong first, then what news, by which way, of which ticket. */
export const updateSentence = (update: ListedUpdate): string => {
  const { state, way, kind, number } = update;
  const how = state === 'queued' ? null : m[`updates_way_${way}`]();
  return [whyWord(update), kindWord(kind), how, spokenTicketNumber(number)].filter(Boolean).join(m.updates_comma());
};
