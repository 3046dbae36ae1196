import type { DeadlineHours } from '#shared/deadlines.ts';
import { type Condition, type Rule, ruleSchema } from '#shared/routing/rule.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

export type Field = Condition['field'];
export const hourFields = ['accept', 'arrive', 'update', 'resolve'] as const;
export type HourField = (typeof hourFields)[number];

/** A rule as it is typed. Conditions may still lack their values. */
export type RuleForm = {
  when: Condition[];
  departmentId: string | null;
  crewId: string | null;
  urgency: Urgency | null;
  skills: Skill[];
  calendar: DeadlineHours['calendar'] | null;
  hours: Record<HourField, string>;
};

const noHours: Record<HourField, string> = { accept: '', arrive: '', update: '', resolve: '' };

export const formOf = (rule: Rule | null): RuleForm => {
  const outcome = rule?.outcome;
  const deadlines = outcome?.deadlines;
  return {
    when: rule?.when ?? [],
    departmentId: outcome?.departmentId ?? null,
    crewId: outcome?.crewId ?? null,
    urgency: outcome?.urgency ?? null,
    skills: outcome?.skills ?? [],
    calendar: deadlines?.calendar ?? null,
    hours: deadlines
      ? (Object.fromEntries(hourFields.map((field) => [field, String(deadlines[field] ?? '')])) as RuleForm['hours'])
      : noHours,
  };
};

/** A condition of that field, without its values yet. */
export const emptyCondition = (field: Field): Condition => {
  switch (field) {
    case 'answer':
      return { field, question: '', is: [] };
    case 'words':
    case 'needs':
      return { field, any: [] };
    case 'hour':
      return { field, from: 22, to: 6 };
    case 'weather':
      return { field, inForce: true };
    default:
      return { field, is: [] };
  }
};

export type FormFault = 'condition' | 'department' | 'deadlines';

/** The rule that was typed, or what is wrong with it; `condition` with the place of the first one without values. */
export const checkRule = (
  form: RuleForm,
  enabled: boolean,
): { rule: Omit<Rule, 'id'> } | { wrong: FormFault; at: number } => {
  const when = form.when.map((condition) =>
    condition.field === 'words'
      ? { ...condition, any: condition.any.map((word) => word.trim()).filter(Boolean) }
      : condition,
  );
  const { departmentId, crewId, urgency, skills, calendar, hours } = form;
  const filled = hourFields.filter((field) => hours[field].trim() !== '');
  const deadlines = calendar && {
    calendar,
    ...Object.fromEntries(filled.map((field) => [field, Number(hours[field])])),
  };
  const checked = ruleSchema.omit({ id: true }).safeParse({
    when,
    enabled,
    outcome: {
      departmentId: departmentId ?? undefined,
      ...(crewId && { crewId }),
      ...(urgency && { urgency }),
      ...(skills.length > 0 && { skills }),
      ...(deadlines && { deadlines }),
    },
  });
  if (checked.success) return { rule: checked.data };
  const [first] = checked.error.issues;
  const [part, index] = first?.path ?? [];
  if (part === 'when') return { wrong: 'condition', at: Number(index) };
  return { wrong: index === 'deadlines' ? 'deadlines' : 'department', at: 0 };
};
