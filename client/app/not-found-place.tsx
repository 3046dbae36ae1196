import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';

/** Where nothing is. */
export const NotFoundPlace = () => {
  useTitle(m.app_no_place());
  return (
    <div className="page">
      <Heading level={1}>{m.app_no_place()}</Heading>
      <p>{m.app_no_place_why()}</p>
      <p>
        <LinkButton to="/">{m.app_place_desk()}</LinkButton>
      </p>
    </div>
  );
};
