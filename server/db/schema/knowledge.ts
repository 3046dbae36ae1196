import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { FeedbackKind, NoticeKind } from '#shared/knowledge/inputs.ts';

/** The answers and the notices. */
export type KnowledgeTables = {
  article: {
    id: string;
    departmentId: string;
    categoryId: string | null;
    questionZh: string | null;
    questionEn: string | null;
    answerZh: string | null;
    answerEn: string | null;
    keywords: Generated<string[]>;
    views: Generated<number>;
    validFrom: Now;
    validUntil: Date | null;
    version: Generated<number>;
    behind: 'zh' | 'en' | null;
    search: unknown;
  };
  articleVersion: {
    articleId: string;
    version: number;
    body: Json<object>;
    at: Now;
    agentId: string | null;
    approvedBy: string | null;
    reason: Generated<string>;
  };
  articleDraft: {
    articleId: string;
    baseVersion: number;
    body: Json<object>;
    state: Generated<'writing' | 'in review'>;
    revision: Generated<number>;
    changedBy: string;
    changedAt: Now;
  };
  articleFeedback: {
    id: GeneratedAlways<string>;
    articleId: string;
    articleVersion: number;
    kind: FeedbackKind;
    words: Generated<string>;
    callId: string | null;
    agentId: string;
    at: Now;
    doneAt: Date | null;
    doneBy: string | null;
  };
  inquiry: {
    id: GeneratedAlways<string>;
    callId: string;
    articleId: string;
    articleVersion: number;
    agentId: string;
    at: Now;
  };
  synonym: { id: GeneratedAlways<string>; words: string[]; changedBy: string | null; changedAt: Now };
  missedSearch: { words: string; times: Generated<number>; lastAt: Now };
  notice: {
    id: GeneratedAlways<string>;
    kind: NoticeKind;
    shortZh: string;
    shortEn: string;
    wholeZh: Generated<string>;
    wholeEn: Generated<string>;
    startsAt: Now;
    endsAt: Date;
    publishedBy: string | null;
    publishedAt: Now;
  };
  noticeReading: { noticeId: string; agentId: string; toldAt: Now; readAt: Date | null };
};
