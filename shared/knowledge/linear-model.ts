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
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** How much the terms of the vector weigh together. */
export const weigh = ({ terms, values }: Vector, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += (values[at] as number) * (weights[terms[at] as number] as number);
  return sum;
};

const total = (numbers: Float64Array): number => numbers.reduce((sum, one) => sum + one, 0);

/** Fills `weights` with what the texts' shares make of their terms. */
const spread = (texts: Labelled[], shares: Float64Array, weights: Float64Array): Float64Array => {
  weights.fill(0);
  for (let row = 0; row < texts.length; row += 1) {
    const share = shares[row] as number;
    if (share === 0) continue;
    const { terms, values } = (texts[row] as Labelled).vector;
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
  // Used again for each step: memory of this size that is left behind stops everybody while it is collected.
  weights: Float64Array,
): Generator<void, Float64Array> {
  const shares = new Float64Array(texts.length);
  const rest = Float64Array.from(texts, (text) => (text.label === label ? 1 : 0));
  const way = rest.slice();
  const next = new Float64Array(texts.length);
  const start = dot(rest, rest);
  let left = start;
  for (let step = 0; step < mostSteps && left > enough ** 2 * start; step += 1) {
    spread(texts, way, weights);
    yield;
    const common = biasShare * total(way);
    for (let row = 0; row < texts.length; row += 1)
      next[row] =
        weigh((texts[row] as Labelled).vector, weights) + common + (loose[row] as number) * (way[row] as number);
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
  const weights = new Float64Array(termCount);
  for (const label of counts.keys()) {
    const shares = yield* solve(texts, label, loose, weights);
    model.push({
      label,
      weights: spread(texts, shares, new Float64Array(termCount)),
      bias: biasShare * total(shares),
    });
  }
  return model;
}
