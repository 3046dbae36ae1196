import type { Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { countLive, findOrder, findResult, moveOrder, type Order } from '#server/dispatch/dispatch.store.ts';
import { findMoment, findPress, savePress } from '#server/dispatch/press.store.ts';
import { positionOf } from '#server/open311/position-of.ts';
import { tiePhotos } from '#server/photos/keep-photo.ts';
import { type Happened, type HeldTicket, holdTicket, saveHappened } from '#server/tickets/change-ticket.ts';
import { giveBack } from '#server/tickets/return-ticket.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { PressInput } from '#shared/dispatch/inputs.ts';
import { nextOrderState } from '#shared/dispatch/states.ts';
import { kmBetween } from '#shared/distance.ts';
import { HotlineError } from '#shared/errors.ts';
import { nextState } from '#shared/tickets/states.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

type Arrived = Extract<PressInput, { kind: 'arrive' }>;

/** What the history says of a press: whose it is, what was typed, and the photos with what they show. */
const dataOf = ({ departmentId }: Order, input: PressInput) => ({
  departmentId,
  ...('words' in input && { words: input.words }),
  ...('photos' in input && input.photos.length > 0 && { photos: input.photos }),
});

/** That the officer sent her position, and how many metres from the matter she was, where it has one. */
const whereArrived = async (tx: Tx, number: string, position: Arrived['position']) => {
  if (!position) return {};
  const place = await positionOf(tx, number);
  const at = { lat: position.latitude, long: position.longitude };
  return { metres: place && Math.round(kmBetween(place, at) * 1000) };
};

/** What the ticket does at a press that is possible. Only the crew that leads is heard by the citizen. */
const follow = async (
  tx: Tx,
  ctx: SignedIn,
  ticket: HeldTicket,
  order: Order,
  input: PressInput,
): Promise<Happened> => {
  const data = dataOf(order, input);
  const told = (kind: UpdateKind, words: string) => (order.leads ? { kind, words } : undefined);
  switch (input.kind) {
    case 'accept':
      return { kind: 'accept', data, news: told('accepted', '') };
    case 'arrive':
      return {
        kind: 'arrive',
        data: { ...data, ...(await whereArrived(tx, ticket.number, input.position)) },
        columns: { state: nextState(ticket.state, 'start') ?? ticket.state },
        news: told('arrived', ''),
      };
    case 'report':
      return { kind: 'report', data, news: told('reported', input.words) };
    case 'done': {
      const isLast = ticket.state !== 'open' && (await countLive(tx, ticket.number)) === 0;
      const state = isLast ? nextState(ticket.state, 'resolve') : null;
      if (!state) return { kind: 'done', data };
      const resolution = (await findResult(tx, ticket.number)) ?? input.words;
      return {
        kind: 'resolve',
        data,
        columns: { state, resolvedAt: await databaseNow(ctx.services.db), resolution, waitingSince: null },
        news: { kind: 'resolved', words: resolution },
      };
    }
    case 'return': {
      if (!order.leads) return { kind: 'decline', data: { ...data, to: input.departmentId } };
      const { columns, data: returned, also } = await giveBack(tx, ctx, ticket, input);
      return { kind: 'return', data: returned, columns: { state: 'open', ...columns }, also };
    }
  }
};

const movesTo = (order: Order, input: PressInput, at: Date, agentId: string) => {
  const accepted = { acceptedAt: order.acceptedAt ?? at, acceptedBy: order.acceptedBy ?? agentId };
  switch (input.kind) {
    case 'accept':
      return accepted;
    case 'arrive':
      return { ...accepted, arrivedAt: at };
    case 'done':
      return { doneAt: at, result: input.words };
    default:
      return {};
  }
};

/**
 * Takes what an officer pressed, perhaps long ago and without a line, at the time of the press: the order moves and its
 * ticket follows, in one transaction. The same press again changes nothing and gets the same answer. One that comes too
 * late is kept, its words as a note, and answered so. Throws `not-found` for an order that the department does not have
 * and for a department that there is not, `invalid-input` for a return to the own department, `unauthenticated` where
 * somebody else pressed it.
 */
export const pressOrder = async (ctx: SignedIn, input: PressInput) => {
  const { services, viewer } = ctx;
  const { db } = services;
  if (input.by && input.by !== viewer.id) throw new HotlineError('unauthenticated', 'pressed by somebody else');
  const known = await findOrder(db, input.orderId);
  if (!known || known.departmentId !== viewer.departmentId) throw new HotlineError('not-found', 'order');
  const { number } = known;
  const error = await db.transaction().execute(async (tx) => {
    const ticket = await holdTicket(tx, number);
    const order = (await findOrder(tx, input.orderId)) as Order;
    const before = await findPress(tx, input.id);
    if (before) return before.error;
    const at = await findMoment(tx, input, order);
    const state = nextOrderState(order.state, input.kind);
    const tooLate = state ? null : 'too late';
    await savePress(tx, input, { agentId: viewer.id, pressedAt: at, error: tooLate });
    if ('photos' in input) await tiePhotos(tx, viewer.id, input.id, input.photos);
    if (state) {
      await moveOrder(tx, { id: order.id, state, ...movesTo(order, input, at, viewer.id) });
      await saveHappened(tx, viewer, ticket, { at, ...(await follow(tx, ctx, ticket, order, input)) });
    } else if ('words' in input) {
      await saveHappened(tx, viewer, ticket, { at, kind: 'note', data: dataOf(order, input) });
    }
    return tooLate;
  });
  services.live.wake();
  const { state, acceptedByName } = (await findOrder(db, input.orderId)) as Order;
  return { number, error, state, acceptedBy: acceptedByName };
};
