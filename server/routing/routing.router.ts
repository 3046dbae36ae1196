import { z } from 'zod';
import { changeDraft, discardRuleDraft } from '#server/routing/change-draft.ts';
import { cancelDryRun, latestDryRun, startDryRun } from '#server/routing/dry-run.ts';
import { exportRules, importRules } from '#server/routing/exchange-rules.ts';
import { explainDecisions } from '#server/routing/explain-decisions.ts';
import { findFindings } from '#server/routing/find-findings.ts';
import { approveRules, submitRules, takeBackRules } from '#server/routing/publish-rules.ts';
import { listVersions, readRules, readRulesDesk } from '#server/routing/read-rules.ts';
import { rulesByReturns } from '#server/routing/rules-by-returns.ts';
import { trySample } from '#server/routing/try-sample.ts';
import { router, signedIn } from '#server/trpc.ts';
import {
  changeDraftSchema,
  draftRevisionSchema,
  dryRunSchema,
  exportRulesSchema,
  importRulesSchema,
  sampleSchema,
  submitRulesSchema,
  takeBackSchema,
  versionSchema,
} from '#shared/routing/inputs.ts';
import { numberSchema } from '#shared/tickets/inputs.ts';

const read = signedIn('rules.read');
const write = signedIn('rules.write');

export const routingRouter = router({
  desk: read.query(({ ctx }) => readRulesDesk(ctx)),
  versions: read.query(({ ctx }) => listVersions(ctx)),
  version: read.input(versionSchema).query(({ ctx, input }) => readRules(ctx, input.version)),
  change: write.input(changeDraftSchema).mutation(({ ctx, input }) => changeDraft(ctx, input)),
  discard: write.input(draftRevisionSchema).mutation(({ ctx, input }) => discardRuleDraft(ctx, input)),
  findings: read.query(({ ctx }) => findFindings(ctx)),
  startDryRun: write.mutation(({ ctx }) => startDryRun(ctx)),
  dryRun: read.query(({ ctx }) => latestDryRun(ctx)),
  cancelDryRun: write.input(dryRunSchema).mutation(({ ctx, input }) => cancelDryRun(ctx, input)),
  sample: read.input(sampleSchema).query(({ ctx, input }) => trySample(ctx, input)),
  submit: write.input(submitRulesSchema).mutation(({ ctx, input }) => submitRules(ctx, input)),
  publish: write.input(draftRevisionSchema).mutation(({ ctx, input }) => approveRules(ctx, input)),
  takeBack: write.input(takeBackSchema).mutation(({ ctx, input }) => takeBackRules(ctx, input)),
  export: read.input(exportRulesSchema).query(({ ctx, input }) => exportRules(ctx, input)),
  import: write.input(importRulesSchema).mutation(({ ctx, input }) => importRules(ctx, input)),
  explain: signedIn('decisions.read')
    .input(z.object({ number: numberSchema }))
    .query(({ ctx, input }) => explainDecisions(ctx, input)),
  returns: read.query(({ ctx }) => rulesByReturns(ctx.services.db)),
});
