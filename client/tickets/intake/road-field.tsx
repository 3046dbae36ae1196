import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNames } from '#client/api/catalogue.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { useSettled } from '#client/api/use-settled.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { namedExactly } from '#client/tickets/intake/find-named.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { CheckBox } from '#client/ui/check-box.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { textIn } from '#shared/language.ts';

type Props = { page: IntakePage };

// Sooner than the suggestions are told.
const settledMilliseconds = 150;

/** The road, or a landmark that stands for it. Enter takes the only one that begins so. Free words are allowed; a new road can be added to the gazetteer. */
export const RoadField = ({ page: { view, set, goOn } }: Props) => {
  const names = useNames();
  const locale = getLocale();
  const { road, landmark, districtId, addRoad } = view.draft;
  const typed = (landmark || road).trim();
  const q = useSettled(typed, settledMilliseconds);
  const optionsFor = (words: string) => trpc.places.search.queryOptions({ q: words, districtId });
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...optionsFor(q),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const settled = q === typed && !isPlaceholderData && !isFetching;
  const places = q === '' ? [] : (data ?? []);
  type Place = (typeof places)[number];

  const take = (place: Place) => {
    const name = textIn(place.name, locale);
    const where = place.kind === 'road' ? { road: name, landmark: '' } : { road: '', landmark: name };
    set('road', { ...where, addRoad: false, districtId: place.districtId, district: names.district(place.districtId) });
  };
  const pick = (place: Place) => {
    take(place);
    goOn('road');
  };
  const enter = async () => {
    const asked =
      settled || typed === '' ? places : await queryClient.ensureQueryData(optionsFor(typed)).catch(() => []);
    const meant = namedExactly(asked, typed);
    if (meant && landmark === '') take(meant);
    goOn('road');
  };
  const isNew = settled && road.trim() !== '' && districtId !== null && namedExactly(places, typed) === null;
  return (
    <>
      <div data-step="road">
        <ComboBox
          label={m.intake_road()}
          value={landmark || road}
          onChange={(value) => set('road', { road: value, landmark: '', placeGiven: false })}
          items={places.map((place) => ({
            id: place.id,
            name: textIn(place.name, locale),
            detail: districtId === null ? names.district(place.districtId) : undefined,
            place,
          }))}
          loading={!settled}
          onPicked={({ place }) => pick(place)}
          onEnter={() => void enter()}
        />
      </div>
      {(isNew || addRoad) && (
        <CheckBox
          label={m.intake_add_road()}
          checked={addRoad}
          onChange={(checked) => set('road', { addRoad: checked })}
        />
      )}
    </>
  );
};
