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
