import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useNames } from '#client/api/catalogue.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { conflictOf, eventsTold, pin } from '#client/tickets/actions/conflict.ts';
import { type ActionFields, sendAction } from '#client/tickets/actions/send-action.ts';
import { fetchTicket, writeTicket } from '#client/tickets/ticket-cache.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { TicketAction } from '#shared/tickets/states.ts';

type Options<A extends TicketAction> = {
  /** A refusal that belongs to a field. Gives whether it was shown there; then nothing is said of it. */
  onRefused?: (code: ErrorCode | 'connection-lost') => boolean;
  onDone: (ticket: Ticket, action: A) => void;
};

/**
 * Sends an action on the version of the ticket that the agent saw when it began. When somebody else was first it says
 * who did what and goes on from there: sending once more confirms. Every refusal is said once and shown as `trouble`.
 */
export const useSend = <A extends TicketAction>(ticket: Ticket, { onRefused, onDone }: Options<A>) => {
  const { data: self } = useSelf();
  const names = useNames();
  const pinned = useRef(pin(ticket));
  const sending = useRef(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [possible, setPossible] = useState(true);

  const say = (sentence: string) => {
    setTrouble(sentence);
    announce(sentence);
  };

  const refuse = async (action: A, error: unknown) => {
    const { code, details } = failureOf(error);
    if (onRefused?.(code)) return;
    if (!self || (code !== 'changed-meanwhile' && code !== 'state-forbids')) return say(sentenceFor(error));
    const newest = await fetchTicket(ticket.number).catch(() => null);
    const known = { ticket: newest, events: eventsTold(details) };
    const conflict = conflictOf(action, self.role, pinned.current, known, names);
    pinned.current = conflict.pinned;
    setPossible(conflict.possible);
    say(conflict.sentence);
  };

  const send = async (action: A, fields: ActionFields<A>): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setTrouble(null);
    try {
      const changed = await sendAction(action, { number: ticket.number, version: pinned.current.version }, fields);
      if (self) writeTicket(changed, self);
      pinned.current = pin(changed);
      onDone(changed, action);
    } catch (error) {
      await refuse(action, error);
    } finally {
      sending.current = false;
    }
  };

  /** The action begins on the ticket as it is now. */
  const begin = () => {
    pinned.current = pin(ticket);
  };

  return { send, begin, trouble, setTrouble, possible };
};
