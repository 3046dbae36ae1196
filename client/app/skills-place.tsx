import { Skills } from '#client/accounts/skills/skills.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** What the agents can, so that calls and tickets find them. For supervisors. */
const SkillsPlace = () => {
  useTitle(m.app_place_skills());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_skills()}</Heading>
      <Skills />
    </div>
  );
};

export default SkillsPlace;
