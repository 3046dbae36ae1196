import { logInquiry } from '#server/knowledge/log-inquiry.ts';
import { readArticle } from '#server/knowledge/read-article.ts';
import { searchArticles } from '#server/knowledge/search-articles.ts';
import { router, signedIn } from '#server/trpc.ts';
import { articleSchema, articleSearchSchema, logInquirySchema } from '#shared/knowledge/inputs.ts';

const read = signedIn('articles.read');

export const knowledgeRouter = router({
  search: read.input(articleSearchSchema).query(({ ctx, input }) => searchArticles(ctx, input)),
  article: read.input(articleSchema).query(({ ctx, input }) => readArticle(ctx, input)),
  logInquiry: signedIn('inquiries.log')
    .input(logInquirySchema)
    .mutation(({ ctx, input }) => logInquiry(ctx, input)),
});
