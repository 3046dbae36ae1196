import { m } from '#client/paraglide/messages.js';
import type { OrderState, Press } from '#shared/dispatch/states.ts';

/** What each press is called on its button. */
export const pressLabel: Record<Press, () => string> = {
  accept: m.dispatch_accept,
  arrive: m.dispatch_arrive,
  report: m.dispatch_report,
  done: m.dispatch_done,
  return: m.dispatch_return,
};

/** What is said when an order is gone from the list. */
export const goneWords: Partial<Record<OrderState, () => string>> = {
  done: m.dispatch_gone_done,
  returned: m.dispatch_gone_returned,
};

/** An order's state in the officer's language. */
export const stateWords: Record<OrderState, () => string> = {
  sent: m.dispatch_state_sent,
  accepted: m.dispatch_state_accepted,
  arrived: m.dispatch_state_arrived,
  done: m.dispatch_state_done,
  returned: m.dispatch_state_returned,
  withdrawn: m.dispatch_state_withdrawn,
};
