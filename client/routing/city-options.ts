import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import type { Option } from '#client/routing/pick-one.tsx';
import type { Field } from '#client/routing/rule-form.ts';
import type { Category, IntakeQuestion } from '#shared/category.ts';
import { type LocalText, textIn } from '#shared/language.ts';
import { yesNo } from '#shared/routing/names.ts';
import type { Condition } from '#shared/routing/rule.ts';

type Named = { id: string; name: LocalText };

/** Things of the city as options in the supervisor's language. */
export const optionsOf = (things: readonly Named[]): Option[] =>
  things.map(({ id, name }) => ({ id, name: textIn(name, getLocale()) }));

/** Names that are kept by id, as options in their order. */
export const optionsFrom = (names: Record<string, LocalText>): Option[] =>
  optionsOf(Object.entries(names).map(([id, name]) => ({ id, name })));

/** The questions with answers to choose from that the intake of these categories asks; of all where none is chosen. */
export const questionsFor = (categories: readonly Category[], when: readonly Condition[]): IntakeQuestion[] => {
  const chosen = when.flatMap((condition) => (condition.field === 'category' ? condition.is : []));
  const asked = categories
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'yes-no' || kind === 'choice');
  return [...new Map(asked.map((question) => [question.id, question])).values()];
};

export const answersTo = (question: IntakeQuestion | undefined): Option[] =>
  question?.kind === 'yes-no'
    ? optionsFrom(yesNo)
    : optionsOf((question?.options ?? []).map(({ id, label }) => ({ id, name: label })));

export const fieldWords: Record<Field, () => string> = {
  category: m.routing_field_category,
  answer: m.routing_field_answer,
  district: m.routing_field_district,
  roadClass: m.routing_field_road,
  words: m.routing_field_words,
  needs: m.routing_field_needs,
  hour: m.routing_field_hour,
  day: m.routing_field_day,
  weather: m.routing_field_weather,
};
