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

/** By what the server knows a press: sent again under it, it is the same one. */
export type PressName = { id: string; pressedAt: string };
export const newPress = (): PressName => ({ id: crypto.randomUUID(), pressedAt: new Date().toISOString() });

/**
 * Sends what the officer presses at an order and shows the order as it is then; gives whether the server has it.
 * `onMoved` brings the focus to the order before anything is said. A refusal is said once and shown as `trouble`.
 */
export const usePress = (orderId: string, onMoved: (state: OrderState) => void) => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const say = (sentence: string) => {
    setTrouble(sentence);
    announce(sentence);
  };
  const press = async (pressed: Pressed, name: PressName = newPress()): Promise<boolean> => {
    setTrouble(null);
    const sent = { ...pressed, ...name, orderId };
    try {
      const { state, error, acceptedBy } = await client.dispatch.press.mutate(sent as Inputs['dispatch']['press']);
      queryClient.setQueryData(trpc.dispatch.orders.queryKey(), (orders) =>
        orders?.flatMap((order) => (order.id !== orderId ? order : isLive(state) ? { ...order, state } : [])),
      );
      onMoved(state);
      if (error) {
        const stands = orderWords[state]().toLowerCase();
        const how = state === 'accepted' ? m.dispatch_accepted_by({ by: acceptedBy ?? '' }) : stands;
        say('words' in pressed ? m.dispatch_too_late_kept({ how }) : m.dispatch_too_late({ how }));
        return true;
      }
      // An order that is still there says its new state by its heading.
      const gone = pressed.kind === 'report' ? m.dispatch_reported : goneWords[state];
      if (gone) announce(gone());
      return true;
    } catch (failure) {
      say(sentenceFor(failure));
      return false;
    }
  };
  return { press, trouble };
};
