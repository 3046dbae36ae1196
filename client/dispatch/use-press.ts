import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import type { Order } from '#client/dispatch/order-name.ts';
import type { WaitingPress } from '#client/dispatch/outbox.ts';
import { outboxOf } from '#client/dispatch/outbox-of.ts';
import { positionNow } from '#client/dispatch/position.ts';
import { goneWords } from '#client/dispatch/press-words.ts';
import { m } from '#client/paraglide/messages.js';
import { nextOrderState, type OrderState } from '#shared/dispatch/states.ts';

/** What is pressed, without what comes by itself. */
export type Pressed = Pick<WaitingPress, 'kind'> & Partial<Pick<WaitingPress, 'more' | 'photos'>>;

/**
 * Sends what the officer presses at an order, or keeps it for when the line is back; gives whether it is out of her
 * hands. `onMoved` brings the focus to the order before anything is said. A refusal is said once and shown as `trouble`.
 */
export const usePress = (agentId: string, order: Order, name: string, onMoved: (state: OrderState) => void) => {
  const [trouble, setTrouble] = useState<string | null>(null);
  // A second press of the same, before anything came of the first, is a slip.
  const isBusy = useRef(false);
  const say = (sentence: string) => {
    setTrouble(sentence);
    announce(sentence);
  };
  const press = async ({ kind, more = {}, photos = [] }: Pressed): Promise<boolean> => {
    setTrouble(null);
    const pressedAt = new Date().toISOString();
    const named = { id: crypto.randomUUID(), orderId: order.id, kind, name, pressedAt, more, photos };
    const where = kind === 'arrive' ? positionNow(agentId).then((position) => ({ position })) : null;
    const { state: answered, why } = await outboxOf(agentId).press(named, where);
    if (why && !answered) {
      say(why);
      return false;
    }
    const state = answered ?? nextOrderState(order.state, kind) ?? order.state;
    onMoved(state);
    // An order that is still there says its new state by its heading.
    const gone = answered && kind === 'report' ? m.dispatch_reported : goneWords[state];
    const sentence =
      why ?? (gone && [gone(), !answered && m.dispatch_not_sent()].filter(Boolean).join(m.dispatch_comma()));
    if (sentence) announce(sentence);
    return true;
  };
  const pressOnce = async (pressed: Pressed): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    try {
      return await press(pressed);
    } finally {
      isBusy.current = false;
    }
  };
  return { press: pressOnce, trouble };
};
