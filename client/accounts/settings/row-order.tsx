import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { changePreferences } from '#client/accounts/change-preferences.ts';
import { movePart } from '#client/accounts/settings/move-part.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { RowPart } from '#shared/accounts.ts';

const names: Record<RowPart, () => string> = {
  urgency: m.accounts_part_urgency,
  overdue: m.accounts_part_overdue,
  category: m.accounts_part_category,
  place: m.accounts_part_place,
  state: m.accounts_part_state,
};

/** The parts of a row in the order in which they are read; each is moved up or down by its buttons. */
export const RowOrder = ({ parts }: { parts: readonly RowPart[] }) => {
  const buttons = useRef(new Map<string, HTMLButtonElement | null>());

  const move = (part: RowPart, step: -1 | 1) => {
    const rowOrder = movePart(parts, part, step);
    const place = m.accounts_part_moved({ part: names[part](), at: rowOrder.indexOf(part) + 1, of: parts.length });
    if (rowOrder.indexOf(part) === parts.indexOf(part)) return announce(place);
    flushSync(() => changePreferences({ rowOrder }, place));
    // The browser drops the focus of an element that moves in the page.
    buttons.current.get(`${part}${step}`)?.focus();
  };

  const button = (part: RowPart, step: -1 | 1) => (
    <Button
      ref={(element) => {
        buttons.current.set(`${part}${step}`, element);
      }}
      onPress={() => move(part, step)}
    >
      <VisuallyHidden>{names[part]()} </VisuallyHidden>
      {step === -1 ? m.accounts_up() : m.accounts_down()}
    </Button>
  );

  return (
    <div className="row-order">
      <p className="row-order-label">{m.accounts_row_order()}</p>
      <Toolbar name={m.accounts_row_order()}>
        <ol className="row-order-parts">
          {parts.map((part) => (
            <li key={part}>
              <span>{names[part]()}</span>
              {button(part, -1)}
              {button(part, 1)}
            </li>
          ))}
        </ol>
      </Toolbar>
    </div>
  );
};
