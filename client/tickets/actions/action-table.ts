import type { CommandId } from '#client/a11y/commands.ts';
import { m } from '#client/paraglide/messages.js';
import type { TicketAction } from '#shared/tickets/states.ts';

/** The actions that need nothing but the press of a key. */
const directActions = ['dispatch', 'start', 'resume', 'close'] as const satisfies TicketAction[];
export type DirectAction = (typeof directActions)[number];
/** The actions that ask for words alone. */
const wordsActions = ['note', 'wait', 'resolve', 'reopen', 'cancel'] as const satisfies TicketAction[];
export type WordsAction = (typeof wordsActions)[number];

export const isDirect = (action: TicketAction): action is DirectAction =>
  (directActions as readonly TicketAction[]).includes(action);

export const asksWords = (action: TicketAction): action is WordsAction =>
  (wordsActions as readonly TicketAction[]).includes(action);

type Look = {
  /** The command that does it. A ticket that waits is resumed by the key that starts work on others. */
  command: CommandId;
  label: () => string;
  /** What is said when it is done. */
  done: () => string;
};

/** What each action is called, which command runs it, and what it says when it is done. */
export const actionLooks: Record<TicketAction, Look> = {
  note: { command: 'note', label: m.a11y_command_note, done: m.tickets_done_note },
  assign: { command: 'assign', label: m.a11y_command_assign, done: m.tickets_done_assign },
  dispatch: { command: 'dispatch', label: m.a11y_command_dispatch, done: m.tickets_done_dispatch },
  start: { command: 'start', label: m.a11y_command_start, done: m.tickets_done_start },
  wait: { command: 'wait-for-citizen', label: m.a11y_command_wait_for_citizen, done: m.tickets_done_wait },
  resume: { command: 'start', label: m.tickets_resume, done: m.tickets_done_resume },
  transfer: { command: 'transfer', label: m.a11y_command_transfer, done: m.tickets_done_transfer },
  return: { command: 'return', label: m.a11y_command_return, done: m.tickets_done_return },
  resolve: { command: 'resolve', label: m.a11y_command_resolve, done: m.tickets_done_resolve },
  close: { command: 'close', label: m.a11y_command_close, done: m.tickets_done_close },
  reopen: { command: 'reopen', label: m.a11y_command_reopen, done: m.tickets_done_reopen },
  merge: { command: 'merge', label: m.a11y_command_merge, done: m.tickets_done_merge },
  cancel: { command: 'cancel-ticket', label: m.a11y_command_cancel_ticket, done: m.tickets_done_cancel },
};

/** What the words of an action are for; they are asked for under this name. */
export const wordsAskedFor: Record<WordsAction, () => string> = {
  note: m.tickets_words_note,
  wait: m.tickets_words_wait,
  resolve: m.tickets_words_resolve,
  reopen: m.tickets_words_why,
  cancel: m.tickets_words_why,
};
