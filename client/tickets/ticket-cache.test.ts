import { expect, test } from 'vitest';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { cachedTicket, writeTicket } from '#client/tickets/ticket-cache.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';

const self = { id: 'agent1', role: 'agent', departmentId: null } as const;
const citizen = { id: '7', name: '陳太太', phone: '+886911222333', email: null, locale: 'zh-TW' };
const ticket = (change: object): Ticket => ({ number: '264017358', version: 1, timeline: [], ...change }) as never;

test('news change the open page and leave the citizen on it, of whom they tell nothing', () => {
  queryClient.setQueryData(trpc.tickets.detail.queryKey({ number: '264017358' }), ticket({ citizen }));
  writeTicket(ticket({ version: 2, state: 'resolved', citizen: null }), self);
  expect(cachedTicket('264017358')).toMatchObject({ version: 2, state: 'resolved', citizen });
});

test('a ticket that was not opened here is not kept', () => {
  writeTicket(ticket({ number: '260000015', citizen: null }), self);
  expect(cachedTicket('260000015')).toBeUndefined();
});
