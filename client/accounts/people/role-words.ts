import { m } from '#client/paraglide/messages.js';
import type { Role } from '#shared/permissions.ts';

const words: Record<Role, () => string> = {
  agent: m.accounts_role_agent,
  supervisor: m.accounts_role_supervisor,
  officer: m.accounts_role_officer,
  editor: m.accounts_role_editor,
  administrator: m.accounts_role_administrator,
};

/** A role's word in the agent's language. */
export const roleWord = (role: Role): string => words[role]();
