import { m } from '#client/paraglide/messages.js';
import { DistrictField } from '#client/tickets/intake/district-field.tsx';
import { RoadField } from '#client/tickets/intake/road-field.tsx';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { TextField } from '#client/ui/text-field.tsx';

type Props = { page: IntakePage };

/** Where it is: the district, the road or a landmark, and the spot, which may stay empty. */
export const PlaceStep = ({ page }: Props) => (
  <div className="intake-place">
    <DistrictField page={page} />
    <RoadField page={page} />
    <TextField
      label={m.intake_spot()}
      required={false}
      value={page.view.draft.spot}
      onChange={(spot) => page.set('road', { spot })}
      onEnter={() => page.goOn('road')}
      maxLength={200}
      autoComplete="off"
    />
  </div>
);
