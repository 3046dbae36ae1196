import fc from 'fast-check';
import type { Category } from '#shared/category.ts';
import type { City } from '#shared/routing/names.ts';
import { type Condition, calendarDays, type Rule, roadClasses } from '#shared/routing/rule.ts';
import { smallCity } from '#shared/routing/testing/small-city.ts';

const deep = 'how "deep", or <wide>?';
const typed = { id: deep, label: { zh: deep, en: deep }, kind: 'text' as const };

/** The small city with a crew, and a question that is hard to write down. */
export const exchangeCity: City = {
  ...smallCity,
  crews: [{ id: 'works-road', departmentId: 'works', name: { zh: '道路養護隊', en: 'Road Maintenance' } }],
  categories: smallCity.categories.map(
    (category): Category => ({ ...category, questions: [...category.questions, typed] }),
  ),
};

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const odd = fc.oneof(
  text,
  fc.constantFrom('"', '\\', '\\b', 'a "b" or contains(?, "c")', ']]>', '&lt;', ' x ', '\b\f\n', '(a+)+$'),
);
const texts = fc.array(odd, { minLength: 1, maxLength: 3 });

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constant('category' as const), is: some(['hole', 'lamp']) }),
  fc.record({ field: fc.constant('answer' as const), question: fc.constant('wet'), is: some(['yes', 'no']) }),
  fc.record({ field: fc.constant('answer' as const), question: fc.constant(deep), is: texts }),
  fc.record({ field: fc.constant('district' as const), is: some(['north']) }),
  fc.record({ field: fc.constant('roadClass' as const), is: some(roadClasses) }),
  fc.record({ field: fc.constant('words' as const), any: texts }),
  fc.record({ field: fc.constant('hour' as const), from: fc.nat(23), to: fc.nat(24) }),
  fc.record({ field: fc.constant('day' as const), is: some(calendarDays) }),
  fc.record({ field: fc.constant('needs' as const), any: some(['text relay', 'wheelchair'] as const) }),
  fc.record({ field: fc.constant('weather' as const), inForce: fc.boolean() }),
);

const hours = fc.oneof(fc.nat(72), fc.constantFrom(0.5, 0.25, 1.75));
const outcome = fc.record(
  {
    departmentId: fc.constant('works'),
    crewId: fc.constant('works-road'),
    urgency: fc.constantFrom('emergency' as const, 'urgent' as const, 'normal' as const, 'low' as const),
    skills: some(['hakka', 'text relay', 'roads'] as const),
    deadlines: fc.record(
      {
        calendar: fc.constantFrom('clock' as const, 'office' as const),
        accept: hours,
        arrive: hours,
        update: hours,
        resolve: hours,
      },
      { requiredKeys: ['calendar', 'accept', 'update', 'resolve'], noNullPrototype: true },
    ),
  },
  { requiredKeys: ['departmentId'], noNullPrototype: true },
);

/** Tables of all that a rule may be, with ids and words that are hard to write down. */
export const exchangedRules: fc.Arbitrary<Rule[]> = fc.uniqueArray(
  fc.record({ id: odd, when: fc.array(condition, { maxLength: 5 }), outcome, enabled: fc.boolean() }),
  { maxLength: 6, selector: ({ id }) => id },
);
