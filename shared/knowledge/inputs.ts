import { z } from 'zod';
import { typedText } from '#shared/typed-text.ts';

/** What is typed to find an article. */
export const articleSearchSchema = z.object({
  q: z.string().max(200),
  limit: z.number().int().min(1).max(20).default(10),
  departmentId: z.string().max(100).nullish(),
});

export const articleSchema = z.object({ id: z.string().min(1).max(200) });

/** That the call was answered from the article. */
export const logInquirySchema = z.object({ callId: z.uuid(), articleId: z.string().min(1).max(200) });

/** The caller's words as typed so far. */
export const suggestSchema = z.object({ words: typedText(4000) });
