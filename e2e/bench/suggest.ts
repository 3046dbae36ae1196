import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cityMatters } from '#e2e/bench/suggest-city.ts';
import { foldsOf } from '#e2e/bench/suggest-folds.ts';
import { type Hits, type Matters, measure, readMatters } from '#e2e/bench/suggest-measure.ts';
import { SetupError } from '#server/env.ts';

// `npm run bench:suggest`: how often the right department is named first, and among three, for words never seen.
const usage = 'Usage: npm run bench:suggest -- [--data FILE.csv | --train A.csv --test B.csv] [--seed N]';

const readOrder = () => {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        data: { type: 'string' },
        train: { type: 'string' },
        test: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    });
    if (!/^\d{1,9}$/.test(values.seed) || !values.train !== !values.test || (values.data && values.train))
      throw new Error('order');
    return { ...values, seed: Number(values.seed) };
  } catch {
    throw new SetupError(usage);
  }
};

// npm runs this in its own folder; the path is meant from where it was typed.
const read = (path: string): Promise<Matters> => readMatters(resolve(process.env.INIT_CWD ?? '.', path));

const measureFolds = (matters: Matters, seed: number): Hits[] =>
  foldsOf(matters.articles, seed).map(({ train, test }) => measure(matters, train, test));

try {
  const { data, train, test, seed } = readOrder();
  const hits =
    train && test
      ? await Promise.all([read(train), read(test)]).then(([from, asked]) => [
          measure(from, from.articles, asked.articles),
        ])
      : measureFolds(data ? await read(data) : cityMatters(), seed);
  const sum = (of: (one: Hits) => number): number => hits.reduce((total, one) => total + of(one), 0);
  const percent = (part: number): string => ((100 * part) / sum(({ asked }) => asked)).toFixed(1);
  console.log(`learned in ${Math.round(sum(({ learnMs }) => learnMs) / hits.length)} ms`);
  console.log(`suggested in ${(sum(({ suggestMs }) => suggestMs) / sum(({ asked }) => asked)).toFixed(2)} ms`);
  console.log(`top1 ${percent(sum(({ first }) => first))} top3 ${percent(sum(({ three }) => three))}`);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
