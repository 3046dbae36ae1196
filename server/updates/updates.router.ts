import { router, signedIn } from '#server/trpc.ts';
import { saidAnswer } from '#server/updates/answer-question.ts';
import { listTemplates, saveTemplate } from '#server/updates/edit-templates.ts';
import { listUpdates, saidTold, tellByCall, tryAgain } from '#server/updates/work-updates.ts';
import { answerSchema, saveTemplateSchema, updateIdSchema } from '#shared/updates/inputs.ts';

const work = signedIn('updates.work');
const write = signedIn('templates.write');

export const updatesRouter = router({
  list: work.query(({ ctx }) => listUpdates(ctx)),
  again: work.input(updateIdSchema).mutation(({ ctx, input }) => tryAgain(ctx, input)),
  byCall: work.input(updateIdSchema).mutation(({ ctx, input }) => tellByCall(ctx, input)),
  told: work.input(updateIdSchema).mutation(({ ctx, input }) => saidTold(ctx, input)),
  answered: work.input(answerSchema).mutation(({ ctx, input }) => saidAnswer(ctx, input)),
  templates: write.query(({ ctx }) => listTemplates(ctx)),
  saveTemplate: write.input(saveTemplateSchema).mutation(({ ctx, input }) => saveTemplate(ctx, input)),
});
