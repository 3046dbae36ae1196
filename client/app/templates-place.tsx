import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Templates } from '#client/updates/templates.tsx';

/** The words that citizens are told. For supervisors. */
const TemplatesPlace = () => {
  useTitle(m.app_place_templates());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_templates()}</Heading>
      <Templates />
    </div>
  );
};

export default TemplatesPlace;
