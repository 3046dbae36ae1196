import { useCatalogue, useNames } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { faultWord } from '#client/tickets/intake/fault-word.ts';
import { findNamed, namedExactly } from '#client/tickets/intake/find-named.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { textIn } from '#shared/language.ts';

type Props = { page: IntakePage };

/** The district; the last ticket's, when it is left empty. Enter takes the first that the typed letters mean. */
export const DistrictField = ({ page: { view, faults, set, goOn, refuse } }: Props) => {
  const districts = useCatalogue().data?.districts ?? [];
  const { district, districtId } = view.draft;
  const locale = getLocale();
  const found = findNamed(districts, district);
  const before = useNames().district(districtId);
  type District = (typeof districts)[number];

  const take = ({ id, name }: District) => set('district', { districtId: id, district: textIn(name, locale) });
  const pick = (one: District) => {
    take(one);
    goOn('district');
  };
  const enter = () => {
    const [first] = found;
    if (districtId !== null || district.trim() === '') goOn('district');
    else if (first) pick(first);
    else refuse({ district: 'no-district' });
  };
  const leave = () => {
    const meant = districtId === null && namedExactly(districts, district);
    if (meant) take(meant);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside loses the focus; this only hears of it
    <div data-step="district" onBlur={leave}>
      <ComboBox
        label={m.intake_district()}
        value={district}
        description={district === '' && before ? m.intake_district_before({ district: before }) : null}
        onChange={(typed) => set('district', { district: typed, districtId: null, placeGiven: false })}
        items={found.map((one) => ({ id: one.id, name: textIn(one.name, locale), one }))}
        onPicked={({ one }) => pick(one)}
        onEnter={enter}
        error={faultWord(faults.district)}
      />
    </div>
  );
};
