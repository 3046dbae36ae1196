export const orderStates = ['sent', 'accepted', 'arrived', 'done', 'returned', 'withdrawn'] as const;
export type OrderState = (typeof orderStates)[number];

/** What an officer presses at an order. `report` leaves the state alone. */
export const presses = ['accept', 'arrive', 'report', 'done', 'return'] as const;
export type Press = (typeof presses)[number];

/** Of one report, or one that is done. */
export const mostPhotos = 4;

/** The state machine: from each state, the presses that are possible and the state that each leads to. */
const table: Record<OrderState, Partial<Record<Press, OrderState>>> = {
  sent: { accept: 'accepted', arrive: 'arrived', return: 'returned' },
  accepted: { arrive: 'arrived', report: 'accepted', done: 'done', return: 'returned' },
  arrived: { report: 'arrived', done: 'done', return: 'returned' },
  done: {},
  returned: {},
  withdrawn: {},
};

/** The state that `press` leads to from `state`, or null where it is not possible. */
export const nextOrderState = (state: OrderState, press: Press): OrderState | null => table[state][press] ?? null;

/** What can be pressed in `state`, in the order in which it is offered. */
export const pressesIn = (state: OrderState): Press[] =>
  presses.filter((press) => nextOrderState(state, press) !== null);

/** Whether something is still to be done about it. */
export const isLive = (state: OrderState): boolean => pressesIn(state).length > 0;

/** Whether a department still sees the ticket by it. */
export const staysSeen = (state: OrderState): boolean => isLive(state) || state === 'done';
