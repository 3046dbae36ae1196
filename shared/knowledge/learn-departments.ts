import { countTerms, type Vector, type Vocabulary, vectorOf, vocabularyOf } from '#shared/knowledge/features.ts';
import { type LinearModel, trainLinear } from '#shared/knowledge/linear-model.ts';

/** A text that belongs to a department: its name or what it is in charge of, an answered question, a closed ticket. */
export type Example = {
  kind: 'catalogue' | 'article' | 'ticket';
  departmentId: string;
  categoryId: string | null;
  text: string;
};

/** What was learned about who does what. */
export type DepartmentModel = {
  vocabulary: Vocabulary;
  model: LinearModel;
  examples: (Example & { vector: Vector })[];
  /** Of each category, which share of its examples each department has. */
  homes: Map<string, Map<string, number>>;
};

const homesOf = (examples: Example[]): DepartmentModel['homes'] => {
  const homes = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const { categoryId } of examples) if (categoryId) totals.set(categoryId, (totals.get(categoryId) ?? 0) + 1);
  for (const { categoryId, departmentId } of examples) {
    if (!categoryId) continue;
    const home = homes.get(categoryId) ?? new Map<string, number>();
    home.set(departmentId, (home.get(departmentId) ?? 0) + 1 / (totals.get(categoryId) as number));
    homes.set(categoryId, home);
  }
  return homes;
};

/**
 * Learns from examples which words mean which department. It yields after a few milliseconds of work each, so that
 * nothing else has to wait until all of it is learned.
 */
export function* learnDepartments(all: Example[]): Generator<void, DepartmentModel> {
  const vocabulary = yield* vocabularyOf(all.map(({ text }) => text));
  const examples: DepartmentModel['examples'] = [];
  for (const example of all) {
    const vector = vectorOf(vocabulary, countTerms(example.text));
    if (vector) examples.push({ ...example, vector });
    yield;
  }
  const texts = examples.map(({ departmentId, vector }) => ({ label: departmentId, vector }));
  const model = yield* trainLinear(texts, vocabulary.places.size);
  return { vocabulary, model, examples, homes: homesOf(all) };
}
