import { z } from 'zod';
import { databaseNow } from '#server/db/database-now.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import type { ApiKey } from '#server/open311/api-keys.store.ts';
import { requestOf } from '#server/open311/describe-request.ts';
import { publishedOf } from '#server/open311/describe-services.ts';
import { readFields } from '#server/open311/read-form.ts';
import { refused } from '#server/open311/refused.ts';
import { requestIdOf } from '#server/open311/request-id.ts';
import { findReported, findRequests, findRequestsByNumber } from '#server/open311/requests.store.ts';
import type { Services } from '#server/services.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Locale } from '#shared/language.ts';

const longest = 90 * 24 * 3_600_000;
const mostRequests = 1000;

const list = z.string().transform((typed) => typed.split(',').map((part) => part.trim()));
// A plus that was not escaped came as a space.
const moment = z
  .string()
  .transform((typed) => typed.replace(' ', '+'))
  .pipe(z.iso.datetime({ offset: true }))
  .transform((typed) => new Date(typed))
  .optional();

/** What may be declared several times, parted by commas or each by itself. */
export const lists = ['service_request_id', 'service_code', 'status'];

const numbersSchema = z.object({ service_request_id: list.pipe(z.array(z.string()).max(mostRequests)) });
const querySchema = z.object({
  service_code: list.optional(),
  start_date: moment,
  end_date: moment,
  status: list.pipe(z.array(z.enum(['open', 'closed']))).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  page_size: z.coerce.number().int().min(1).max(mostRequests).default(mostRequests),
});

const spanOf = (start: Date | undefined, end: Date | undefined, now: Date): { from: Date; until: Date } => {
  const until = end ?? new Date(Math.min(now.getTime(), start ? start.getTime() + longest : Number.POSITIVE_INFINITY));
  const from = start ?? new Date(until.getTime() - longest);
  if (until < from) throw refused('end_date: before start_date');
  if (until.getTime() - from.getTime() > longest) throw refused('start_date, end_date: more than 90 days apart');
  return { from, until };
};

type Asked = { key: ApiKey | null; locale: Locale };

/** The requests that a query's filters leave, the newest first. Throws `invalid-input` with each filter that is wrong. */
export const readRequests = async ({ db }: Services, { key, locale }: Asked, fields: Map<string, string>) => {
  const catalogue = await loadCatalogue(db);
  const published = publishedOf(catalogue.categories).map(({ id }) => id);
  const keyId = key?.id ?? null;
  const now = await databaseNow(db);
  const find = () => {
    // Overrides all others, as the standard has it.
    if (fields.has('service_request_id')) {
      const numbers = readFields(numbersSchema, fields).service_request_id.filter((one) => /^\d{9}$/.test(one));
      return findRequestsByNumber(db, keyId, published, numbers);
    }
    const query = readFields(querySchema, fields);
    const statuses = new Set(query.status);
    return findRequests(db, keyId, {
      ...spanOf(query.start_date, query.end_date, now),
      categoryIds: published.filter((id) => query.service_code?.includes(id) ?? true),
      over: statuses.size === 1 ? statuses.has('closed') : null,
      offset: (query.page - 1) * query.page_size,
      limit: query.page_size,
    });
  };
  return (await find()).map((row) => requestOf(row, catalogue, locale));
};

/** The one request of that number. Throws `not-found`, also where it is not for everybody. */
export const readRequest = async (services: Services, asked: Asked, number: string) => {
  const found = await readRequests(services, asked, new Map([['service_request_id', number]]));
  if (found.length === 0) throw new HotlineError('not-found', 'open311', { faults: ['service_request_id: not found'] });
  return found;
};

/** The number of the request that a system sent under its token. Throws `not-found`. */
export const readToken = async ({ db }: Services, key: ApiKey, token: string): Promise<string> => {
  const number = await findReported(db, key.id, requestIdOf(key, token));
  if (!number) throw new HotlineError('not-found', 'open311', { faults: ['token: not found'] });
  return number;
};
