import type { Category, IntakeAnswers } from '#shared/category.ts';
import { triage } from '#shared/intake/triage.ts';
import type { Sample } from '#shared/routing/dry-run.ts';
import type { Facts, RoadClass } from '#shared/routing/rule.ts';

/** A ticket as far as rules look at it, with the facts that its first decision was made from. */
export type PastMatter = {
  number: string;
  categoryId: string;
  words: string;
  answers: IntakeAnswers;
  districtId: string | null;
  road: string | null;
  openedAt: Date;
  facts: Facts;
};

/** The matter that a ticket was when it was opened. Facts that were not kept then count as not given. */
export const sampleOf = (past: PastMatter, category: Category, roadClass: RoadClass | null): Sample => ({
  key: past.number,
  matter: {
    text: past.words,
    categoryId: past.categoryId,
    answers: past.answers,
    districtId: past.districtId,
    roadClass: past.facts.roadClass ?? roadClass,
    at: past.openedAt,
    holiday: past.facts.holiday ?? false,
    needs: past.facts.needs ?? [],
    weather: past.facts.weather ?? false,
    defaults: { departmentId: category.departmentId, urgency: category.urgency },
  },
  atLeast: triage(category, past.answers, 'low'),
});
