import { m } from '#client/paraglide/messages.js';
import { Badge } from '#client/ui/badge.tsx';
import { StateBadge } from '#client/ui/state-badge.tsx';
import type { TicketState } from '#shared/tickets/states.ts';

/** A state in the fewest words, for lines that are heard or read many times. */
export const ShortState = ({ state }: { state: TicketState }) =>
  state === 'waiting for citizen' ? (
    <Badge shape="pause">{m.tickets_state_waiting()}</Badge>
  ) : (
    <StateBadge state={state} />
  );
