import { m } from '#client/paraglide/messages.js';
import {
  columnWords,
  countWords,
  minuteWords,
  partWords,
  percentWords,
  periodWords,
} from '#client/reports/report-words.ts';
import { dayOf } from '#shared/day.ts';
import type { Period } from '#shared/reports/period.ts';
import {
  type CallCounts,
  type CallsPart,
  type Kept,
  keptInAll,
  type Reached,
  reachedInAll,
  shareOf,
  sumOf,
} from '#shared/reports/report.ts';

/** A cell as it is read, and the bare number of an export; the first of a row is its name. */
type Cell = { words: string; value: string | number | null };

/** A part of a report, as a table, a chart and a file. */
export type Part = {
  title: string;
  caption: string;
  columns: string[];
  /** The last row is all the others together, where there is one. */
  rows: Cell[][];
  chart: { shape: 'columns' | 'bars'; title: string; names: string[]; values: number[] };
  exportName: string;
  fileName: string;
};

const text = (words: string, value: string = words): Cell => ({ words, value });
const count = (value: number): Cell => ({ words: countWords(value), value });
const share = (part: number, whole: number): Cell => {
  const value = shareOf(part, whole);
  return { words: percentWords(part, whole), value: value === null ? null : Math.round(value * 1000) / 1000 };
};

const callCells = (counts: CallCounts): Cell[] => {
  const minutes = shareOf(counts.handlingSeconds / 60, counts.answered);
  return [
    count(counts.offered),
    count(counts.answered),
    count(counts.abandoned),
    share(counts.inTime, counts.offered),
    { words: minuteWords(counts), value: minutes === null ? null : Math.round(minutes * 10) / 10 },
    share(counts.firstContact, counts.traceable),
  ];
};

const fileName = (part: string, { kind, firstDay }: Period): string => `${part}-${kind}-${firstDay}.csv`;

export const callsPart = (period: Period, parts: readonly CallsPart[]): Part => {
  const names = parts.map(({ startsAt }) => partWords(period.kind, startsAt));
  const stamp = ({ startsAt }: CallsPart, at: number) =>
    period.kind === 'day' ? `${period.firstDay} ${names[at]}` : dayOf(new Date(startsAt));
  return {
    title: m.reports_calls(),
    caption: m.reports_caption({ part: m.reports_calls(), period: periodWords(period, true) }),
    columns: [
      period.kind === 'day' ? m.reports_column_from() : m.reports_column_day(),
      m.reports_column_offered(),
      m.reports_column_answered(),
      m.reports_column_abandoned(),
      m.reports_column_in_time(),
      m.reports_column_minutes(),
      m.reports_column_first_contact(),
    ],
    rows: [
      ...parts.map((part, at) => [text(names[at] as string, stamp(part, at)), ...callCells(part)]),
      [text(m.reports_all()), ...callCells(sumOf(parts))],
    ],
    chart: {
      shape: 'columns',
      title: m.reports_column_offered(),
      names: parts.map(({ startsAt }) => columnWords(period.kind, startsAt)),
      values: parts.map(({ offered }) => offered),
    },
    exportName: m.reports_export_calls(),
    fileName: fileName('calls', period),
  };
};

const keptCells = ({ kept, missed }: Omit<Kept, 'id'>): Cell[] => [
  count(kept + missed),
  count(kept),
  count(missed),
  share(kept, kept + missed),
];

const keptWords = {
  departments: {
    title: m.reports_departments,
    column: m.reports_column_department,
    exportName: m.reports_export_departments,
  },
  categories: {
    title: m.reports_categories,
    column: m.reports_column_category,
    exportName: m.reports_export_categories,
  },
};

export const keptPart = (
  by: keyof typeof keptWords,
  period: Period,
  rows: readonly Kept[],
  nameOf: (id: string) => string,
): Part => {
  const words = keptWords[by];
  const names = rows.map(({ id }) => nameOf(id));
  return {
    title: words.title(),
    caption: m.reports_caption({ part: words.title(), period: periodWords(period, true) }),
    columns: [
      words.column(),
      m.reports_column_due(),
      m.reports_column_kept(),
      m.reports_column_missed(),
      m.reports_column_share(),
    ],
    rows: [
      ...rows.map((row, at) => [text(names[at] as string), ...keptCells(row)]),
      ...(rows.length > 0 ? [[text(m.reports_all()), ...keptCells(keptInAll(rows))]] : []),
    ],
    chart: { shape: 'bars', title: m.reports_column_missed(), names, values: rows.map(({ missed }) => missed) },
    exportName: words.exportName(),
    fileName: fileName(by, period),
  };
};

const reachedCells = ({ calls, people, reached }: Omit<Reached, 'id' | 'name'>): Cell[] => [
  count(calls),
  count(people),
  count(reached),
  share(reached, people),
];

export const reachedPart = (period: Period, rows: readonly Reached[]): Part => ({
  title: m.reports_campaigns(),
  caption: m.reports_caption({ part: m.reports_campaigns(), period: periodWords(period, true) }),
  columns: [
    m.reports_column_campaign(),
    m.reports_column_outbound(),
    m.reports_column_people(),
    m.reports_column_reached(),
    m.reports_column_share(),
  ],
  rows: [
    ...rows.map((row) => [text(row.name), ...reachedCells(row)]),
    ...(rows.length > 0 ? [[text(m.reports_all()), ...reachedCells(reachedInAll(rows))]] : []),
  ],
  chart: {
    shape: 'bars',
    title: m.reports_column_reached(),
    names: rows.map(({ name }) => name),
    values: rows.map(({ reached }) => reached),
  },
  exportName: m.reports_export_campaigns(),
  fileName: fileName('caring-calls', period),
});
