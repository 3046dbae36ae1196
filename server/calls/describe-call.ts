import { findInquiries, findOpenTickets, findTicketNumbers } from '#server/calls/call-details.store.ts';
import type { Call } from '#server/calls/calls.store.ts';
import { readCitizen } from '#server/citizens/find-caller.ts';
import type { Db } from '#server/db/connection.ts';
import type { CallInHand } from '#shared/calls.ts';

const nobody = { count: 0, newest: [] };

/** The call as the desk shows it, before it is answered and after. */
export const describeCall = async (db: Db, call: Call): Promise<CallInHand> => {
  const [citizen, tickets, inquiries, ticketNumbers] = await Promise.all([
    call.citizenId ? readCitizen(db, call.citizenId) : null,
    call.citizenId ? findOpenTickets(db, call.citizenId) : nobody,
    findInquiries(db, call.id),
    findTicketNumbers(db, call.id),
  ]);
  return {
    id: call.id,
    state: call.state,
    fromPhone: call.fromPhone,
    rangAt: call.rangAt.toISOString(),
    answeredAt: call.answeredAt?.toISOString() ?? null,
    hungUpAt: call.hungUpAt?.toISOString() ?? null,
    note: call.note,
    skills: call.skills,
    disposition: call.disposition,
    citizen,
    openTicketCount: tickets.count,
    openTickets: tickets.newest.map((ticket) => ({
      ...ticket,
      openedAt: ticket.openedAt.toISOString(),
      updateBy: ticket.updateBy?.toISOString() ?? null,
    })),
    inquiries: inquiries.map((inquiry) => ({ ...inquiry, at: inquiry.at.toISOString() })),
    ticketNumbers,
  };
};
