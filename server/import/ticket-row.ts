import { idOf, type NameIndex } from '#server/import/city-names.ts';
import { RefusedRow } from '#server/import/refused-row.ts';
import { timeIn } from '#server/import/time-in.ts';

export const ticketColumns = [
  ['service_request_id'],
  ['status'],
  ['service_code', 'service_name'],
  ['description'],
  ['requested_datetime'],
];

/** A service request of another system, as Open311 GeoReport tells of it. */
export type ImportedTicket = {
  externalId: string;
  state: 'open' | 'closed';
  categoryId: string;
  /** Null: the category's own. */
  departmentId: string | null;
  words: string;
  notes: string;
  address: string;
  position: { lat: number; long: number } | null;
  requestedAt: Date;
  updatedAt: Date | null;
  expectedAt: Date | null;
};

const longest = { description: 4000, address: 500, notes: 4000 };

const text = (values: Record<string, string>, column: keyof typeof longest, from: string): string => {
  const value = values[from] ?? '';
  if (value.length > longest[column]) throw new RefusedRow(`${from} is longer than ${longest[column]} characters.`);
  return value;
};

const idIn = (values: Record<string, string>): string => {
  const id = values.service_request_id ?? '';
  if (!/^[^\p{C}]{1,200}$/u.test(id))
    throw new RefusedRow('service_request_id is empty or longer than 200 characters.');
  return id;
};

const stateIn = (values: Record<string, string>): 'open' | 'closed' => {
  const status = (values.status ?? '').toLowerCase();
  if (status === 'open' || status === 'closed') return status;
  throw new RefusedRow(`status "${status.slice(0, 20)}" is neither open nor closed.`);
};

const categoryIn = (values: Record<string, string>, categories: NameIndex): string => {
  const { service_code: code, service_name: name } = values;
  if (!code && !name) throw new RefusedRow('service_code and service_name are empty.');
  if (!name) return idOf(categories, code as string);
  if (!code) return idOf(categories, name);
  try {
    return idOf(categories, code);
  } catch {
    // Another system's codes need not be ours; then the name decides.
    return idOf(categories, name);
  }
};

const coordinate = (values: Record<string, string>, column: 'lat' | 'long', most: number): number => {
  const value = values[column] ?? '';
  const degrees = Number(value);
  if (value === '' || !(Math.abs(degrees) <= most)) {
    throw new RefusedRow(`${column} "${value.slice(0, 20)}" is not a number from -${most} to ${most}.`);
  }
  return degrees;
};

const positionIn = (values: Record<string, string>): ImportedTicket['position'] =>
  values.lat || values.long ? { lat: coordinate(values, 'lat', 90), long: coordinate(values, 'long', 180) } : null;

const requestedIn = (values: Record<string, string>): Date => {
  const at = timeIn(values, 'requested_datetime');
  if (!at) throw new RefusedRow('requested_datetime is empty.');
  const tomorrow = Date.now() + 24 * 3_600_000;
  if (at.getTime() > tomorrow) throw new RefusedRow('requested_datetime is in the future.');
  return at;
};

/** The ticket that a row tells of. Throws a `RefusedRow` with the first thing that is wrong. */
export const ticketIn = (
  values: Record<string, string>,
  { departments, categories }: { departments: NameIndex; categories: NameIndex },
): ImportedTicket => {
  const externalId = idIn(values);
  const words = text(values, 'description', 'description');
  return {
    externalId,
    state: stateIn(values),
    categoryId: categoryIn(values, categories),
    departmentId: values.agency_responsible ? idOf(departments, values.agency_responsible) : null,
    words: words || values.service_name || (values.service_code as string),
    notes: text(values, 'notes', 'status_notes'),
    address: text(values, 'address', 'address'),
    position: positionIn(values),
    requestedAt: requestedIn(values),
    updatedAt: timeIn(values, 'updated_datetime'),
    expectedAt: timeIn(values, 'expected_datetime'),
  };
};
