import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { ReturnedRules } from '#client/routing/returned-rules.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** Where the routing rules are wrong. For supervisors. */
const ReturnsPlace = () => {
  useTitle(m.app_place_returns());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_returns()}</Heading>
      <ReturnedRules />
    </div>
  );
};

export default ReturnsPlace;
