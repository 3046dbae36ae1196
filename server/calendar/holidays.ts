import Feasts from 'date-holidays-parser';
import { addDays, weekdayOf } from '#shared/day.ts';
import type { LocalText } from '#shared/language.ts';
import { isWeekend } from '#shared/office-calendar.ts';

/** A day off, and after what it is called. */
export type Holiday = { day: string; name: LocalText };
type Feast = Holiday & { isSpring?: boolean };

const feast = (zh: string, en: string) => ({ name: { zh, en } });

/**
 * The days off of all in Taiwan by the law of 2025 (紀念日及節日實施條例), in the words of date-holidays, which reckons moon
 * and sun. Its own table of Taiwan (3.37.0) is older than that law: Labour, Teachers’, Retrocession and Constitution Day
 * are mere observances in it, the day before New Year’s Eve is missing, and so is what makes up for a Saturday.
 */
const law = {
  '01-01': feast('開國紀念日', 'Founding Day'),
  'chinese 01-0-01': feast('春節', 'Lunar New Year'),
  '02-28': feast('和平紀念日', 'Peace Memorial Day'),
  '04-04': feast('兒童節', 'Children’s Day'),
  'chinese 5-01 solarterm': feast('清明節', 'Tomb Sweeping Day'),
  '05-01': feast('勞動節', 'Labour Day'),
  'chinese 05-0-05': feast('端午節', 'Dragon Boat Festival'),
  'chinese 08-0-15': feast('中秋節', 'Mid-Autumn Festival'),
  '09-28': feast('教師節', 'Teachers’ Day'),
  '10-10': feast('國慶日', 'National Day'),
  '10-25': feast('光復節', 'Retrocession Day'),
  '12-25': feast('行憲紀念日', 'Constitution Day'),
};

const spring = [
  { from: -2, ...feast('小年夜', 'Day before New Year’s Eve') },
  { from: -1, ...feast('除夕', 'Lunar New Year’s Eve') },
  { from: 0, ...feast('春節初一', 'Lunar New Year, first day') },
  { from: 1, ...feast('春節初二', 'Lunar New Year, second day') },
  { from: 2, ...feast('春節初三', 'Lunar New Year, third day') },
];

const library = new Feasts(
  { holidays: { TW: { names: { en: 'Taiwan' }, langs: ['en'], zones: ['Asia/Taipei'], days: law } } },
  'TW',
);

const feastsOf = (year: number): Feast[] => {
  const found = library.getHolidays(year).map(({ date, rule }) => ({ day: date.slice(0, 10), rule }));
  const areOne = found.filter(({ day }) => day.endsWith('-04-04')).length === 2;
  return found.flatMap(({ day, rule }): Feast[] => {
    if (rule === 'chinese 01-0-01')
      return spring.map(({ from, name }) => ({ day: addDays(day, from), name, isSpring: true }));
    const { name } = law[rule as keyof typeof law];
    // Where both feasts of early April are one day, the children's moves: never into the midst of a week.
    return [{ day: rule === '04-04' && areOne ? addDays(day, weekdayOf(day) === 4 ? 1 : -1) : day, name }];
  });
};

const reckon = (year: number): Holiday[] => {
  const feasts = [...feastsOf(year), { day: `${year + 1}-01-01`, ...law['01-01'] }];
  const days: Holiday[] = [...feasts];
  for (const { day, name, isSpring } of feasts.filter((one) => isWeekend(one.day))) {
    const step = weekdayOf(day) === 6 && !isSpring ? -1 : 1;
    let inLieu = addDays(day, step);
    while (isWeekend(inLieu) || days.some((one) => one.day === inLieu)) inLieu = addDays(inLieu, step);
    days.push({ day: inLieu, name: { zh: `${name.zh}補假`, en: `${name.en}, day in lieu` } });
  }
  return days.filter(({ day }) => day.startsWith(`${year}-`)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
};

const reckoned = new Map<number, Holiday[]>();

/**
 * The days off of a year, with those that make up for a weekend. All years are reckoned by today's law; before the
 * republic, and centuries ahead, there are none.
 */
export const holidaysOf = (year: number): Holiday[] => {
  // The library never comes back from the year 1, which a file may hold.
  const known = reckoned.get(year) ?? (year < 1912 || year > 2200 ? [] : reckon(year));
  reckoned.set(year, known);
  return known;
};
