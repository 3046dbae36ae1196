import { z } from 'zod';
import { writingSchema } from '#shared/knowledge/writing.ts';
import { typedText } from '#shared/typed-text.ts';

/** What an agent says of an answer that did not serve. */
const feedbackKinds = ['wrong', 'out of date', 'did not help'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** What a notice is about. While one of `weather` is in force, routing rules may speak of it. */
const noticeKinds = ['weather', 'disruption', 'press release'] as const;
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
