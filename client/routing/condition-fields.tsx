import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { answersTo, fieldWords, optionsFrom, optionsOf, questionsFor } from '#client/routing/city-options.ts';
import { PickBoxes, PickMany } from '#client/routing/pick-many.tsx';
import { PickOne } from '#client/routing/pick-one.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { textIn } from '#shared/language.ts';
import { type City, dayNames, needNames, roadNames } from '#shared/routing/names.ts';
import type { Condition } from '#shared/routing/rule.ts';

type Props = {
  condition: Condition;
  /** All conditions of the rule: its categories say which questions there are. */
  when: Condition[];
  city: City;
  error: string | null;
  onChange: (condition: Condition) => void;
};

/** What a condition asks for, by what there really is in the city. */
export const ConditionFields = ({ condition, when, city, error, onChange }: Props) => {
  const label = fieldWords[condition.field]();
  switch (condition.field) {
    case 'category':
    case 'district': {
      const things = condition.field === 'category' ? city.categories : city.districts;
      const change = (is: string[]) => onChange({ ...condition, is });
      return (
        <PickMany label={label} options={optionsOf(things)} values={condition.is} error={error} onChange={change} />
      );
    }
    case 'answer': {
      const questions = questionsFor(city.categories, when);
      const question = questions.find(({ id }) => id === condition.question);
      return (
        <>
          <PickOne
            label={label}
            options={questions.map(({ id, label: name }) => ({ id, name: textIn(name, getLocale()) }))}
            value={condition.question || null}
            error={question ? null : error}
            onChange={(id) => onChange({ ...condition, question: id ?? '', is: [] })}
          />
          {question && (
            <PickBoxes
              label={m.routing_answers()}
              options={answersTo(question)}
              values={condition.is}
              error={error}
              onChange={(is) => onChange({ ...condition, is })}
            />
          )}
        </>
      );
    }
    case 'roadClass':
    case 'day':
    case 'needs': {
      const names = { roadClass: roadNames, day: dayNames, needs: needNames }[condition.field];
      const values = condition.field === 'needs' ? condition.any : condition.is;
      const key = condition.field === 'needs' ? 'any' : 'is';
      return (
        <PickBoxes
          label={label}
          options={optionsFrom(names)}
          values={values}
          error={error}
          onChange={(chosen) => onChange({ ...condition, [key]: chosen } as Condition)}
        />
      );
    }
    case 'words':
      return (
        <TextField
          label={label}
          description={m.routing_words_what()}
          value={condition.any.join(',')}
          error={error}
          autoComplete="off"
          onChange={(typed) => onChange({ ...condition, any: typed.split(/[,，、]/) })}
        />
      );
    case 'hour':
      return (
        <>
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              short
              inputMode="numeric"
              label={end === 'from' ? m.routing_hour_from() : m.routing_hour_to()}
              value={Number.isNaN(condition[end]) ? '' : String(condition[end])}
              error={error}
              autoComplete="off"
              onChange={(typed) => onChange({ ...condition, [end]: typed.trim() === '' ? Number.NaN : Number(typed) })}
            />
          ))}
        </>
      );
    case 'weather':
      return (
        <Choice
          row
          label={label}
          options={[
            { value: 'yes', label: m.routing_yes() },
            { value: 'no', label: m.routing_no() },
          ]}
          value={condition.inForce ? 'yes' : 'no'}
          onChange={(value) => onChange({ ...condition, inForce: value === 'yes' })}
        />
      );
  }
};
