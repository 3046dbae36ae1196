import { useId } from 'react';
import { useCommand } from '#client/a11y/use-command.ts';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { useRoute } from '#client/tickets/intake/use-route.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { textIn } from '#shared/language.ts';

type Props = { page: IntakePage };

/** Where the ticket will go, how urgent it is and why; and the button that opens it. */
export const Decision = ({ page }: Props) => {
  const route = useRoute(page.view);
  const names = useNames();
  const routeId = useId();
  useCommand('open-ticket', page.open);
  return (
    <div className="intake-decision">
      {route && (
        <>
          <p className="intake-route" id={routeId}>
            <strong>{names.department(route.departmentId)}</strong> <UrgencyBadge urgency={route.urgency} />
          </p>
          <p className="intake-why">{textIn(route.sentence, getLocale())}</p>
        </>
      )}
      <div data-step="open">
        <Button kind="primary" command="open-ticket" onPress={page.open} describedBy={route ? routeId : undefined}>
          {m.intake_open()}
        </Button>
      </div>
      {page.busy && <p className="intake-why">{m.intake_opening()}</p>}
      {page.error && <ErrorText>{sentenceFor(page.error)}</ErrorText>}
    </div>
  );
};
