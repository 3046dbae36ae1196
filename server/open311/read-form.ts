import { z } from 'zod';
import { refused } from '#server/open311/refused.ts';
import { typedText } from '#shared/typed-text.ts';

const text = (max: number) => typedText(max).optional();
const degrees = (most: number) => z.coerce.number().min(-most).max(most).optional();

const reportSchema = z
  .object({
    service_code: z.string('is missing').max(60),
    lat: degrees(90),
    long: degrees(180),
    address_string: text(200),
    address_id: text(40),
    email: text(254),
    phone: text(40),
    first_name: text(50),
    last_name: text(50),
    device_id: text(200),
    account_id: text(200),
    description: text(4000),
    media_url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
  })
  .refine(({ lat, long }) => (lat === undefined) === (long === undefined), 'lat and long belong together')
  .refine(
    ({ lat, address_string, address_id }) => lat !== undefined || address_string || address_id,
    'a location is missing: lat and long, address_string or address_id',
  );
/** What another system reports, as the standard names it. */
export type ReportForm = z.output<typeof reportSchema>;

const attribute = /^attribute\[([^[\]]{1,60})\](?:\[\])?$/;

/**
 * The fields of a form or a query. One that is empty counts as not given, and of `lists` all that are given count. Throws
 * `invalid-input` for another one given twice.
 */
export const fieldsOf = (params: URLSearchParams, lists: readonly string[] = []): Map<string, string> => {
  const fields = new Map<string, string>();
  for (const [name, value] of params) {
    if (value === '') continue;
    const before = fields.get(name);
    if (before !== undefined && !lists.includes(name)) throw refused(`${name.slice(0, 80)} is given twice`);
    fields.set(name, before === undefined ? value : `${before},${value}`);
  }
  return fields;
};

/** The parsed fields. Throws `invalid-input` with a sentence for each that is wrong. */
export const readFields = <Schema extends z.ZodType>(schema: Schema, fields: Map<string, string>): z.output<Schema> => {
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (parsed.success) return parsed.data;
  throw refused(
    ...parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')),
  );
};

/** The report in a form, and its attributes. Throws `invalid-input`. */
export const readForm = (fields: Map<string, string>): ReportForm & { attributes: Map<string, string> } => {
  const report = readFields(reportSchema, fields);
  const attributes = new Map<string, string>();
  for (const [name, value] of fields) {
    const code = attribute.exec(name)?.[1];
    if (code) attributes.set(code, value);
  }
  return { ...report, attributes };
};
