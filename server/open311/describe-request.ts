import type { loadCatalogue } from '#server/departments/load-catalogue.ts';
import type { RequestRow } from '#server/open311/requests.store.ts';
import { type Locale, type LocalText, textIn } from '#shared/language.ts';
import type { TicketState } from '#shared/tickets/states.ts';

type Catalogue = Awaited<ReturnType<typeof loadCatalogue>>;

const stateNames: Record<TicketState, LocalText> = {
  open: { zh: '待辦', en: 'open' },
  dispatched: { zh: '已派工', en: 'dispatched' },
  'in progress': { zh: '處理中', en: 'in progress' },
  'waiting for citizen': { zh: '等候民眾', en: 'waiting for citizen' },
  resolved: { zh: '已辦畢', en: 'resolved' },
  closed: { zh: '已結案', en: 'closed' },
  merged: { zh: '已併案', en: 'merged' },
  cancelled: { zh: '已取消', en: 'cancelled' },
};

const over: TicketState[] = ['resolved', 'closed', 'merged', 'cancelled'];

/** Where it is as far as the gazetteer has it: a place in somebody's own words may name them. */
const addressOf = (row: RequestRow, { districts, places }: Catalogue, locale: Locale): string => {
  const district = districts.find(({ id }) => id === row.districtId);
  const name = [row.landmark, row.road]
    .map((zh) => places.find((place) => place.districtId === row.districtId && place.zh === zh))
    .find((place) => place !== undefined);
  const parts = [name, district?.name].filter((part) => part !== undefined).map((part) => textIn(part, locale));
  return locale === 'en' ? parts.join(', ') : parts.toReversed().join('');
};

/** A ticket as the standard's service request. */
export const requestOf = (row: RequestRow, catalogue: Catalogue, locale: Locale) => {
  const name = (of: { id: string; name: LocalText }[], id: string) => {
    const found = of.find((each) => each.id === id);
    return found ? textIn(found.name, locale) : id;
  };
  const isOver = over.includes(row.state);
  const service = name(catalogue.categories, row.categoryId);
  const address = addressOf(row, catalogue, locale);
  return {
    service_request_id: row.number,
    status: isOver ? 'closed' : 'open',
    status_notes: row.resolution ?? textIn(stateNames[row.state], locale),
    service_name: service,
    service_code: row.categoryId,
    description: row.words ?? [service, address].filter(Boolean).join(locale === 'en' ? ', ' : '，'),
    agency_responsible: name(catalogue.departments, row.departmentId),
    service_notice: null,
    requested_datetime: row.openedAt.toISOString(),
    updated_datetime: ((isOver && row.overAt) || row.changedAt || row.openedAt).toISOString(),
    expected_datetime: row.resolveBy.toISOString(),
    address: address || null,
    address_id: null,
    zipcode: null,
    lat: row.lat,
    long: row.long,
    media_url: null,
  };
};
