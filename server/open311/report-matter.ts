import { randomUUID } from 'node:crypto';
import { knowReporter } from '#server/citizens/know-reporter.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { answersOf } from '#server/open311/answers-of.ts';
import type { ApiKey } from '#server/open311/api-keys.store.ts';
import { publishedOf } from '#server/open311/describe-services.ts';
import { placeOf } from '#server/open311/place-of.ts';
import type { readForm } from '#server/open311/read-form.ts';
import { requestIdOf } from '#server/open311/request-id.ts';
import type { Services } from '#server/services.ts';
import { openTicket } from '#server/tickets/open-ticket.ts';
import { HotlineError } from '#shared/errors.ts';
import { type Locale, textIn } from '#shared/language.ts';

type Reported = {
  key: ApiKey;
  form: ReturnType<typeof readForm>;
  /** The system's own name for this request: sent again, it opens no second ticket. */
  token: string | null;
  locale: Locale;
};

/**
 * Opens a ticket as an agent does, from what another system reports. Throws `not-found` for a category that is not
 * published, `invalid-input` with what is wrong.
 */
export const reportMatter = async (
  services: Services,
  { key, form, token, locale }: Reported,
): Promise<{ number: string }> => {
  const { db } = services;
  const { categories } = await loadCatalogue(db);
  const category = publishedOf(categories).find(({ id }) => id === form.service_code);
  if (!category) throw new HotlineError('not-found', 'open311: service_code', { faults: ['service_code: not found'] });
  const answers = answersOf(category, form.attributes);
  const place = await placeOf(db, form);
  const citizen = await knowReporter(db, {
    name: [form.first_name, form.last_name].filter(Boolean).join(' '),
    phone: form.phone || null,
    email: form.email || null,
    locale,
  });
  const words = form.description || textIn(category.name, locale);
  const request = {
    requestId: token === null ? randomUUID() : requestIdOf(key, token),
    callId: null,
    citizenId: citizen?.id ?? null,
    categoryId: category.id,
    words: form.media_url ? `${words}\n${form.media_url}` : words,
    answers,
    place,
    way: citizen?.way ?? ('none' as const),
    confidential: false,
    handedTo: null,
  };
  const report = {
    apiKeyId: key.id,
    system: key.name,
    accountId: form.account_id || null,
    deviceId: form.device_id || null,
    position: form.lat !== undefined && form.long !== undefined ? { lat: form.lat, long: form.long } : null,
  };
  return openTicket({ services, viewer: null }, request, report);
};
