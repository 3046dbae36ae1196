import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

export const StartPlace = () => {
  useTitle(m.app_place_desk());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_desk()}</Heading>
    </div>
  );
};
