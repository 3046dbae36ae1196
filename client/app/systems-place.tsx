import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Systems } from '#client/systems/systems.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** Which other systems report matters and hear of them. For administrators. */
const SystemsPlace = () => {
  useTitle(m.app_place_systems());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_systems()}</Heading>
      <Systems />
    </div>
  );
};

export default SystemsPlace;
