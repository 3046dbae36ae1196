import type { Order } from '#client/dispatch/order-name.ts';
import type { WaitingPress } from '#client/dispatch/outbox.ts';
import { isLive, nextOrderState } from '#shared/dispatch/states.ts';

/** An order as it will be when what waits for the line has been sent. */
export type ShownOrder = Order & { waits: boolean };

/** The orders as the officer left them: with what she pressed, and without those that she finished. */
export const withWaiting = (orders: Order[], waiting: WaitingPress[]): ShownOrder[] =>
  orders
    .map((order) => {
      const pressed = waiting.filter(({ orderId }) => orderId === order.id);
      // What the server has taken meanwhile is not possible twice, and changes nothing.
      const state = pressed.reduce((before, { kind }) => nextOrderState(before, kind) ?? before, order.state);
      return { ...order, state, waits: pressed.length > 0 };
    })
    .filter(({ state }) => isLive(state));
