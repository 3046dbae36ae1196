export const roles = ['agent', 'supervisor', 'officer', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Whether who works in that role works for one department only. */
export const needsDepartment = (role: Role): boolean => role === 'officer' || role === 'editor';

/**
 * Who may do what: the one table. `everyone` needs no sign-in. What is not named here is forbidden.
 * An editor writes the answers of the own department, and an officer's view is narrowed further, to the orders of the
 * own department, by the rooms' policies.
 */
export const permissions = {
  'accounts.start': ['everyone'],
  'accounts.self': ['agent', 'supervisor', 'officer', 'editor', 'administrator'],
  'accounts.manage': ['administrator'],
  'calendar.write': ['administrator'],
  'catalogue.read': ['agent', 'supervisor', 'officer', 'editor', 'administrator'],
  'live.listen': ['agent', 'supervisor', 'officer', 'editor', 'administrator'],
  'drafts.own': ['agent', 'supervisor', 'officer', 'editor', 'administrator'],
  'calls.take': ['agent', 'supervisor'],
  'floor.read': ['supervisor'],
  'hands.raise': ['agent', 'supervisor'],
  'hands.answer': ['supervisor'],
  'citizens.read': ['agent', 'supervisor'],
  'citizens.change': ['agent', 'supervisor'],
  'articles.read': ['agent', 'supervisor', 'officer', 'editor', 'administrator'],
  'articles.write': ['supervisor', 'editor'],
  'articles.judge': ['agent', 'supervisor'],
  'inquiries.log': ['agent', 'supervisor'],
  'notices.read': ['agent', 'supervisor', 'editor'],
  'notices.write': ['supervisor'],
  'rules.read': ['supervisor'],
  'rules.write': ['supervisor'],
  'decisions.read': ['agent', 'supervisor'],
  'systems.manage': ['administrator'],
  'reports.read': ['supervisor'],
  'skills.write': ['supervisor'],
  'roster.plan': ['supervisor'],
  'outreach.plan': ['supervisor'],
  'outreach.call': ['agent', 'supervisor'],
  'shifts.own': ['agent', 'supervisor'],
  'places.read': ['agent', 'supervisor', 'officer', 'editor', 'administrator'],
  'places.add': ['agent', 'supervisor'],
  'orders.work': ['officer'],
  'board.read': ['supervisor', 'officer'],
  'tickets.list': ['agent', 'supervisor'],
  'tickets.read': ['agent', 'supervisor', 'officer'],
  'tickets.open': ['agent', 'supervisor'],
  'tickets.route': ['agent', 'supervisor'],
  'tickets.work': ['agent', 'supervisor', 'officer'],
  'updates.work': ['agent', 'supervisor'],
  'templates.write': ['supervisor'],
} as const satisfies Record<string, readonly (Role | 'everyone')[]>;

export type Permission = keyof typeof permissions;

/** Whether somebody in `role` (null: not signed in) may do it. */
export const mayDo = (role: Role | null, permission: Permission): boolean => {
  const allowed: readonly string[] = permissions[permission];
  return allowed.includes('everyone') || (role !== null && allowed.includes(role));
};
