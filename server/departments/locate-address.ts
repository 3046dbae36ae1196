import type { Db } from '#server/db/connection.ts';
import { freshFor } from '#server/db/kept.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { findPlaces, type Place } from '#server/departments/places.store.ts';
import { isNamedIn } from '#shared/search/place-names.ts';

/** Where an address lies, as far as the gazetteer knows. */
type Location = { districtId: string | null; road: string | null };
export type Locate = (address: string) => Location;

const longestFirst = <Thing extends { name: { zh: string } }>(things: Thing[]): Thing[] =>
  things.toSorted((a, b) => b.name.zh.length - a.name.zh.length);

/** Makes a function that finds the district and the road that an address names. */
export const makeLocate = async (db: Db): Promise<Locate> => {
  const [{ districts }, places] = await Promise.all([loadCatalogue(db), findPlaces(db)]);
  const roads = Map.groupBy(
    longestFirst(places.filter(({ kind }) => kind === 'road')),
    ({ districtId }: Place) => districtId,
  );
  return (address) => {
    const district = address ? districts.find(({ name }) => isNamedIn(address, name)) : undefined;
    const road = district && roads.get(district.id)?.find(({ name }) => isNamedIn(address, name));
    return { districtId: district?.id ?? null, road: road?.name.zh ?? null };
  };
};

/** Finds the district and the road that an address names, in a gazetteer that is at most five seconds old. */
export const locateAddress: (db: Db) => Promise<Locate> = freshFor(5000, makeLocate);
