import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, type Inputs, queryClient, trpc } from '#client/api/trpc.ts';
import { goneWords } from '#client/dispatch/press-words.ts';
import { m } from '#client/paraglide/messages.js';
import { orderWords } from '#client/ui/order-words.ts';
import { isLive, type OrderState } from '#shared/dispatch/states.ts';

type Sent<Input> = Input extends unknown ? Omit<Input, 'id' | 'orderId' | 'pressedAt'> : never;
/** What is pressed, without what comes by itself. */
export type Pressed = Sent<Inputs['dispatch']['press']>;

/**
 * Sends what the officer presses at an order and shows the order as it is then. `onMoved` brings the focus to it before
 * anything is said. A refusal is said once and shown as `trouble`.
 */
export const usePress = (orderId: string, onMoved: (state: OrderState) => void) => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const say = (sentence: string) => {
    setTrouble(sentence);
    announce(sentence);
  };
  const press = async (pressed: Pressed): Promise<void> => {
    setTrouble(null);
    const sent = { ...pressed, orderId, id: crypto.randomUUID(), pressedAt: new Date().toISOString() };
    try {
      const { state, error, acceptedBy } = await client.dispatch.press.mutate(sent as Inputs['dispatch']['press']);
      queryClient.setQueryData(trpc.dispatch.orders.queryKey(), (orders) =>
        orders?.flatMap((order) => (order.id !== orderId ? order : isLive(state) ? { ...order, state } : [])),
      );
      onMoved(state);
      if (error) {
        const how = orderWords[state]().toLowerCase();
        return say(
          state === 'accepted' ? m.dispatch_too_late_by({ by: acceptedBy ?? '' }) : m.dispatch_too_late({ how }),
        );
      }
      // An order that is still there says its new state by its heading.
      const gone = pressed.kind === 'report' ? m.dispatch_reported : goneWords[state];
      if (gone) announce(gone());
    } catch (failure) {
      say(sentenceFor(failure));
    }
  };
  return { press, trouble };
};
