import { useQuery } from '@tanstack/react-query';
import { offLineToo } from '#client/api/kept-answers.ts';
import { trpc } from '#client/api/trpc.ts';
import { getLocale } from '#client/paraglide/runtime.js';
import { type Locale, type LocalText, textIn } from '#shared/language.ts';

/** Departments, categories, districts, places and agents; read once and kept. */
export const useCatalogue = () =>
  useQuery(
    trpc.catalogue.all.queryOptions(undefined, {
      ...offLineToo,
      staleTime: 10 * 60_000,
      gcTime: Number.POSITIVE_INFINITY,
    }),
  );

/** Names by id, in the agent's language; the id itself while the catalogue is not there. */
export const useNames = () => {
  const { data } = useCatalogue();
  const nameIn = (
    things: { id: string; name: LocalText }[] | undefined,
    id: string | null,
    locale: Locale = getLocale(),
  ): string => {
    const found = things?.find((thing) => thing.id === id);
    return found ? textIn(found.name, locale) : (id ?? '');
  };
  return {
    /** Also in another language, such as the citizen's. */
    department: (id: string | null, locale?: Locale) => nameIn(data?.departments, id, locale),
    crew: (id: string | null) => nameIn(data?.crews, id),
    category: (id: string | null) => nameIn(data?.categories, id),
    district: (id: string | null) => nameIn(data?.districts, id),
    /** A road or a landmark by the name that stands on a ticket. */
    place: (districtId: string | null, zh: string): string => {
      if (getLocale() !== 'en') return zh;
      return data?.places.find((place) => place.zh === zh && place.districtId === districtId)?.en ?? zh;
    },
    agent: (id: string | null) => data?.agents.find((agent) => agent.id === id)?.name ?? '',
  };
};
