import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import { isEmpty } from '#client/tickets/intake/draft.ts';
import { focusStep } from '#client/tickets/intake/focus-step.ts';
import { change } from '#client/tickets/intake/keep-draft.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';

type Props = { page: IntakePage };

/** Whether all that was typed is kept, and how to put it aside and take it up again. */
export const DraftLine = ({ page: { view, aside, saved } }: Props) => {
  const empty = isEmpty(view.draft);
  const discard = () => {
    change({ kind: 'discarded' });
    announce(m.intake_discarded(), 'reply', { category: 'draft' });
  };
  const restore = () => {
    change({ kind: 'restored' });
    focusStep('words');
  };
  return (
    <div className="intake-draft">
      {/* One button in the same place, so that the focus stays on what takes the discarding back. */}
      {(!empty || aside) && (
        <Button kind="quiet" onPress={empty ? restore : discard}>
          {empty ? m.intake_restore() : m.intake_discard()}
        </Button>
      )}
      {!empty && aside && (
        <Button kind="quiet" onPress={restore}>
          {m.intake_swap()}
        </Button>
      )}
      {!empty && (
        <span className="intake-saved">
          <Icon shape={saved ? 'check' : 'clock'} /> {saved ? m.intake_saved() : m.intake_not_saved()}
        </span>
      )}
    </div>
  );
};
