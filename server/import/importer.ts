import type { Tx } from '#server/db/connection.ts';
import type { BadRow } from '#server/import/read-csv.ts';

/** A good row, and the line of the file on which it begins. */
export type GoodRow<Item> = { line: number; item: Item };
export type Saved = { added: number; changed: number; unchanged: number; refused: BadRow[] };

/** How one kind of file is read and saved. */
export type Importer<Item> = {
  /** What tells one row from the others. */
  keyOf: (item: Item) => string;
  /** Throws a `RefusedRow`. */
  read: (values: Record<string, string>) => Item;
  save: (tx: Tx, rows: GoodRow<Item>[]) => Promise<Saved>;
  /** After all rows were saved. */
  finish: (tx: Tx) => Promise<void>;
};
