import type { DeadlineHours } from '#shared/deadlines.ts';
import type { LocalText } from '#shared/language.ts';
import { joined, type Names, same, skillNames, urgencyNames } from '#shared/routing/names.ts';
import type { Outcome } from '#shared/routing/rule.ts';

const length = (hours: number, calendar: DeadlineHours['calendar']): LocalText => {
  const [count, zh, en] =
    hours > 0 && hours < 1
      ? [Math.round(hours * 60), '分鐘', 'minute']
      : calendar === 'clock' && hours > 48 && hours % 24 === 0
        ? [hours / 24, '天', 'day']
        : [hours, '小時', 'hour'];
  const office = calendar === 'office';
  return {
    zh: `${office ? '上班時間' : ''}${count}${zh}`,
    en: `${count} ${office ? 'office ' : ''}${en}${count === 1 ? '' : 's'}`,
  };
};

const within = (hours: number | undefined, calendar: DeadlineHours['calendar'], zh: string, en: string) => {
  if (hours === undefined) return [];
  const time = length(hours, calendar);
  return [{ zh: `${time.zh}內${zh}`, en: `${en} within ${time.en}` }];
};

/** The deadline that a row is read with: when somebody comes, else when it is done. */
export const deadlineText = ({ calendar, arrive, resolve }: DeadlineHours): LocalText =>
  (within(arrive, calendar, '到場', 'arrive')[0] ?? within(resolve, calendar, '辦畢', 'resolve')[0]) as LocalText;

/** Department, and the crew where there is one. */
export const placeText = (departmentId: string, crewId: string | null | undefined, names: Names): LocalText =>
  joined(
    [names.departments[departmentId] ?? same(departmentId), ...(crewId ? [names.crews[crewId] ?? same(crewId)] : [])],
    '',
    ', ',
  );

/** What a rule decides: department and crew; urgency; skills; deadline. What it leaves to the category is not said. */
export const outcomeText = ({ departmentId, crewId, urgency, skills, deadlines }: Outcome, names: Names): LocalText =>
  joined(
    [
      placeText(departmentId, crewId, names),
      ...(urgency ? [urgencyNames[urgency]] : []),
      ...(skills
        ? [
            joined(
              skills.map((skill) => skillNames[skill]),
              '、',
              ' and ',
            ),
          ]
        : []),
      ...(deadlines ? [deadlineText(deadlines)] : []),
    ],
    '；',
    '; ',
  );
