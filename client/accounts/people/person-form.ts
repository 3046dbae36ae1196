import type { Outputs } from '#client/api/trpc.ts';
import { changeAgentSchema, type NewAgent, newAgentSchema } from '#shared/accounts.ts';
import type { Locale } from '#shared/language.ts';
import type { Role } from '#shared/permissions.ts';

/** Somebody who has an account. */
export type Person = Outputs['accounts']['list'][number];

/** What stands in the form about a person. `department` is as typed; `departmentId` is what it names. */
export type PersonForm = {
  name: string;
  username: string;
  password: string;
  role: Role;
  department: string;
  departmentId: string | null;
  locale: Locale;
  active: boolean;
  oversees: boolean;
};

export type PersonField = 'name' | 'username' | 'password' | 'department';
const personFields: readonly PersonField[] = ['name', 'username', 'password', 'department'];

export const emptyPerson = (locale: Locale): PersonForm => ({
  name: '',
  username: '',
  password: '',
  role: 'agent',
  department: '',
  departmentId: null,
  locale,
  active: true,
  oversees: false,
});

export const formOf = (person: Person, department: string): PersonForm => ({
  ...emptyPerson(person.locale as Locale),
  name: person.name,
  username: person.username ?? '',
  role: person.role as Role,
  department,
  departmentId: person.departmentId,
  active: person.active,
  oversees: person.oversees,
});

type Checked = { wrong: PersonField[] } | { add: NewAgent } | { change: ReturnType<typeof changeAgentSchema.parse> };

const fieldsOf = (issues: { path: PropertyKey[] }[]): PersonField[] => {
  const named = issues.map(({ path }) => (path[0] === 'departmentId' ? 'department' : path[0]));
  return personFields.filter((field) => named.includes(field));
};

/** What is to be sent, or the fields that are wrong, in their order. A typed department that names none is wrong too. */
export const checkPerson = (form: PersonForm, id: string | null): Checked => {
  const parsed = id === null ? newAgentSchema.safeParse(form) : changeAgentSchema.safeParse({ ...form, id });
  const wrong = parsed.success ? [] : fieldsOf(parsed.error.issues);
  if (form.department.trim() && form.departmentId === null && !wrong.includes('department')) wrong.push('department');
  if (wrong.length > 0 || !parsed.success) return { wrong };
  return 'id' in parsed.data ? { change: parsed.data } : { add: parsed.data };
};
