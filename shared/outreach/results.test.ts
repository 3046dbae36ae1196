import { expect, test } from 'vitest';
import type { Answers, Question } from '#shared/outreach/campaign.ts';
import { answerFaults, resultsOf } from '#shared/outreach/results.ts';

const script: Question[] = [
  { id: 'water', text: 'Water?', kind: 'yes-no', choices: [] },
  { id: 'house', text: 'House?', kind: 'choice', choices: ['fine', 'gone'] },
  { id: 'food', text: 'Days of food?', kind: 'number', choices: [] },
  { id: 'more', text: 'More?', kind: 'words', choices: [] },
];

test('answers are counted in their order, numbers summed up, words kept, and what was left empty is left out', () => {
  const answers: Answers[] = [
    { water: 'yes', house: 'gone', food: '2', more: 'roof' },
    { water: 'yes', house: '', food: '5', more: '' },
    { water: 'no', house: 'unknown by now' },
  ];
  expect(resultsOf(script, answers).map(({ question: _, ...rest }) => rest)).toEqual([
    {
      answered: 3,
      counts: [
        { value: 'yes', count: 2 },
        { value: 'no', count: 1 },
      ],
      numbers: null,
      words: [],
    },
    {
      answered: 1,
      counts: [
        { value: 'fine', count: 0 },
        { value: 'gone', count: 1 },
      ],
      numbers: null,
      words: [],
    },
    { answered: 2, counts: [], numbers: { least: 2, most: 5, average: 3.5 }, words: [] },
    { answered: 1, counts: [], numbers: null, words: ['roof'] },
  ]);
});

test('nobody reached gives no numbers', () => {
  expect(resultsOf(script, [])[2]).toMatchObject({ answered: 0, numbers: null });
});

test.each([
  [{}, []],
  [{ water: '', house: 'fine', food: '-2.5', more: 'anything' }, []],
  [{ water: 'perhaps', house: 'other', food: 'three' }, ['water', 'house', 'food']],
  [{ unknown: 'yes' }, ['unknown']],
])('of %o refused are %o', (answers, faults) => {
  expect(answerFaults(script, answers)).toEqual(faults);
});

test('a number with a comma counts as what it says', () => {
  expect(answerFaults(script, { food: '2,5' })).toEqual([]);
  expect(resultsOf(script, [{ food: '2,5' }])[2]).toMatchObject({ numbers: { average: 2.5 } });
});
