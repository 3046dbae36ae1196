import type { z } from 'zod';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { readRules } from '#server/routing/read-rules.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { triage } from '#shared/intake/triage.ts';
import type { sampleSchema } from '#shared/routing/inputs.ts';
import { namesOf } from '#shared/routing/names.ts';
import { traceMatter } from '#shared/routing/trace.ts';

/** Where the draft (else the rules in force) would send a made-up matter, and why no earlier rule does. Throws `not-found` (category). */
export const trySample = async (ctx: SignedIn, { words, ...sample }: z.output<typeof sampleSchema>) => {
  const [catalogue, ruleSet] = await Promise.all([loadCatalogue(ctx.services.db), readRules(ctx, null)]);
  const category = catalogue.categories.find(({ id }) => id === sample.categoryId);
  if (!category) throw new HotlineError('not-found', `category ${sample.categoryId}`);
  const matter = {
    ...sample,
    text: words,
    at: sample.at ?? new Date(),
    defaults: { departmentId: category.departmentId, urgency: category.urgency },
  };
  const { verdict, sentence, earlier } = traceMatter(ruleSet, matter, namesOf(catalogue));
  return {
    departmentId: verdict.departmentId,
    urgency: triage(category, sample.answers, verdict.urgency),
    ruleId: verdict.rule?.id ?? null,
    position: verdict.position,
    sentence,
    earlier,
  };
};
