export const roles = ['agent', 'supervisor', 'officer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/**
 * Who may do what: the one table. `everyone` needs no sign-in. What is not named here is forbidden.
 * An officer's view is narrowed further, to the dispatches of the own department, by the tickets' policy.
 */
export const permissions = {
  'accounts.start': ['everyone'],
  'accounts.self': ['agent', 'supervisor', 'officer', 'administrator'],
  'accounts.manage': ['administrator'],
  'catalogue.read': ['agent', 'supervisor', 'officer', 'administrator'],
  'live.listen': ['agent', 'supervisor', 'officer', 'administrator'],
  'drafts.own': ['agent', 'supervisor', 'officer', 'administrator'],
  'calls.take': ['agent', 'supervisor'],
  'citizens.read': ['agent', 'supervisor'],
  'citizens.change': ['agent', 'supervisor'],
  'articles.read': ['agent', 'supervisor', 'officer', 'administrator'],
  'inquiries.log': ['agent', 'supervisor'],
  'places.read': ['agent', 'supervisor', 'officer', 'administrator'],
  'places.add': ['agent', 'supervisor'],
  'tickets.read': ['agent', 'supervisor', 'officer'],
  'tickets.open': ['agent', 'supervisor'],
  'tickets.route': ['agent', 'supervisor'],
  'tickets.work': ['agent', 'supervisor', 'officer'],
} as const satisfies Record<string, readonly (Role | 'everyone')[]>;

export type Permission = keyof typeof permissions;

/** Whether somebody in `role` (null: not signed in) may do it. */
export const mayDo = (role: Role | null, permission: Permission): boolean => {
  const allowed: readonly string[] = permissions[permission];
  return allowed.includes('everyone') || (role !== null && allowed.includes(role));
};
