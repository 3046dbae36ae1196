import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as it is meant: with a mark that it is UTF-8, and an apostrophe before
 * what they would take for a formula.
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
