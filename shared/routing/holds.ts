import type { CalendarDay, Condition, Matter } from '#shared/routing/rule.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const taiwan = (at: Date): Date => new Date(at.getTime() + 8 * 3_600_000);

const taiwanDay = ({ at, holiday }: Matter): CalendarDay =>
  holiday ? 'holiday' : (weekdays[taiwan(at).getUTCDay()] as CalendarDay);

/** From inclusive, to exclusive; over midnight where `to` is before `from`. */
export const withinHours = (hour: number, from: number, to: number): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

/** Text as words are looked for in it: any letter case and any width is the same. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether the condition holds. `text` is the matter's, folded. */
export type Holds = (matter: Matter, text: string) => boolean;

/** The condition made ready: what does not depend on the matter is worked out once. */
export const holds = (condition: Condition): Holds => {
  switch (condition.field) {
    case 'category':
      return ({ categoryId }) => condition.is.includes(categoryId);
    case 'answer':
      return ({ answers }) => condition.is.includes(answers[condition.question] ?? '');
    case 'district':
      return ({ districtId }) => districtId !== null && condition.is.includes(districtId);
    case 'roadClass':
      return ({ roadClass }) => roadClass !== null && condition.is.includes(roadClass);
    case 'words': {
      const words = condition.any.map(folded);
      return (_, text) => words.some((word) => text.includes(word));
    }
    case 'hour':
      return ({ at }) => withinHours(taiwan(at).getUTCHours(), condition.from, condition.to);
    case 'day':
      return (matter) => condition.is.includes(taiwanDay(matter));
    case 'needs':
      return ({ needs }) => condition.any.some((need) => needs.includes(need));
    case 'weather':
      return ({ weather }) => condition.inForce === weather;
  }
};
