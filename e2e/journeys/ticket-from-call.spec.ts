import { m } from '#client/paraglide/messages.js';
import { expectTicket, finishCall, goAvailable, newCaller, onTheTelephone, takeCall } from '#e2e/support/desk.ts';
import { askAboutLamp, fillIntake, lampWords, sayWhere, sayWhomToTell, tellOfLamp } from '#e2e/support/intake.ts';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';
import { spokenTicketNumber } from '#shared/ticket-number.ts';

test('a ringing call becomes a ticket, and the agent is available again', async ({ hand, page, city }) => {
  const { phone, shown } = newCaller();
  await hand.arrive('agent1');
  await goAvailable(hand);
  await takeCall(hand, city, phone);
  await hand.hears(hand.text(m.calls_ring, { caller: hand.text(m.calls_new_caller, { phone: shown }) }));

  await fillIntake(hand);
  await expect(page.getByText(hand.say('Public Works', '工務局')).first()).toBeVisible();
  await hand.press('Enter');

  const number = await expectTicket(hand);
  await expect(hand.focused).toContainText(spokenTicketNumber(number));
  const ticket = await city.db
    .selectFrom('ticket')
    .innerJoin('citizen', 'citizen.id', 'ticket.citizenId')
    .selectAll('ticket')
    .select(['citizen.name', 'citizen.phone'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  expect(ticket).toMatchObject({
    categoryId: 'street-light',
    departmentId: 'works',
    districtId: 'qianjin',
    road: '五福三路',
    words: lampWords(hand),
    answers: { wires: 'no', extent: 'one' },
    way: 'text',
    name: hand.say('Lin Mei', '林美'),
    phone,
    openedBy: 'agent1',
  });

  await finishCall(hand, hand.text(m.calls_disposition_ticket));
  const call = await city.db
    .selectFrom('call')
    .select(['state', 'disposition'])
    .where('id', '=', ticket.callId)
    .executeTakeFirstOrThrow();
  expect(call).toEqual({ state: 'ended', disposition: 'ticket' });
  hand.expectNothingTwice();
});

test('the caller joins a ticket that is there already', async ({ hand, city }) => {
  const other = await somebody(city, 'agent2');
  const number = await other.opens();
  const phone = await onTheTelephone(hand, city);

  await tellOfLamp(hand);
  await askAboutLamp(hand);
  await sayWhere(hand);
  await hand.hears(hand.text(m.intake_alike, { count: 1 }));
  await sayWhomToTell(hand);
  await expect(hand.the('button', m.intake_open)).toBeFocused();
  await hand.tabBackTo(hand.the('button', m.intake_follow));
  await hand.press('Enter');

  expect(await expectTicket(hand)).toBe(number);
  const followers = await city.db
    .selectFrom('follower')
    .innerJoin('citizen', 'citizen.id', 'follower.citizenId')
    .select(['citizen.phone', 'follower.way'])
    .where('number', '=', number)
    .execute();
  expect(followers).toEqual([{ phone, way: 'text' }]);
  await finishCall(hand, hand.text(m.calls_disposition_ticket));
});
