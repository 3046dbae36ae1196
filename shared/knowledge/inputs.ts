import { z } from 'zod';
import { writingSchema } from '#shared/knowledge/writing.ts';
import { typedText } from '#shared/typed-text.ts';

/** As much as an agent writes about an answer while a caller waits. */
export const longestFeedback = 1000;

/** What an agent says of an answer that did not serve. */
export const feedbackKinds = ['wrong', 'out of date', 'did not help'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** What a notice is about. While one of `weather` is in force, routing rules may speak of it. */
export const noticeKinds = ['weather', 'disruption', 'press release'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const id = z.string().regex(/^[^\p{C}]{1,200}$/u);

/** What is typed to find an article. */
export const articleSearchSchema = z.object({
  q: z.string().max(200),
  limit: z.number().int().min(1).max(20).default(10),
  departmentId: id.nullish(),
});

export const articleSchema = z.object({ id });

/** That the call was answered from the article. */
export const logInquirySchema = z.object({ callId: z.uuid(), articleId: id });

/** What the caller says, to find the category that it is about. */
export const suggestSchema = z.object({ words: z.string().max(4000) });

/** What an agent says of an answer. `callId`: the call in hand; `words` may be given later. */
export const judgeSchema = z.object({
  articleId: id,
  kind: z.enum(feedbackKinds),
  callId: z.uuid().nullable(),
  words: typedText(longestFeedback).optional(),
});

/** An entry of the editors' lists that is done with. */
export const feedbackDoneSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });

// Numbers and addresses may be a citizen's.
const isPrivate = (words: string): boolean => /\d[\d\s-]{2,}\d|@/u.test(words.normalize('NFKC'));

/** A search that found nothing. What may be a citizen's number or address is never sent nor kept. */
export const missedSearchSchema = z.object({
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .refine((words) => !isPrivate(words)),
});
export const missedDoneSchema = z.object({ words: z.string().min(1).max(200) });

/** Words that mean the same. Without an id: a new group. */
export const synonymSchema = z.object({
  id: feedbackDoneSchema.shape.id.nullable(),
  words: z
    .array(z.string().trim().min(1).max(60))
    .max(12)
    .transform((words) => [...new Set(words)])
    .refine((words) => words.length >= 2),
});
export const synonymGoneSchema = z.object({ id: feedbackDoneSchema.shape.id });

const longestWhole = 4000;
// As long as one sentence is heard.
const longestShort = 120;
const short = z.string().trim().min(1).max(longestShort);
const whole = z.string().trim().max(longestWhole).default('');

/** A notice. Without `startsAt` it holds at once. */
export const noticeSchema = z
  .object({
    kind: z.enum(noticeKinds),
    shortZh: short,
    shortEn: short,
    wholeZh: whole,
    wholeEn: whole,
    startsAt: z.coerce.date().nullable(),
    endsAt: z.coerce.date(),
  })
  .refine(({ startsAt, endsAt }) => endsAt.getTime() > Math.max(startsAt?.getTime() ?? 0, Date.now()), {
    path: ['endsAt'],
  });

export const noticeIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });
/** Which articles an editor looks for: those in review, being written, with one language behind, or all. */
export const writingFilters = ['review', 'writing', 'behind', 'all'] as const;
export type WritingFilter = (typeof writingFilters)[number];

export const writingListSchema = z.object({ filter: z.enum(writingFilters), q: z.string().max(200).default('') });

/** The draft that the editor saw; 0: none was there. */
const revision = z.int32().nonnegative();

/** A draft to be kept for all editors, or to be reviewed. `baseVersion` is the published one that it changes; 0: none. */
export const saveWritingSchema = z.object({
  id,
  revision,
  baseVersion: z.int32().nonnegative(),
  state: z.enum(['writing', 'in review']),
  writing: writingSchema,
});

export const discardWritingSchema = z.object({ id, revision });

/** The draft becomes the answer. Who wrote it herself says why nobody else looked at it. */
export const publishSchema = z.object({ id, revision, reason: typedText(500) });

export const articleVersionSchema = z.object({ id, version: z.int32().positive() });
