import type { Db, Tx } from '#server/db/connection.ts';
import { SetupError } from '#server/env.ts';
import { articleImporter } from '#server/import/article-importer.ts';
import { articleColumns } from '#server/import/article-row.ts';
import { lockImports } from '#server/import/import.store.ts';
import type { GoodRow, Importer } from '#server/import/importer.ts';
import { type BadRow, type CsvRow, readCsv } from '#server/import/read-csv.ts';
import { RefusedRow } from '#server/import/refused-row.ts';
import { ticketImporter } from '#server/import/ticket-importer.ts';
import { ticketColumns } from '#server/import/ticket-row.ts';

export const importKinds = ['articles', 'tickets'] as const;
export type ImportOrder = { kind: (typeof importKinds)[number]; path: string; keepGoing: boolean };
export type Totals = { added: number; changed: number; unchanged: number; refused: number };

const columns = { articles: articleColumns, tickets: ticketColumns };

/** Makes sure that the file can be read and has its columns. Throws a `SetupError` (one line). */
export const checkFile = async ({ kind, path }: ImportOrder): Promise<void> => {
  const rows = readCsv(path, columns[kind]);
  await rows.next();
  await rows.return(undefined);
};

class Abandoned extends Error {}

const atOnce = 500;

/** One run through the file. Reads, judges and saves its rows bit by bit. */
class Run<Item> {
  readonly totals: Totals = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  readonly #tx: Tx;
  readonly #importer: Importer<Item>;
  readonly #report: (bad: BadRow) => void;
  readonly #lines = new Map<string, number>();
  #waiting: GoodRow<Item>[] = [];

  constructor(tx: Tx, importer: Importer<Item>, report: (bad: BadRow) => void) {
    this.#tx = tx;
    this.#importer = importer;
    this.#report = report;
  }

  async take(row: CsvRow | BadRow): Promise<void> {
    if ('reason' in row) return this.#refuse(row);
    try {
      const item = this.#importer.read(row.values);
      const key = this.#importer.keyOf(item);
      const earlier = this.#lines.get(key);
      if (earlier !== undefined) throw new RefusedRow(`line ${earlier} has the same id.`);
      this.#lines.set(key, row.line);
      this.#waiting.push({ line: row.line, item });
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      this.#refuse({ line: row.line, reason: error.message });
    }
    if (this.#waiting.length >= atOnce) await this.save();
  }

  async save(): Promise<void> {
    const { added, changed, unchanged, refused } = await this.#importer.save(this.#tx, this.#waiting);
    this.#waiting = [];
    this.totals.added += added;
    this.totals.changed += changed;
    this.totals.unchanged += unchanged;
    for (const bad of refused) this.#refuse(bad);
  }

  #refuse(bad: BadRow): void {
    this.totals.refused += 1;
    this.#report(bad);
  }
}

const runThrough = async <Item>(
  tx: Tx,
  importer: Importer<Item>,
  order: ImportOrder,
  report: (bad: BadRow) => void,
): Promise<Totals> => {
  const run = new Run(tx, importer, report);
  for await (const row of readCsv(order.path, columns[order.kind])) await run.take(row);
  await run.save();
  if (run.totals.refused > 0 && !order.keepGoing) throw new Abandoned(String(run.totals.refused));
  await importer.finish(tx);
  return run.totals;
};

/**
 * Imports a file in one transaction: all rows, or none where one is bad; with `keepGoing` the good ones. What is the
 * same as before stays untouched. Each bad row is reported as it is found. Throws a `SetupError` (one line) where the
 * file or the city does not allow it.
 */
export const importFile = async (db: Db, order: ImportOrder, report: (bad: BadRow) => void): Promise<Totals> => {
  let refused = 0;
  const counted = (bad: BadRow) => {
    refused += 1;
    report(bad);
  };
  try {
    return await db.transaction().execute(async (tx) => {
      await lockImports(tx);
      const department = await tx.selectFrom('department').select('id').limit(1).executeTakeFirst();
      if (!department) throw new SetupError('There is no city yet: start Handrail once, then import.');
      return order.kind === 'articles'
        ? runThrough(tx, await articleImporter(tx), order, counted)
        : runThrough(tx, await ticketImporter(tx), order, counted);
    });
  } catch (error) {
    if (error instanceof Abandoned) return { added: 0, changed: 0, unchanged: 0, refused };
    throw error;
  }
};
