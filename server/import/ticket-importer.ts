import { createHash } from 'node:crypto';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Tx } from '#server/db/connection.ts';
import { setClocks } from '#server/deadlines/set-clocks.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { type Locate, makeLocate } from '#server/departments/locate-address.ts';
import { nameIndex } from '#server/import/city-names.ts';
import {
  type KnownTicket,
  lockKnownTickets,
  saveImportedTickets,
  type TicketToSave,
  takeNumbers,
} from '#server/import/import.store.ts';
import type { GoodRow, Importer, Saved } from '#server/import/importer.ts';
import { type ImportedTicket, ticketIn } from '#server/import/ticket-row.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { Category } from '#shared/category.ts';
import { deadlinesFrom } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';
import { textTerms } from '#shared/search/terms.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

const fingerprintOf = (ticket: ImportedTicket): string =>
  createHash('sha256').update(JSON.stringify(ticket)).digest('base64url').slice(0, 22);

const later = (a: Date, b: Date | null): Date => (b && b > a ? b : a);

type Numbered = { number: string; version: number; fingerprint: string };

const toSave = (
  ticket: ImportedTicket,
  { fingerprint, ...numbered }: Numbered,
  category: Category,
  locate: Locate,
  office: OfficeCalendar,
): TicketToSave => {
  const deadlines = deadlinesFrom(ticket.requestedAt, category.urgency, category.deadlines[category.urgency], office);
  const isClosed = ticket.state === 'closed';
  return {
    ...numbered,
    externalId: ticket.externalId,
    categoryId: category.id,
    departmentId: ticket.departmentId ?? category.departmentId,
    urgency: category.urgency,
    state: ticket.state,
    words: ticket.words,
    ...locate(ticket.address),
    spot: ticket.address,
    ...deadlines,
    resolveBy: ticket.expectedAt ?? deadlines.resolveBy,
    resolution: (isClosed && ticket.notes) || null,
    openedAt: ticket.requestedAt,
    closedAt: isClosed ? later(ticket.requestedAt, ticket.updatedAt) : null,
    terms: textTerms(`${ticket.words}\n${ticket.address}`),
    event: { fingerprint, words: ticket.notes || undefined, position: ticket.position ?? undefined },
  };
};

type Fate = 'new' | 'changed' | 'unchanged' | 'ours';

/** What becomes of a row: who worked on the ticket at the desk since its import is never overruled by a file. */
const fateOf = (fingerprint: string, known: KnownTicket | undefined): Fate => {
  if (!known) return 'new';
  if (known.fingerprint === fingerprint) return 'unchanged';
  return known.version === known.importedVersion ? 'changed' : 'ours';
};

const refusal = (line: number, { number }: KnownTicket) => ({
  line,
  reason: `ticket ${displayTicketNumber(number)} was changed at the desk since it was imported; change it there.`,
});

// More news at once would be read by no desk; it then shows the tickets the next time it reads the queue.
const mostNews = 200;

/** Imports service requests of another system as tickets, each under its own id there. */
export const ticketImporter = async (tx: Tx): Promise<Importer<ImportedTicket>> => {
  const [catalogue, locate, office] = await Promise.all([loadCatalogue(tx), makeLocate(tx), loadCalendar(tx)]);
  const city = {
    departments: nameIndex('department', catalogue.departments),
    categories: nameIndex('category', catalogue.categories),
  };
  const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
  const saved: string[] = [];

  const save = async (tx: Tx, rows: GoodRow<ImportedTicket>[]): Promise<Saved> => {
    const found = await lockKnownTickets(
      tx,
      rows.map(({ item }) => item.externalId),
    );
    const knownBy = new Map(found.map((known) => [known.externalId, known]));
    const judged = rows.map((row) => {
      const known = knownBy.get(row.item.externalId);
      const fingerprint = fingerprintOf(row.item);
      return { ...row, known, fingerprint, fate: fateOf(fingerprint, known) };
    });
    const numbers = await takeNumbers(tx, judged.filter(({ fate }) => fate === 'new').length);
    const tickets = judged
      .filter(({ fate }) => fate === 'new' || fate === 'changed')
      .map(({ item, known, fingerprint }) => {
        const number = known?.number ?? (numbers.shift() as string);
        const numbered = { number, version: (known?.version ?? 0) + 1, fingerprint };
        return toSave(item, numbered, categories.get(item.categoryId) as Category, locate, office);
      });
    await saveImportedTickets(tx, tickets);
    await setClocks(
      tx,
      tickets.map(({ number }) => number),
    );
    saved.push(...tickets.map(({ number }) => number));
    const count = (wanted: Fate) => judged.filter(({ fate }) => fate === wanted).length;
    return {
      added: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: judged.flatMap(({ fate, line, known }) => (fate === 'ours' && known ? [refusal(line, known)] : [])),
    };
  };

  const finish = async (tx: Tx): Promise<void> => {
    if (saved.length > mostNews) return;
    for (const number of saved) await saveLiveEvent(tx, { kind: 'ticket', key: number, data: { what: 'imported' } });
  };

  return { keyOf: ({ externalId }) => externalId, read: (values) => ticketIn(values, city), save, finish };
};
