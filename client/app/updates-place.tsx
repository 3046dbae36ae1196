import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Updates } from '#client/updates/updates.tsx';

/** The news that need somebody: not told for certain, or to be told by call. */
const UpdatesPlace = () => {
  useTitle(m.app_place_updates());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_updates()}</Heading>
      <Updates />
    </div>
  );
};

export default UpdatesPlace;
