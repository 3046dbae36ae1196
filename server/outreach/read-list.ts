import { type CsvError, parse } from 'csv-parse/sync';
import { e164 } from '#server/citizens/phone.ts';
import { HotlineError } from '#shared/errors.ts';
import type { ListTaken } from '#shared/outreach/campaign.ts';

type Refused = ListTaken['refused'][number];
type Row = { line: number; phone: string; name: string; why: string };

const columns = {
  name: ['name', '姓名'],
  phone: ['telephone', 'phone', '電話'],
  why: ['why', 'reason', '原因', '事由'],
} as const;

const longest = { name: 80, why: 120 };

type Parsed = { record: string[]; info: { lines: number } };

const recordsOf = (csv: string): Parsed[] => {
  try {
    const options = { bom: true, info: true, relax_column_count: true, trim: true, skip_empty_lines: true } as const;
    return parse(csv, options) as unknown as Parsed[];
  } catch (error) {
    if (!String((error as CsvError).code).startsWith('CSV_')) throw error;
    throw new HotlineError('invalid-input', 'the list is no CSV', { fields: ['csv'] });
  }
};

/**
 * The people of a list in CSV, whose first line names the columns in either language, and the lines that name nobody who
 * can be called; of those with the same number the first. Throws `invalid-input` (`csv`) for what is no such list.
 */
export const readList = (csv: string): { rows: Row[]; refused: Refused[] } => {
  const [first, ...records] = recordsOf(csv.replaceAll('\0', ''));
  const heading = first?.record.map((name) => name.toLowerCase()) ?? [];
  const at = (names: readonly string[]) => heading.findIndex((name) => names.includes(name));
  const [name, phone, why] = [at(columns.name), at(columns.phone), at(columns.why)];
  if (name < 0 || phone < 0) throw new HotlineError('invalid-input', 'the list lacks a column', { fields: ['csv'] });

  const rows: Row[] = [];
  const refused: Refused[] = [];
  const seen = new Set<string>();
  for (const { record, info } of records) {
    const line = info.lines;
    const number = e164(record[phone] ?? '');
    const who = (record[name] ?? '').slice(0, longest.name);
    if (!who) refused.push({ line, reason: 'no name' });
    else if (!number) refused.push({ line, reason: 'wrong number' });
    else if (seen.has(number)) refused.push({ line, reason: 'double' });
    else rows.push({ line, phone: number, name: who, why: (record[why] ?? '').slice(0, longest.why) });
    if (number) seen.add(number);
  }
  return { rows, refused };
};
