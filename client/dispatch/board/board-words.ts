import type { useNames } from '#client/api/catalogue.ts';
import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { dueSentence } from '#client/ui/due-words.ts';
import { orderWords } from '#client/ui/order-words.ts';
import { joinRow, lowerWord } from '#client/ui/row-words.ts';
import { urgencyWord } from '#client/ui/urgency-badge.tsx';
import type { RowPart } from '#shared/accounts.ts';

type Board = Outputs['dispatch']['board'];
/** An order as the board shows it. One that left since the board was read is still shown, as gone. */
export type BoardOrder = Board['orders'][number] & { left?: boolean };

type Names = ReturnType<typeof useNames>;

/** All of the board in one sentence: whose it is, what came in, what nobody has, what is late. */
export const boardSentence = (
  { count, unaccepted, late }: Pick<Board, 'count' | 'unaccepted' | 'late'>,
  whose: string,
): string => {
  if (count === 0) return m.dispatch_board_none({ whose });
  const parts = [
    unaccepted > 0 && m.dispatch_board_unaccepted({ count: unaccepted }),
    late > 0 && m.dispatch_board_late({ count: late }),
  ];
  const how = parts.filter(Boolean).join(m.dispatch_comma());
  const all = m.dispatch_board_count({ whose, count });
  return how ? m.dispatch_board_how({ all, how }) : all;
};

/** Where it is, in the fewest words. */
export const placeOf = ({ road, landmark, districtId }: BoardOrder, names: Names): string => {
  const place = road || landmark;
  return place ? names.place(districtId, place) : names.district(districtId);
};

/** Who was sent, and who has it by name. */
export const whoWords = ({ crewId, departmentId, state, acceptedByName: by }: BoardOrder, names: Names): string => {
  const who = {
    sent: m.dispatch_board_sent(),
    accepted: by ? m.dispatch_accepted_by({ by }) : orderWords.accepted(),
    arrived: by ? m.dispatch_board_arrived({ by }) : orderWords.arrived(),
  }[state as string];
  return [names.crew(crewId) || names.department(departmentId), who ?? orderWords[state]()].join(m.dispatch_comma());
};

/** The row's one short name, in the order that the agent chose. */
export const orderRowName = (
  order: BoardOrder,
  { rowOrder, braille }: { rowOrder: readonly RowPart[]; braille: boolean },
  names: Names,
  now: number,
): string => {
  const parts: Record<RowPart, string> = {
    urgency: order.urgency === 'normal' ? '' : lowerWord(urgencyWord(order.urgency)),
    overdue: dueSentence(order, now),
    category: lowerWord(names.category(order.categoryId)),
    place: placeOf(order, names),
    state: order.ticketState === 'waiting for citizen' ? m.dispatch_board_waiting() : whoWords(order, names),
  };
  const name = joinRow(
    rowOrder.map((part) => parts[part]),
    m.dispatch_comma(),
    braille,
  );
  return order.left ? m.dispatch_board_left({ name }) : name;
};
