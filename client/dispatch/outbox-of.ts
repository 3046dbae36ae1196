import { create } from 'zustand';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { sendPhoto } from '#client/api/send-photo.ts';
import { client, type Inputs, queryClient, trpc } from '#client/api/trpc.ts';
import { KeptList } from '#client/dispatch/kept-list.ts';
import { Outbox, type PressAnswer, type Settled, type WaitingPress } from '#client/dispatch/outbox.ts';
import { pressLabel } from '#client/dispatch/press-words.ts';
import { m } from '#client/paraglide/messages.js';
import { orderWords } from '#client/ui/order-words.ts';
import { isLive, type OrderState } from '#shared/dispatch/states.ts';

/** A press that was not taken: why, in one sentence, and what was typed. */
export type NotTaken = { id: string; what: string; why: string; words: string };

/** What waits for the line (empty as long as it stands), and what the server did not take. */
export const useOutbox = create<{ held: WaitingPress[]; notTaken: NotTaken[] }>(() => ({ held: [], notTaken: [] }));

// Without an answer for so long there is no line to speak of.
const answerMs = 15_000;
// As long as a megabyte takes on the slowest line that carries one.
const photoMs = 120_000;

/** Shows an order as the server says that it is. */
const settle = ({ orderId }: WaitingPress, { state }: PressAnswer): void => {
  queryClient.setQueryData(trpc.dispatch.orders.queryKey(), (orders) =>
    orders?.flatMap((order) => (order.id !== orderId ? order : isLive(state) ? { ...order, state } : [])),
  );
};

const whyNotTaken = ({ more }: WaitingPress, outcome: Settled): string | null => {
  if (outcome.how === 'refused') return sentenceFor(outcome.error);
  const { error, state, acceptedBy } = outcome.answer;
  if (!error) return null;
  const how =
    state === 'accepted' ? m.dispatch_accepted_by({ by: acceptedBy ?? '' }) : orderWords[state]().toLowerCase();
  return more.words ? m.dispatch_too_late_kept({ how }) : m.dispatch_too_late({ how });
};

/** What is not answered yet is not lost: the line, the sign-in and the server come back. */
const mayPass = (error: unknown): boolean =>
  ['connection-lost', 'unauthenticated', 'rate-limited', 'internal'].includes(failureOf(error).code);

const open = (agentId: string) => {
  const waiting = new KeptList<WaitingPress>(`presses ${agentId}`);
  const refused = new KeptList<NotTaken>(`not taken ${agentId}`);
  const show = async (change: (items: NotTaken[]) => NotTaken[]) =>
    useOutbox.setState({ notTaken: await refused.change(change) });

  /** Keeps to be read why a press was not taken. */
  const keepNotTaken = ({ id, kind, name, more, photos }: WaitingPress, why: string): Promise<void> => {
    const what = [pressLabel[kind](), name].join(m.dispatch_comma());
    const words = [more.words, ...photos.map(({ description }) => description)].filter(Boolean).join('\n');
    return show((items) => [...items.filter((item) => item.id !== id), { id, what, why, words }]);
  };

  let sentLate = 0;
  const outbox = new Outbox({
    load: () => waiting.read(),
    change: async (change) => void (await waiting.change(change)),
    alone: (work) => navigator.locks.request(`handrail-presses-${agentId}`, work),
    mayPass,
    send: async ({ id, orderId, kind, pressedAt, more, photos }) => {
      for (const photo of photos) await sendPhoto(photo.id, photo.blob, AbortSignal.timeout(photoMs));
      const described = photos.map((photo) => ({ id: photo.id, description: photo.description }));
      const sentAt = new Date().toISOString();
      const sent = { id, orderId, kind, pressedAt, sentAt, by: agentId, ...more, photos: described };
      const signal = AbortSignal.timeout(answerMs);
      return client.dispatch.press.mutate(sent as Inputs['dispatch']['press'], { signal });
    },
    onWaiting: (presses, isHeld) => useOutbox.setState({ held: isHeld ? presses : [] }),
    onSettled: async (press, outcome, isLate) => {
      if (outcome.how === 'answered') settle(press, outcome.answer);
      const why = whyNotTaken(press, outcome);
      if (!why) {
        if (isLate) sentLate += 1;
        return;
      }
      // What is refused while its dialog is open stays there.
      if (isLate || outcome.how === 'answered') await keepNotTaken(press, why);
      if (isLate) announce([press.name, why].join(m.dispatch_colon()), 'soon', { category: 'orders' });
    },
    onRoundOver: () => {
      if (sentLate > 0) announce(m.dispatch_sent({ count: sentLate }), 'soon', { category: 'orders' });
      sentLate = 0;
    },
  });

  return {
    /** Keeps a press and sends it; gives the order's new state (null: refused or not answered yet), and why it was not taken. */
    press: async (
      ...pressed: Parameters<Outbox['press']>
    ): Promise<{ state: OrderState | null; why: string | null }> => {
      const [press] = pressed;
      const outcome = await outbox.press(...pressed);
      if (outcome.how === 'waits') return { state: null, why: null };
      return {
        state: outcome.how === 'answered' ? outcome.answer.state : null,
        why: whyNotTaken(press, outcome),
      };
    },
    send: () => outbox.send(),
    /** The officer has read why it was not taken. */
    forget: (id: string) => show((items) => items.filter((item) => item.id !== id)),
    /** Shows what an earlier visit left. */
    show: () => show((items) => items),
    stop: () => outbox.stop(),
  };
};

const outboxes = new Map<string, ReturnType<typeof open>>();

/** What the officer presses goes this way, and waits in it while there is no line. */
export const outboxOf = (agentId: string): ReturnType<typeof open> => {
  const outbox = outboxes.get(agentId) ?? open(agentId);
  outboxes.set(agentId, outbox);
  return outbox;
};
