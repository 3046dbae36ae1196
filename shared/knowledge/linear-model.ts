import type { Vector } from '#shared/knowledge/features.ts';

/** A text with what it is about. */
export type Labelled = { label: string; vector: Vector };

/** For each label how much each term speaks for it, and how much it is likely by itself. */
export type LinearModel = { label: string; weights: Float64Array; bias: number }[];

// How far the model may follow each text; and the likelihood of a label by itself.
const restraint = 0.2;
const biasShare = 0.1;
// A label with few texts would otherwise be overruled by those with many.
const balance = 0.4;
const usualTexts = 10;
const enough = 1e-3;
const mostSteps = 40;

const dot = (a: Float64Array, b: Float64Array): number => {
  let total = 0;
  for (let at = 0; at < a.length; at += 1) total += (a[at] as number) * (b[at] as number);
  return total;
};

/** How much the terms of the vector weigh together. */
export const weigh = ({ terms, values }: Vector, weights: Float64Array): number => {
  let total = 0;
  for (let at = 0; at < terms.length; at += 1)
    total += (values[at] as number) * (weights[terms[at] as number] as number);
  return total;
};

const spread = (texts: Labelled[], shares: Float64Array, termCount: number): Float64Array => {
  const weights = new Float64Array(termCount);
  for (const [row, { vector }] of texts.entries()) {
    const share = shares[row] as number;
    if (share === 0) continue;
    const { terms, values } = vector;
    for (let at = 0; at < terms.length; at += 1)
      weights[terms[at] as number] = (weights[terms[at] as number] as number) + share * (values[at] as number);
  }
  return weights;
};

/** Each text's part in one label's weights: ridge regression on "is it this label", by conjugate gradients. */
function* solve(
  texts: Labelled[],
  label: string,
  loose: Float64Array,
  termCount: number,
): Generator<void, Float64Array> {
  const shares = new Float64Array(texts.length);
  const rest = Float64Array.from(texts, (text) => (text.label === label ? 1 : 0));
  const way = rest.slice();
  const start = dot(rest, rest);
  let left = start;
  for (let step = 0; step < mostSteps && left > enough ** 2 * start; step += 1) {
    const weights = spread(texts, way, termCount);
    yield;
    const common = biasShare * way.reduce((sum, one) => sum + one, 0);
    const next = Float64Array.from(
      texts,
      ({ vector }, row) => weigh(vector, weights) + common + (loose[row] as number) * (way[row] as number),
    );
    yield;
    const pace = left / dot(way, next);
    for (let row = 0; row < texts.length; row += 1) {
      shares[row] = (shares[row] as number) + pace * (way[row] as number);
      rest[row] = (rest[row] as number) - pace * (next[row] as number);
    }
    const after = dot(rest, rest);
    for (let row = 0; row < texts.length; row += 1)
      way[row] = (rest[row] as number) + (after / left) * (way[row] as number);
    left = after;
  }
  return shares;
}

/**
 * Learns from the texts which terms speak for which label. It stops wherever it yields, after a few milliseconds of
 * work, so that whoever learns can do something else in between.
 */
export function* trainLinear(texts: Labelled[], termCount: number): Generator<void, LinearModel> {
  const counts = new Map<string, number>();
  for (const { label } of texts) counts.set(label, (counts.get(label) ?? 0) + 1);
  const loose = Float64Array.from(
    texts,
    ({ label }) => restraint * ((counts.get(label) as number) / usualTexts) ** balance,
  );
  const model: LinearModel = [];
  for (const label of counts.keys()) {
    const shares = yield* solve(texts, label, loose, termCount);
    const bias = biasShare * shares.reduce((sum, one) => sum + one, 0);
    model.push({ label, weights: spread(texts, shares, termCount), bias });
  }
  return model;
}
