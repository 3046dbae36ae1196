import { useRef } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { prepareTicket, writeTicket } from '#client/tickets/ticket-cache.ts';
import { mayDo } from '#shared/permissions.ts';

/** The command that gives the agent what has waited longest for somebody like her, and opens it. */
export const useTakeNext = (onOpen: (number: string) => void): void => {
  const { data: self } = useSelf();
  // A second press must not take a second ticket.
  const taking = useRef(false);
  const take = async () => {
    if (!self || taking.current) return;
    taking.current = true;
    try {
      const ticket = await client.tickets.takeNext.mutate();
      if (!ticket) return announce(m.tickets_nothing_next());
      writeTicket(ticket, self);
      await prepareTicket(ticket.number);
      onOpen(ticket.number);
    } catch (error) {
      announce(sentenceFor(error));
    } finally {
      taking.current = false;
    }
  };
  useCommand('take-next', () => void take(), self !== undefined && mayDo(self.role, 'tickets.route'));
};
