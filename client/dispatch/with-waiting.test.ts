import { expect, it } from 'vitest';
import type { Order } from '#client/dispatch/order-name.ts';
import type { WaitingPress } from '#client/dispatch/outbox.ts';
import { withWaiting } from '#client/dispatch/with-waiting.ts';
import type { OrderState, Press } from '#shared/dispatch/states.ts';

const order = (id: string, state: OrderState) => ({ id, state }) as Order;
const pressed = (orderId: string, kind: Press) => ({ orderId, kind }) as WaitingPress;
const shown = (orders: Order[], waiting: WaitingPress[]) =>
  withWaiting(orders, waiting).map(({ id, state, waits }) => [id, state, waits]);

it('shows each order as the officer left it without a line, and no longer what she finished', () => {
  const orders = [order('a', 'sent'), order('b', 'accepted'), order('c', 'arrived')];
  const waiting = [pressed('a', 'accept'), pressed('c', 'done'), pressed('a', 'arrive')];
  expect(shown(orders, waiting)).toEqual([
    ['a', 'arrived', true],
    ['b', 'accepted', false],
  ]);
});

it('takes no step twice that the server knows of already', () => {
  expect(shown([order('a', 'arrived')], [pressed('a', 'accept')])).toEqual([['a', 'arrived', true]]);
});
