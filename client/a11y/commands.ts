import { m } from '#client/paraglide/messages.js';

/** Where a command can be there. The palette shows only what is possible at the moment. */
type CommandScope = 'everywhere' | 'call' | 'intake' | 'ticket' | 'queue' | 'answers' | 'article' | 'rules' | 'roster';
export type CommandGroup = 'call' | 'places' | 'ticket' | 'article' | 'rules' | 'roster' | 'speech' | 'desk';

type CommandRow = {
  id: string;
  key: string | null;
  alsoKey?: string;
  scope: CommandScope;
  group: CommandGroup;
  label: () => string;
  /** Another place comes, or a promise that one comes: the focus goes there without going back first to where it was. */
  leads?: true;
  /** The command that is never possible at the same moment, so that both may have one key. */
  notWith?: string;
  /** Runs without leaving an open dialog. */
  staysInDialog?: true;
};

/** The one shortcut table, in the order in which the palette and the help show it. */
const commands = [
  { id: 'answer-call', key: 'a', scope: 'call', group: 'call', label: m.a11y_command_answer_call, leads: true },
  {
    id: 'caring-call',
    key: 'a',
    scope: 'everywhere',
    group: 'call',
    label: m.a11y_command_caring_call,
    leads: true,
    notWith: 'answer-call',
  },
  { id: 'hang-up', key: 'h', scope: 'call', group: 'call', label: m.a11y_command_hang_up },
  { id: 'wrap-up', key: 'w', scope: 'call', group: 'call', label: m.a11y_command_wrap_up },
  { id: 'caller', key: 'c', scope: 'call', group: 'call', label: m.a11y_command_caller },
  { id: 'log-inquiry', key: 'l', scope: 'answers', group: 'call', label: m.a11y_command_log_inquiry },
  { id: 'wrong', key: '7', scope: 'answers', group: 'call', label: m.a11y_command_wrong },
  { id: 'out-of-date', key: '8', scope: 'answers', group: 'call', label: m.a11y_command_out_of_date },
  { id: 'did-not-help', key: '9', scope: 'answers', group: 'call', label: m.a11y_command_did_not_help },
  { id: 'presence', key: 'p', scope: 'everywhere', group: 'call', label: m.a11y_command_presence },
  { id: 'raise-hand', key: "'", scope: 'everywhere', group: 'call', label: m.a11y_command_raise_hand },

  { id: 'intake', key: 'i', scope: 'everywhere', group: 'places', label: m.a11y_command_intake, leads: true },
  { id: 'answers', key: 'k', scope: 'everywhere', group: 'places', label: m.a11y_command_answers },
  { id: 'queue', key: 'q', scope: 'everywhere', group: 'places', label: m.a11y_command_queue },
  { id: 'due', key: '.', scope: 'everywhere', group: 'places', label: m.a11y_command_due },
  { id: 'board', key: ';', scope: 'everywhere', group: 'places', label: m.a11y_command_board, leads: true },
  { id: 'floor', key: '\\', scope: 'everywhere', group: 'places', label: m.a11y_command_floor, leads: true },
  { id: 'floor-now', key: '`', scope: 'everywhere', group: 'places', label: m.a11y_command_floor_now },
  { id: 'rules', key: '3', scope: 'everywhere', group: 'places', label: m.a11y_command_rules, leads: true },
  { id: 'take-next', key: '4', scope: 'queue', group: 'places', label: m.a11y_command_take_next },
  { id: 'find-ticket', key: 'f', scope: 'everywhere', group: 'places', label: m.a11y_command_find_ticket },
  { id: 'notices', key: '2', scope: 'everywhere', group: 'places', label: m.a11y_command_notices },
  { id: 'articles', key: '1', scope: 'everywhere', group: 'places', label: m.a11y_command_articles, leads: true },

  { id: 'open-ticket', key: 't', scope: 'intake', group: 'ticket', label: m.a11y_command_open_ticket },
  { id: 'note', key: 'n', scope: 'ticket', group: 'ticket', label: m.a11y_command_note },
  { id: 'actions', key: 'o', scope: 'ticket', group: 'ticket', label: m.a11y_command_actions },
  { id: 'assign', key: 'g', scope: 'ticket', group: 'ticket', label: m.a11y_command_assign },
  { id: 'transfer', key: 'x', scope: 'ticket', group: 'ticket', label: m.a11y_command_transfer },
  { id: 'return', key: '5', scope: 'ticket', group: 'ticket', label: m.a11y_command_return },
  { id: 'dispatch', key: 'd', scope: 'ticket', group: 'ticket', label: m.a11y_command_dispatch },
  { id: 'start', key: 's', scope: 'ticket', group: 'ticket', label: m.a11y_command_start },
  { id: 'wait-for-citizen', key: 'z', scope: 'ticket', group: 'ticket', label: m.a11y_command_wait_for_citizen },
  { id: 'resolve', key: 'r', scope: 'ticket', group: 'ticket', label: m.a11y_command_resolve },
  { id: 'close', key: 'e', scope: 'ticket', group: 'ticket', label: m.a11y_command_close },
  { id: 'reopen', key: 'u', scope: 'ticket', group: 'ticket', label: m.a11y_command_reopen },
  { id: 'merge', key: 'j', scope: 'ticket', group: 'ticket', label: m.a11y_command_merge },
  { id: 'cancel-ticket', key: null, scope: 'ticket', group: 'ticket', label: m.a11y_command_cancel_ticket },

  { id: 'save-article', key: 's', scope: 'article', group: 'article', label: m.a11y_command_save_article },
  { id: 'review-article', key: 'r', scope: 'article', group: 'article', label: m.a11y_command_review_article },
  { id: 'publish-article', key: 'u', scope: 'article', group: 'article', label: m.a11y_command_publish_article },
  { id: 'preview-article', key: 'e', scope: 'article', group: 'article', label: m.a11y_command_preview_article },
  { id: 'article-versions', key: 'd', scope: 'article', group: 'article', label: m.a11y_command_article_versions },
  { id: 'new-article', key: 'n', scope: 'article', group: 'article', label: m.a11y_command_new_article, leads: true },
  { id: 'explain', key: 't', scope: 'ticket', group: 'ticket', label: m.a11y_command_explain },
  { id: 'rule-add', key: '-', scope: 'rules', group: 'rules', label: m.a11y_command_rule_add },
  { id: 'rule-up', key: '[', scope: 'rules', group: 'rules', label: m.a11y_command_rule_up },
  { id: 'rule-down', key: ']', scope: 'rules', group: 'rules', label: m.a11y_command_rule_down },
  { id: 'rule-switch', key: '=', scope: 'rules', group: 'rules', label: m.a11y_command_rule_switch },
  {
    id: 'publish-roster',
    key: 'u',
    scope: 'roster',
    group: 'roster',
    label: m.a11y_command_publish_roster,
  },

  {
    id: 'read-waiting',
    key: 'm',
    scope: 'everywhere',
    group: 'speech',
    label: m.a11y_command_read_waiting,
    staysInDialog: true,
  },
  {
    id: 'say-again',
    key: 'y',
    scope: 'everywhere',
    group: 'speech',
    label: m.a11y_command_say_again,
    staysInDialog: true,
  },
  { id: 'said', key: 'b', scope: 'everywhere', group: 'speech', label: m.a11y_command_said, leads: true },

  { id: 'feedback-done', key: '6', scope: 'answers', group: 'desk', label: m.a11y_command_feedback_done },
  { id: 'help', key: '?', alsoKey: '/', scope: 'everywhere', group: 'desk', label: m.a11y_command_help, leads: true },
  { id: 'preferences', key: ',', scope: 'everywhere', group: 'desk', label: m.a11y_command_preferences, leads: true },
  { id: 'language', key: '0', scope: 'everywhere', group: 'desk', label: m.a11y_command_language },
  { id: 'stay-signed-in', key: 'v', scope: 'everywhere', group: 'desk', label: m.a11y_command_stay_signed_in },
  { id: 'sign-out', key: null, scope: 'everywhere', group: 'desk', label: m.a11y_command_sign_out },
] as const satisfies CommandRow[];

// Places of which one is open at a time, so that the same key may do something else in each.
const placeScopes: readonly CommandScope[] = ['intake', 'ticket', 'article', 'roster'];

/** Whether two commands can be possible at the same moment. */
export const canMeet = (one: Command, other: Command): boolean =>
  one.notWith !== other.id &&
  other.notWith !== one.id &&
  (one.scope === other.scope || !placeScopes.includes(one.scope) || !placeScopes.includes(other.scope));

export type CommandId = (typeof commands)[number]['id'];
export type Command = Omit<CommandRow, 'id'> & { id: CommandId };

/** The table's rows without their literal types. */
export const commandTable: readonly Command[] = commands;

export const commandGroups: { id: CommandGroup; label: () => string }[] = [
  { id: 'call', label: m.a11y_group_call },
  { id: 'places', label: m.a11y_group_places },
  { id: 'ticket', label: m.a11y_group_ticket },
  { id: 'article', label: m.a11y_group_article },
  { id: 'rules', label: m.a11y_group_rules },
  { id: 'roster', label: m.a11y_group_roster },
  { id: 'speech', label: m.a11y_group_speech },
  { id: 'desk', label: m.a11y_group_desk },
];
