import type { Role } from '#shared/permissions.ts';

export const ticketStates = [
  'open',
  'dispatched',
  'in progress',
  'waiting for citizen',
  'resolved',
  'closed',
  'merged',
  'cancelled',
] as const;
export type TicketState = (typeof ticketStates)[number];

/** What one can do to a ticket. `note` and `assign` leave the state alone, and so does a further `dispatch`. */
export const ticketActions = [
  'note',
  'assign',
  'dispatch',
  'start',
  'wait',
  'resume',
  'transfer',
  'return',
  'resolve',
  'close',
  'reopen',
  'merge',
  'cancel',
] as const;
export type TicketAction = (typeof ticketActions)[number];

type Moves = Partial<Record<TicketAction, TicketState>>;

const working: Moves = {
  wait: 'waiting for citizen',
  transfer: 'open',
  resolve: 'resolved',
  merge: 'merged',
  cancel: 'cancelled',
};

/** The state machine: from each state, the actions that are possible and the state that each leads to. */
const table: Record<TicketState, Moves> = {
  open: { note: 'open', assign: 'open', dispatch: 'dispatched', start: 'in progress', ...working },
  dispatched: {
    note: 'dispatched',
    assign: 'dispatched',
    dispatch: 'dispatched',
    start: 'in progress',
    return: 'open',
    ...working,
  },
  'in progress': { note: 'in progress', assign: 'in progress', dispatch: 'in progress', return: 'open', ...working },
  'waiting for citizen': {
    note: 'waiting for citizen',
    assign: 'waiting for citizen',
    resume: 'in progress',
    resolve: 'resolved',
    merge: 'merged',
    cancel: 'cancelled',
  },
  resolved: { note: 'resolved', close: 'closed', reopen: 'open' },
  closed: { note: 'closed', reopen: 'open' },
  merged: {},
  cancelled: { note: 'cancelled', reopen: 'open' },
};

/** The clock stands still: the citizen has to answer, or the matter is resolved and only has to be closed. */
export const rests = (state: TicketState): boolean => state === 'waiting for citizen' || state === 'resolved';

/** What an officer may do to a ticket itself. All else follows from the orders that she works. */
const officerActions: readonly TicketAction[] = ['note', 'wait', 'resume'];

const mayTake = (state: TicketState, action: TicketAction, role: Role): boolean => {
  if (role === 'officer') return state !== 'open' && officerActions.includes(action);
  // For an agent it is a transfer: only a department knows what is not its own.
  return action !== 'return' || role === 'supervisor';
};

/** The state that `action` leads to from `state`, or null where it is not possible. */
export const nextState = (state: TicketState, action: TicketAction): TicketState | null => table[state][action] ?? null;

/** The actions that somebody in `role` can take in `state`, in the order in which they are offered. */
export const actionsFor = (state: TicketState, role: Role): TicketAction[] =>
  ticketActions.filter((action) => nextState(state, action) !== null && mayTake(state, action, role));
