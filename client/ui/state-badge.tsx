import { m } from '#client/paraglide/messages.js';
import { Badge, type BadgeTone } from '#client/ui/badge.tsx';
import type { IconShape } from '#client/ui/icon.tsx';
import type { TicketState } from '#shared/tickets/states.ts';

const looks: Record<TicketState, { shape: IconShape; tone: BadgeTone; word: () => string }> = {
  open: { shape: 'ring', tone: 'plain', word: m.ui_state_open },
  dispatched: { shape: 'arrow', tone: 'plain', word: m.ui_state_dispatched },
  'in progress': { shape: 'half', tone: 'plain', word: m.ui_state_in_progress },
  'waiting for citizen': { shape: 'pause', tone: 'plain', word: m.ui_state_waiting_for_citizen },
  resolved: { shape: 'check', tone: 'good', word: m.ui_state_resolved },
  closed: { shape: 'square', tone: 'faint', word: m.ui_state_closed },
  merged: { shape: 'join', tone: 'faint', word: m.ui_state_merged },
  cancelled: { shape: 'cross', tone: 'faint', word: m.ui_state_cancelled },
};

/** A ticket state's word in the agent's language. */
export const stateWord = (state: TicketState): string => looks[state].word();

export const StateBadge = ({ state }: { state: TicketState }) => {
  const { shape, tone, word } = looks[state];
  return (
    <Badge shape={shape} tone={tone}>
      {word()}
    </Badge>
  );
};
