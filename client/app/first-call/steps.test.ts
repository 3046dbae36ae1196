import { expect, test } from 'vitest';
import { doneAfter, nextStep, type Seen, type Step, steps } from '#client/app/first-call/steps.ts';

const nothing: Seen = { presence: 'away', call: null, words: '', categoryId: null };
const call = (state: 'ringing' | 'answered' | 'wrap-up', ...ticketNumbers: string[]) => ({ state, ticketNumbers });

test('a whole call ticks off step by step', () => {
  const day: Partial<Seen>[] = [
    { presence: 'available' },
    { presence: 'available', call: call('ringing') },
    { presence: 'on call', call: call('answered') },
    { presence: 'on call', call: call('answered'), words: 'street light out' },
    { presence: 'on call', call: call('answered'), words: 'street light out', categoryId: 'street-light' },
    { presence: 'on call', call: call('answered', '264017358') },
    { presence: 'wrap-up', call: call('wrap-up', '264017358') },
    { presence: 'available' },
  ];
  let done: readonly Step[] = [];
  const order = day.map((seen) => {
    const step = nextStep(done);
    done = doneAfter(done, { ...nothing, ...seen });
    return step;
  });
  expect(order).toEqual([...steps]);
  expect(nextStep(done)).toBeNull();
});

test('what was done stays done, and nothing new gives the same array', () => {
  const done = doneAfter([], { ...nothing, presence: 'available' });
  expect(doneAfter(done, nothing)).toBe(done);
});

test('words of an older draft do not count before the call', () => {
  expect(doneAfter([], { ...nothing, words: 'left over', categoryId: 'pothole' })).toEqual([]);
});
