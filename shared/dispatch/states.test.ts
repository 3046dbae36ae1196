import { expect, test } from 'vitest';
import { isLive, nextOrderState, orderStates, presses, pressesIn, staysSeen } from '#shared/dispatch/states.ts';

test('an order goes from sent over accepted and arrived to done', () => {
  expect(nextOrderState('sent', 'accept')).toBe('accepted');
  expect(nextOrderState('accepted', 'arrive')).toBe('arrived');
  expect(nextOrderState('arrived', 'done')).toBe('done');
});

test('a crew that is there already need not accept first, but says nothing of an order that it has not taken', () => {
  expect(nextOrderState('sent', 'arrive')).toBe('arrived');
  expect(nextOrderState('sent', 'report')).toBeNull();
  expect(nextOrderState('sent', 'done')).toBeNull();
});

test('an order that is not ours goes back as long as it lives, and one that is over stays as it is', () => {
  for (const state of orderStates) {
    expect(nextOrderState(state, 'return')).toBe(isLive(state) ? 'returned' : null);
    if (!isLive(state)) for (const press of presses) expect(nextOrderState(state, press)).toBeNull();
  }
  expect(orderStates.filter(isLive)).toEqual(['sent', 'accepted', 'arrived']);
  expect(pressesIn('arrived')).toEqual(['report', 'done', 'return']);
});

test('a department sees on what it does and has done, and no longer what it gave back or lost', () => {
  expect(orderStates.filter(staysSeen)).toEqual(['sent', 'accepted', 'arrived', 'done']);
});
