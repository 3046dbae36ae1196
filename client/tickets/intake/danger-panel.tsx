import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { Choice } from '#client/ui/choice.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { rescues } from '#shared/intake/danger.ts';

type Props = { page: IntakePage };

/** Danger to life: said at once, and what became of it is asked before anything else. */
export const DangerPanel = ({ page: { view, set, goOn } }: Props) => {
  const { draft, danger, undecidedDanger } = view;
  const service = danger ?? draft.handedTo;
  useEffect(() => {
    if (undecidedDanger && danger) announce(m.intake_danger({ service: danger }), 'now', { category: 'danger' });
  }, [undecidedDanger, danger]);
  if (!service) return null;

  const decide = (decision: 'none' | (typeof rescues)[number]) =>
    decision === 'none'
      ? set('danger', { handedTo: null, noDanger: [...new Set([...draft.noDanger, service])] })
      : set('danger', { handedTo: decision, noDanger: draft.noDanger.filter((ruledOut) => ruledOut !== service) });
  const ruledOut = draft.noDanger.includes(service) ? 'none' : null;
  return (
    <div className="intake-danger" data-step="danger" data-undecided={undecidedDanger || undefined}>
      <Icon shape="octagon" />
      <Choice
        row
        label={m.intake_danger({ service })}
        options={[
          ...rescues.map((value) => ({ value, label: m.intake_handed_to({ service: value }) })),
          { value: 'none' as const, label: m.intake_no_danger() },
        ]}
        value={draft.handedTo ?? ruledOut}
        onChange={decide}
        onPicked={() => goOn('danger')}
      />
    </div>
  );
};
