import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Rules } from '#client/routing/rules.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** The rules by which matters find their department. For supervisors. */
const RulesPlace = () => {
  useTitle(m.app_place_rules());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_rules()}</Heading>
      <Rules />
    </div>
  );
};

export default RulesPlace;
