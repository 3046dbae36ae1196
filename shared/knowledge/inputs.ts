import { z } from 'zod';

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
