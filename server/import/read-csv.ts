import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { SetupError } from '#server/env.ts';

/** A row by its columns' names, and the line of the file on which it begins. */
export type CsvRow = { line: number; values: Record<string, string> };
/** A row that cannot be taken, and why, in one sentence. */
export type BadRow = { line: number; reason: string };

const reasons: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new SetupError(`${path} is not UTF-8 text: save it as "CSV UTF-8" and try again.`);
    }
  };
  try {
    for await (const bytes of createReadStream(path)) yield decode(bytes as Uint8Array);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new SetupError(`${path} cannot be read: ${reasons[code ?? ''] ?? message}.`);
  }
  yield decode();
}

type Heading = string[];

const headingOf = (record: string[], path: string, needed: string[][]): Heading => {
  const heading = record.map((name) => name.trim().toLowerCase());
  const twice = heading.find((name, index) => name !== '' && heading.indexOf(name) !== index);
  if (twice) throw new SetupError(`${path} has the column ${twice} twice.`);
  const missing = needed.find((names) => !names.some((name) => heading.includes(name)));
  if (!missing) return heading;
  throw new SetupError(
    `${path} has no column ${missing.join(' or ')}: its first line must name ${needed.map((names) => names.join(' or ')).join(', ')}.`,
  );
};

const rowOf = (record: string[], heading: Heading, line: number): CsvRow | BadRow => {
  const extra = record.slice(heading.length).some((value) => value !== '');
  if (extra || record.length < heading.length) {
    return { line, reason: `it has ${record.length} fields, but the first line names ${heading.length}.` };
  }
  if (record.some((value) => value.includes('\0'))) return { line, reason: 'it holds a NUL, which is no text.' };
  return { line, values: Object.fromEntries(heading.map((name, index) => [name, (record[index] ?? '').trim()])) };
};

const brokenQuote = 'a quotation mark is misplaced or never closed; nothing from this line on was read.';
const tooLong = 'it is longer than a million characters; nothing from this line on was read.';
const longestRecord = 1_000_000;

/**
 * The rows of a CSV file in UTF-8, with or without a byte order mark, one at a time however large it is. `needed`
 * lists the columns that must be there, each with its alternatives. Throws a `SetupError` (one line) where the file
 * is missing, empty, no UTF-8 text or lacks a column.
 */
export async function* readCsv(path: string, needed: string[][]): AsyncGenerator<CsvRow | BadRow> {
  const parser = parse({ info: true, relax_column_count: true, max_record_size: longestRecord });
  pipeline(decoded(path), parser, () => {});
  let heading: Heading | null = null;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const isBlank = record.every((value) => value.trim() === '');
      if (!heading && !isBlank) heading = headingOf(record, path, needed);
      else if (heading && !isBlank) yield rowOf(record, heading, line);
      line = info.lines + 1;
    }
  } catch (error) {
    const { code } = error as CsvError;
    if (!/^(CSV_|INVALID_)/.test(String(code))) throw error;
    yield { line, reason: code === 'CSV_MAX_RECORD_SIZE' ? tooLong : brokenQuote };
    return;
  }
  if (!heading) throw new SetupError(`${path} is empty.`);
}
