import { describe, expect, it } from 'vitest';
import { categories } from '#server/seed/categories/categories.ts';
import { departments } from '#server/seed/departments.ts';
import { moreUrgent } from '#shared/urgency.ts';

const han = /\p{Script=Han}/u;
const wordCount = (text: string): number => text.split(/\s+/).length;
const questions = categories.flatMap((category) =>
  category.questions.map((question) => ({ at: `${category.id} ${question.id}`, category, question })),
);

/** Every service by the department that has it. */
const services = {
  works: 'street-light pothole sidewalk manhole-cover park street-tree illegal-building building-safety',
  water: 'blocked-drain flooding sewer slope',
  environment: 'garbage bulky-waste litter noise air-pollution water-pollution abandoned-vehicle',
  agriculture: 'stray-animal wasp-snake farming',
  transport: 'traffic-signal road-sign parking bus public-bike',
  police: 'illegal-parking public-order',
  metro: 'metro',
  fire: 'fire-safety',
  health: 'dengue food-safety medical long-term-care',
  social: 'elderly-care disability-support child-protection low-income',
  labor: 'labor-dispute job-seeking',
  education: 'school',
  culture: 'library-arts',
  civil: 'household-registration',
  finance: 'tax',
  land: 'land-registry',
  legal: 'consumer',
  economy: 'business',
  urban: 'urban-planning',
  tourism: 'tourism',
  sports: 'sports',
  research: 'suggestion',
};

describe('the categories', () => {
  it('are the 52 services, each once, with its department', () => {
    const expected = Object.entries(services).flatMap(([department, ids]) =>
      ids.split(' ').map((id) => `${department}: ${id}`),
    );
    expect(expected).toHaveLength(52);
    expect(categories.map(({ id, departmentId }) => `${departmentId}: ${id}`).sort()).toEqual(expected.sort());
  });

  it('belong to departments that exist; there are 31', () => {
    const ids = departments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(31);
    for (const { departmentId } of categories) expect(ids).toContain(departmentId);
  });

  it('have names of their own, the English of at most three words', () => {
    expect(new Set(categories.map(({ name }) => name.zh)).size).toBe(52);
    expect(new Set(categories.map(({ name }) => name.en)).size).toBe(52);
    for (const { name } of categories) {
      expect(name.zh).toMatch(/^\p{Script=Han}{2,7}$/u);
      expect(name.en).toMatch(/^[A-Z]/);
      expect(wordCount(name.en)).toBeLessThanOrEqual(3);
    }
  });

  it.each(categories)('$id has six to fifteen keywords in each language, each once', ({ keywords }) => {
    for (const list of [keywords.zh, keywords.en]) {
      expect(list.length).toBeGreaterThanOrEqual(6);
      expect(list.length).toBeLessThanOrEqual(15);
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(word).toBe(word.trim().toLowerCase());
    }
    expect(keywords.zh.some((word) => /^\p{Script=Han}{2}$/u.test(word))).toBe(true);
    expect(keywords.zh.filter((word) => !han.test(word)).every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
    expect(keywords.en.some((word) => han.test(word))).toBe(false);
  });

  it.each(categories)('$id asks one to three questions, each once', (category) => {
    const ids = category.questions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(1);
    expect(ids.length).toBeLessThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the intake questions', () => {
  it.each(questions)('$at is short, in both languages', ({ question }) => {
    expect(question.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(question.label.zh).toMatch(/\p{Script=Han}.*？$/u);
    expect(question.label.en).toMatch(/^[A-Z].*\?$/);
    expect(wordCount(question.label.en)).toBeLessThanOrEqual(5);
  });

  it.each(questions)('$at offers two to six answers where it is a choice, else none', ({ question }) => {
    const options = question.options ?? [];
    if (question.kind !== 'choice') return expect(options).toHaveLength(0);
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.length).toBeLessThanOrEqual(6);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    for (const { id, label } of options) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(label.zh).toMatch(han);
      expect(wordCount(label.en)).toBeLessThanOrEqual(4);
    }
  });

  it.each(questions)('$at makes the matter only more urgent, by an answer that exists', ({ category, question }) => {
    const answers = question.kind === 'yes-no' ? ['yes', 'no'] : (question.options ?? []).map((option) => option.id);
    for (const [answer, urgency] of Object.entries(question.triage ?? {})) {
      expect(answers).toContain(answer);
      expect(urgency).not.toBe(category.urgency);
      expect(moreUrgent(urgency, category.urgency)).toBe(urgency);
    }
  });

  it.each(categories)('$id asks about danger before anything else', ({ questions }) => {
    const pressing = questions.map(({ triage }) =>
      Object.values(triage ?? {}).reduce((a, b) => moreUrgent(a, b), 'low' as const),
    );
    const first = pressing[0] ?? 'low';
    for (const urgency of pressing) {
      // A question that is required may come first, for the crew cannot work without it.
      if (!questions[0]?.required) expect(moreUrgent(first, urgency)).toBe(first);
    }
  });
});
