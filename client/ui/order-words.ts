import { m } from '#client/paraglide/messages.js';
import type { OrderState } from '#shared/dispatch/states.ts';

/** An order's state in the agent's language. */
export const orderWords: Record<OrderState, () => string> = {
  sent: m.ui_order_sent,
  accepted: m.ui_order_accepted,
  arrived: m.ui_order_arrived,
  done: m.ui_order_done,
  returned: m.ui_order_returned,
  withdrawn: m.ui_order_withdrawn,
};
