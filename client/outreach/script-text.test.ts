import { expect, test } from 'vitest';
import { scriptFrom, scriptText } from '#client/outreach/script-text.ts';

let next = 0;
const newId = () => `q${next++}`;

test('each line is a question, and brackets say how it is answered', () => {
  const typed =
    'Water?\n\n How many days of food? [number]\nHow is the house?[fine / damaged/gone]\nAnything else? [words]';
  expect(scriptFrom(typed, [], newId)).toMatchObject([
    { text: 'Water?', kind: 'yes-no', choices: [] },
    { text: 'How many days of food?', kind: 'number' },
    { text: 'How is the house?', kind: 'choice', choices: ['fine', 'damaged', 'gone'] },
    { text: 'Anything else?', kind: 'words' },
  ]);
});

test('Chinese brackets and words do the same', () => {
  expect(scriptFrom('家裡有水嗎?\n存糧幾天?［數字］\n房屋如何?［完好／受損］', [], newId)).toMatchObject([
    { kind: 'yes-no' },
    { text: '存糧幾天?', kind: 'number' },
    { kind: 'choice', choices: ['完好', '受損'] },
  ]);
});

test('what was not changed keeps its id, in either language', () => {
  const script = scriptFrom('Water?\nFood? [number]\nHouse? [fine / gone]', [], newId);
  for (const locale of ['en', 'zh-TW'] as const)
    expect(scriptFrom(scriptText(script, locale), script, newId)).toEqual(script);
  expect(scriptFrom('Food? [words]', script, newId)[0]?.id).not.toBe(script[1]?.id);
});
