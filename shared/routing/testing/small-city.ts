import fc from 'fast-check';
import type { Category } from '#shared/category.ts';
import type { Need } from '#shared/citizens.ts';
import type { City } from '#shared/routing/names.ts';
import type { CalendarDay, Condition, Matter, Rule } from '#shared/routing/rule.ts';

const name = (id: string) => ({ zh: id, en: id });
const category = (id: string, departmentId: string): Category =>
  ({
    id,
    name: name(id),
    departmentId,
    urgency: 'normal',
    keywords: { zh: [], en: [] },
    questions: [{ id: 'wet', label: name('wet'), kind: 'yes-no' }],
    deadlines: {},
  }) as unknown as Category;

/** A city so small that each of its matters can be tried. The department of its second category is gone. */
export const smallCity: City = {
  departments: ['works', 'fire'].map((id) => ({ id, name: name(id) })),
  crews: [],
  districts: [{ id: 'north', name: name('north') }],
  categories: [category('hole', 'works'), category('lamp', 'gone')],
};

const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 });
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constant('category' as const), is: some('hole', 'lamp') }),
  fc.record({ field: fc.constant('answer' as const), question: fc.constant('wet'), is: some('yes', 'no') }),
  fc.record({ field: fc.constant('district' as const), is: some('north') }),
  fc.record({ field: fc.constant('words' as const), any: some('a', 'b', 'ab') }),
  fc.record({
    field: fc.constant('hour' as const),
    from: fc.constantFrom(0, 8, 16),
    to: fc.constantFrom(0, 8, 16, 24),
  }),
  fc.record({ field: fc.constant('day' as const), is: fc.constantFrom<CalendarDay[]>([...week], ['holiday']) }),
  fc.record({ field: fc.constant('needs' as const), any: some<Need>('interpreter', 'wheelchair') }),
  fc.record({ field: fc.constant('weather' as const), inForce: fc.boolean() }),
);

/** Small tables of rules of the small city. */
export const smallTables: fc.Arbitrary<Rule[]> = fc
  .array(
    fc.record({
      when: fc.array(condition, { maxLength: 3 }),
      outcome: fc.record({ departmentId: fc.constantFrom('works', 'fire') }),
      enabled: fc.boolean(),
    }),
    { maxLength: 7 },
  )
  .map((rules) => rules.map((rule, index) => ({ ...rule, id: `r${index + 1}` })));

type Change = Partial<Matter>;
const texts: Change[] = ['', 'a', 'b', 'a b', 'ab'].map((text) => ({ text }));
const answers: Change[] = [{}, { wet: 'yes' }, { wet: 'no' }].map((given) => ({ answers: given as never }));
const districts: Change[] = [null, 'north'].map((districtId) => ({ districtId }));
const hours: Change[] = [4, 12, 20].map((hour) => ({ at: new Date(Date.UTC(2026, 10, 24, hour - 8)) }));
const days: Change[] = [true, false].map((holiday) => ({ holiday }));
const needs: Change[] = [[], ['interpreter'], ['wheelchair'], ['interpreter', 'wheelchair']].map((needed) => ({
  needs: needed as Need[],
}));
const weather: Change[] = [true, false].map((inForce) => ({ weather: inForce }));

/** Every matter of the small city that its rules can tell from another. */
export const allMatters: Matter[] = [texts, answers, districts, hours, days, needs, weather].reduce<Matter[]>(
  (matters, changes) => matters.flatMap((matter) => changes.map((change) => ({ ...matter, ...change }))),
  smallCity.categories.map(({ id, departmentId, urgency }) => ({
    text: '',
    categoryId: id,
    answers: {},
    districtId: null,
    roadClass: null,
    at: new Date(0),
    holiday: false,
    needs: [],
    weather: false,
    defaults: { departmentId, urgency },
  })),
);
