import { loadCalendar } from '#server/calendar/load-calendar.ts';
import { citizenNeeds } from '#server/citizens/citizen-needs.ts';
import type { Db } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { weatherInForce } from '#server/knowledge/weather-in-force.ts';
import { loadRules } from '#server/routing/load-rules.ts';
import type { Category, IntakeAnswers } from '#shared/category.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Rescue } from '#shared/intake/danger.ts';
import { triage } from '#shared/intake/triage.ts';
import { isHoliday } from '#shared/office-calendar.ts';
import { decide } from '#shared/routing/decide.ts';
import { explain } from '#shared/routing/explain.ts';
import { namesOf } from '#shared/routing/names.ts';
import type { Decision, RoadClass } from '#shared/routing/rule.ts';

export type MatterInput = {
  words: string;
  categoryId: string;
  answers: IntakeAnswers;
  districtId: string | null;
  roadClass: RoadClass | null;
  citizenId: string | null;
  /** The rescue service that the caller was handed to; the matter is then an emergency. */
  handedTo: Rescue | null;
};

/**
 * Where a matter goes and how urgent it is, by the rules in force and the answers' triage, with its sentence and what
 * it was decided from. Throws `not-found` for a category that does not exist.
 */
export const routeMatter = async (db: Db, input: MatterInput): Promise<Decision & { category: Category }> => {
  const [catalogue, ruleSet, weather, needs, office, at] = await Promise.all([
    loadCatalogue(db),
    loadRules(db),
    weatherInForce(db),
    citizenNeeds(db, input.citizenId),
    loadCalendar(db),
    databaseNow(db),
  ]);
  const category = catalogue.categories.find(({ id }) => id === input.categoryId);
  if (!category) throw new HotlineError('not-found', `category ${input.categoryId}`);
  const facts = { roadClass: input.roadClass, holiday: isHoliday(at, office), needs, weather };
  const verdict = decide(ruleSet, {
    text: input.words,
    categoryId: category.id,
    answers: input.answers,
    districtId: input.districtId,
    ...facts,
    at,
    defaults: { departmentId: category.departmentId, urgency: category.urgency },
  });
  return {
    category,
    departmentId: verdict.departmentId,
    crewId: verdict.crewId,
    skills: verdict.skills,
    deadlines: verdict.deadlines,
    facts: { ...facts, at: at.toISOString() },
    urgency: input.handedTo ? 'emergency' : triage(category, input.answers, verdict.urgency),
    ruleId: verdict.rule?.id ?? null,
    rulePosition: verdict.position,
    ruleSetVersion: ruleSet.version,
    sentence: explain(verdict, category.id, namesOf(catalogue)),
  };
};
