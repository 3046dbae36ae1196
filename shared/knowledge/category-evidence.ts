import type { Category } from '#shared/category.ts';
import { phraseKey, tokensOf } from '#shared/knowledge/phrases.ts';
import { textTerms } from '#shared/search/terms.ts';

/** A phrase as it is written, and for each category how strongly it speaks for it and how many times it was given. */
type Spoken = { text: string; votes: Map<string, { vote: number; times: number }> };

/** What the catalogue and the articles say about which words mean which category. */
export type CategoryEvidence = {
  categoryIds: string[];
  phrases: Map<string, Spoken>;
  /** How many texts of each category have a term, and how many terms each category has in all. */
  terms: Map<string, Map<string, number>>;
  termCounts: Map<string, number>;
};

export type CategoryWords = Pick<Category, 'id' | 'name' | 'keywords'>;
/** What callers ask about a category, in both languages, and the keywords of the answer. */
export type CategorisedArticle = { categoryId: string | null; questions: string[]; keywords: string[] };

export type CategorisedTicket = { categoryId: string; words: string };

const ofKeyword = 1;
const ofName = 1.5;
const ofArticleKeyword = 0.2;

const votePhrase = (evidence: CategoryEvidence, text: string, categoryId: string, vote: number): void => {
  const [tokens] = tokensOf(text);
  if (!tokens) return;
  const key = phraseKey(tokens);
  const phrase: Spoken = evidence.phrases.get(key) ?? { text, votes: new Map() };
  const before = phrase.votes.get(categoryId) ?? { vote: 0, times: 0 };
  phrase.votes.set(categoryId, { vote: Math.max(vote, before.vote), times: before.times + 1 });
  evidence.phrases.set(key, phrase);
};

const countTerms = (evidence: CategoryEvidence, text: string, categoryId: string): void => {
  for (const term of textTerms(text)) {
    const counts = evidence.terms.get(term) ?? new Map<string, number>();
    counts.set(categoryId, (counts.get(categoryId) ?? 0) + 1);
    evidence.terms.set(term, counts);
    evidence.termCounts.set(categoryId, (evidence.termCounts.get(categoryId) ?? 0) + 1);
  }
};

/** The evidence of the catalogue alone, to which articles are added one by one. */
export const evidenceOf = (categories: CategoryWords[]): CategoryEvidence => {
  const evidence: CategoryEvidence = {
    categoryIds: categories.map(({ id }) => id),
    phrases: new Map(),
    terms: new Map(),
    termCounts: new Map(),
  };
  for (const { id, name, keywords } of categories) {
    for (const text of [...keywords.zh, ...keywords.en]) votePhrase(evidence, text, id, ofKeyword);
    for (const text of [name.zh, name.en]) votePhrase(evidence, text, id, ofName);
    for (const text of [name.zh, name.en, ...keywords.zh, ...keywords.en]) countTerms(evidence, text, id);
  }
  return evidence;
};

/** Adds what an article says. One of no or an unknown category says nothing. */
export const addArticle = (evidence: CategoryEvidence, article: CategorisedArticle): void => {
  const { categoryId } = article;
  if (categoryId === null || !evidence.termCounts.has(categoryId)) return;
  for (const text of article.keywords) votePhrase(evidence, text, categoryId, ofArticleKeyword);
  for (const text of [...article.questions, ...article.keywords]) countTerms(evidence, text, categoryId);
};

/** Adds what a citizen said about a matter of the category. */
export const addTicket = (evidence: CategoryEvidence, { categoryId, words }: CategorisedTicket): void => {
  if (evidence.termCounts.has(categoryId)) countTerms(evidence, words, categoryId);
};
