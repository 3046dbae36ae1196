import { m } from '#client/paraglide/messages.js';
import { optionsFrom, optionsOf } from '#client/routing/city-options.ts';
import { PickBoxes } from '#client/routing/pick-many.tsx';
import { PickOne } from '#client/routing/pick-one.tsx';
import { type HourField, hourFields, type RuleForm } from '#client/routing/rule-form.ts';
import { Choice } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { type City, skillNames, urgencyNames } from '#shared/routing/names.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

type Props = {
  form: RuleForm;
  city: City;
  departmentId: string;
  wrong: { department?: string; deadlines?: string };
  onChange: (patch: Partial<RuleForm>) => void;
};

const none = 'none';
const hourWords: Record<HourField, () => string> = {
  accept: m.routing_hours_accept,
  arrive: m.routing_hours_arrive,
  update: m.routing_hours_update,
  resolve: m.routing_hours_resolve,
};

/** What the rule decides: department and crew, urgency, skills and deadlines. */
export const OutcomePart = ({ form, city, departmentId, wrong, onChange }: Props) => {
  const crews = optionsOf(city.crews.filter((crew) => crew.departmentId === form.departmentId));
  const choices = (options: { id: string; name: string }[], otherwise: string) => [
    { value: none, label: otherwise },
    ...options.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <PickOne
        id={departmentId}
        label={m.routing_department()}
        options={optionsOf(city.departments)}
        value={form.departmentId}
        error={wrong.department ?? null}
        onChange={(id) => onChange({ departmentId: id, crewId: null })}
      />
      {crews.length > 0 && (
        <Choice
          label={m.routing_crew()}
          options={choices(crews, m.routing_any_crew())}
          value={form.crewId ?? none}
          onChange={(id) => onChange({ crewId: id === none ? null : id })}
        />
      )}
      <Choice
        row
        label={m.routing_urgency()}
        options={choices(optionsFrom(urgencyNames), m.routing_as_category())}
        value={form.urgency ?? none}
        onChange={(id) => onChange({ urgency: id === none ? null : (id as Urgency) })}
      />
      <Choice
        row
        label={m.routing_deadlines()}
        options={[
          { value: none, label: m.routing_as_category() },
          { value: 'clock', label: m.routing_clock() },
          { value: 'office', label: m.routing_office() },
        ]}
        value={form.calendar ?? none}
        onChange={(value) => onChange({ calendar: value === none ? null : (value as 'clock' | 'office') })}
      />
      {form.calendar &&
        hourFields.map((field) => (
          <TextField
            key={field}
            short
            inputMode="decimal"
            autoComplete="off"
            label={hourWords[field]()}
            required={field !== 'arrive'}
            value={form.hours[field]}
            error={field === 'accept' ? (wrong.deadlines ?? null) : null}
            onChange={(typed) => onChange({ hours: { ...form.hours, [field]: typed } })}
          />
        ))}
      <PickBoxes
        label={m.routing_skills()}
        options={optionsFrom(skillNames)}
        values={form.skills}
        onChange={(skills) => onChange({ skills: skills as Skill[] })}
      />
    </>
  );
};
