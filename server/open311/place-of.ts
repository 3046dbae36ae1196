import type { Db } from '#server/db/connection.ts';
import { districtAt } from '#server/departments/district-at.ts';
import { loadPlaces } from '#server/departments/load-places.ts';
import { locateAddress } from '#server/departments/locate-address.ts';
import type { ReportForm } from '#server/open311/read-form.ts';
import { refused } from '#server/open311/refused.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

type Place = OpenTicket['place'];

const placeWithId = async (db: Db, id: string): Promise<Place> => {
  const found = (await loadPlaces(db)).find(({ place }) => place.id === id)?.place;
  if (!found) throw refused('address_id: no place of this city has it');
  const name = found.name.zh;
  return {
    districtId: found.districtId,
    road: found.kind === 'road' ? name : null,
    landmark: found.kind === 'landmark' ? name : null,
    spot: '',
  };
};

/**
 * Where in the city a report says it is: the address's district and road, where it names them, else the district of
 * the position. Throws `invalid-input` for what is outside of the city.
 */
export const placeOf = async (db: Db, form: ReportForm): Promise<Place> => {
  const { lat, long, address_string: address = '', address_id: id } = form;
  const position = lat !== undefined && long !== undefined ? { lat, long } : null;
  const at = position && (await districtAt(db, position));
  if (position && !at) throw refused('lat, long: not in this city');
  if (id) return { ...(await placeWithId(db, id)), spot: address };
  const named = (await locateAddress(db))(address);
  const districtId = named.districtId ?? at;
  if (!districtId) throw refused('address_string: names no district of this city');
  return { districtId, road: named.road, landmark: null, spot: address };
};
