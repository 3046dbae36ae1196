import { expect, test } from 'vitest';
import { streetsArticles } from '#server/seed/articles/streets/streets.ts';

const departmentOf: Record<string, string[]> = {
  works: [
    'street-light',
    'pothole',
    'sidewalk',
    'manhole-cover',
    'park',
    'street-tree',
    'illegal-building',
    'building-safety',
  ],
  water: ['blocked-drain', 'flooding', 'sewer', 'slope'],
  environment: ['garbage', 'bulky-waste', 'litter', 'noise', 'air-pollution', 'water-pollution', 'abandoned-vehicle'],
  agriculture: ['stray-animal', 'wasp-snake', 'farming'],
  transport: ['traffic-signal', 'road-sign', 'parking', 'bus'],
};

const han = /\p{Script=Han}/u;
const simplifiedOnly = /[灯个这们话处无为会国车电号报应时间门问产发见边过还进远让给对开关长东学习书买卖区医]/u;
const paragraphs = (text: string): string[] => text.split('\n\n');
const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/)[0] ?? '';
const wordCount = (text: string): number => text.trim().split(/\s+/).length;

test('ids are unique kebab-case slugs that start with their category', () => {
  expect(streetsArticles.length).toBeGreaterThanOrEqual(100);
  expect(new Set(streetsArticles.map(({ id }) => id)).size).toBe(streetsArticles.length);
  for (const { id, categoryId } of streetsArticles) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(id.startsWith(`${categoryId}-`), id).toBe(true);
  }
});

test('every category has four answers of its own department', () => {
  for (const [departmentId, categories] of Object.entries(departmentOf)) {
    for (const categoryId of categories) {
      const articles = streetsArticles.filter((article) => article.categoryId === categoryId);
      expect(articles, categoryId).toHaveLength(4);
      for (const article of articles) expect(article.departmentId, article.id).toBe(departmentId);
    }
  }
});

test.each(streetsArticles.map((article) => [article.id, article] as const))(
  '%s can be read in both languages',
  (_, article) => {
    const { question, answer, keywords } = article;
    for (const text of [question.zh, answer.zh]) {
      expect(text).toMatch(han);
      expect(text).not.toMatch(simplifiedOnly);
    }
    for (const text of [question.en, answer.en]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(han);
    }
    for (const text of [answer.zh, answer.en]) {
      expect(text).toBe(text.trim());
      expect(paragraphs(text).length).toBeGreaterThanOrEqual(2);
      expect(paragraphs(text).length).toBeLessThanOrEqual(4);
      for (const paragraph of paragraphs(text)) expect(paragraph).not.toMatch(/\n|^$/);
    }
    expect(wordCount(firstSentence(answer.en)), firstSentence(answer.en)).toBeLessThanOrEqual(25);
    expect(keywords.some((keyword) => han.test(keyword))).toBe(true);
    expect(keywords.some((keyword) => /^[\x20-\x7e]+$/.test(keyword))).toBe(true);
    expect(new Set(keywords).size).toBe(keywords.length);
  },
);
