import { dropSynonym, listSynonyms, saveSynonym } from '#server/knowledge/edit-synonyms.ts';
import { judgeArticle } from '#server/knowledge/judge-article.ts';
import {
  finishFeedback,
  finishMissedSearch,
  listFeedback,
  listMissedSearches,
} from '#server/knowledge/list-feedback.ts';
import { logInquiry } from '#server/knowledge/log-inquiry.ts';
import { missSearch } from '#server/knowledge/miss-search.ts';
import { readArticle } from '#server/knowledge/read-article.ts';
import { searchArticles } from '#server/knowledge/search-articles.ts';
import { router, signedIn } from '#server/trpc.ts';
import {
  articleSchema,
  articleSearchSchema,
  feedbackDoneSchema,
  judgeSchema,
  logInquirySchema,
  missedDoneSchema,
  missedSearchSchema,
  synonymGoneSchema,
  synonymSchema,
} from '#shared/knowledge/inputs.ts';

const read = signedIn('articles.read');
const judge = signedIn('articles.judge');
const write = signedIn('articles.write');

export const knowledgeRouter = router({
  search: read.input(articleSearchSchema).query(({ ctx, input }) => searchArticles(ctx, input)),
  article: read.input(articleSchema).query(({ ctx, input }) => readArticle(ctx, input)),
  logInquiry: signedIn('inquiries.log')
    .input(logInquirySchema)
    .mutation(({ ctx, input }) => logInquiry(ctx, input)),
  judge: judge.input(judgeSchema).mutation(({ ctx, input }) => judgeArticle(ctx, input)),
  missed: judge.input(missedSearchSchema).mutation(({ ctx, input }) => missSearch(ctx, input)),
  feedback: write.query(({ ctx }) => listFeedback(ctx)),
  feedbackDone: write.input(feedbackDoneSchema).mutation(({ ctx, input }) => finishFeedback(ctx, input)),
  missedSearches: write.query(({ ctx }) => listMissedSearches(ctx)),
  missedDone: write.input(missedDoneSchema).mutation(({ ctx, input }) => finishMissedSearch(ctx, input)),
  synonyms: write.query(({ ctx }) => listSynonyms(ctx)),
  saveSynonym: write.input(synonymSchema).mutation(({ ctx, input }) => saveSynonym(ctx, input)),
  dropSynonym: write.input(synonymGoneSchema).mutation(({ ctx, input }) => dropSynonym(ctx, input)),
});
