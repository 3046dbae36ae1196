import type { Outputs } from '#client/api/trpc.ts';
import { dayOf, typedDay } from '#shared/day.ts';
import {
  type Half,
  longestAnswer,
  longestQuestion,
  unreadyIn,
  type Writing,
  writingSchema,
} from '#shared/knowledge/writing.ts';

/** An article in an editor's hands. */
export type ArticleInHand = Outputs['articles']['detail'];

/** What stands in the fields; `revision` and `baseVersion` are the draft and the version that it was begun on. */
export type Form = {
  department: string;
  departmentId: string;
  category: string;
  categoryId: string;
  questionZh: string;
  questionEn: string;
  answerZh: string;
  answerEn: string;
  keywords: string;
  validFrom: string;
  validUntil: string;
  stillFits: string;
  revision: string;
  baseVersion: string;
};
export type FormField = Exclude<keyof Form, 'department' | 'category' | 'revision' | 'baseVersion'>;

type Names = { department: (id: string | null) => string; category: (id: string | null) => string };

/** What stands in the fields before anything is typed. */
export const formOf = (
  { writing, revision, baseVersion }: { writing: Writing; revision: number; baseVersion: number },
  names: Names,
): Form => ({
  department: names.department(writing.departmentId || null),
  departmentId: writing.departmentId,
  category: names.category(writing.categoryId),
  categoryId: writing.categoryId ?? '',
  questionZh: writing.questionZh,
  questionEn: writing.questionEn,
  answerZh: writing.answerZh,
  answerEn: writing.answerEn,
  keywords: writing.keywords.join(', '),
  validFrom: writing.validFrom ?? '',
  validUntil: writing.validUntil ?? '',
  stillFits: writing.stillFits ? 'yes' : '',
  revision: String(revision),
  baseVersion: String(baseVersion),
});

/** What an article in hand starts from: its draft, or what is published. */
export const startOf = ({ draft, published, version }: ArticleInHand) => ({
  writing: (draft?.writing ?? published) as Writing,
  revision: draft?.revision ?? 0,
  baseVersion: version,
});

/** A new article, of the editor's own department. */
export const blank = (departmentId: string | null): ReturnType<typeof startOf> => ({
  writing: {
    departmentId: departmentId ?? '',
    categoryId: null,
    questionZh: '',
    questionEn: '',
    answerZh: '',
    answerEn: '',
    keywords: [],
    validFrom: null,
    validUntil: null,
    stillFits: false,
  },
  revision: 0,
  baseVersion: 0,
});

/** The article as it is typed; whether it can be saved so is not asked. */
export const writingOf = (form: Form): Writing => ({
  departmentId: form.departmentId,
  categoryId: form.categoryId || null,
  questionZh: form.questionZh.trim(),
  questionEn: form.questionEn.trim(),
  answerZh: form.answerZh.trim(),
  answerEn: form.answerEn.trim(),
  keywords: form.keywords
    .split(/[,，、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== ''),
  validFrom: typedDay(form.validFrom),
  validUntil: typedDay(form.validUntil),
  stillFits: form.stillFits !== '',
});

export type Fault = { field: FormField; kind: 'missing' | 'unknown' | 'long' | 'order'; count: number; most: number };

const most: Partial<Record<FormField, number>> = {
  questionZh: longestQuestion,
  questionEn: longestQuestion,
  answerZh: longestAnswer,
  answerEn: longestAnswer,
};

/** What is wrong with it, the first field first; more is asked of what others are to review. */
export const faultsIn = (form: Form, ready: boolean): Fault[] => {
  const writing = writingOf(form);
  const found = writingSchema.safeParse(writing).error?.issues ?? [];
  const fields = new Set(found.map(({ path }) => path[0] as FormField));
  if (form.category.trim() !== '' && form.categoryId === '') fields.add('categoryId');
  const faults = [...fields].map((field): Fault => {
    const limit = most[field];
    const count = form[field].length;
    return { field, kind: limit && count > limit ? 'long' : 'unknown', count, most: limit ?? 0 };
  });
  const unready = ready ? unreadyIn(writing) : null;
  if (unready === 'no question') faults.push({ field: 'questionZh', kind: 'missing', count: 0, most: 0 });
  if (unready === 'ends before it begins') faults.push({ field: 'validUntil', kind: 'order', count: 0, most: 0 });
  return faults;
};

/** Today, as an example of how a day is written. */
export const today = (): string => dayOf(new Date());

export const langOf = { zh: 'zh-TW', en: 'en' } as const satisfies Record<Half, string>;
