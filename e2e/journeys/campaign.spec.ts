import { m } from '#client/paraglide/messages.js';
import { expectTicket, finishCall, goAvailable } from '#e2e/support/desk.ts';
import type { Hand } from '#e2e/support/hand.ts';
import { askAboutLamp, sayWhere, tellOfLamp } from '#e2e/support/intake.ts';
import { runCampaign } from '#e2e/support/outreach.ts';
import { expect, test } from '#e2e/support/test.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

const nameOf = (at: number) => `長者${at}`;
const people = Array.from({ length: 20 }, (_, at) => ({
  name: nameOf(at + 1),
  phone: `+8869550000${String(at + 1).padStart(2, '0')}`,
  why: '獨居',
}));
const water = '家裡有水嗎?';
const script = [{ id: 'water', text: water, kind: 'yes-no' as const, choices: [] }];

/** The agent opens the first caring call with its command, and goes to the next ones with one Tab. */
const caller = (hand: Hand) => {
  // The one of the call before may still linger.
  const dialButton = hand.page.locator('.linger:not([data-gone])').getByRole('button', {
    name: new RegExp(`^${hand.text(m.outreach_dial, { name: '長者\\d+' })}$`),
  });
  const dial = async (): Promise<string> => {
    await expect(dialButton).toBeFocused();
    const name = /長者\d+/.exec((await dialButton.textContent()) ?? '')?.[0] ?? '';
    await hand.press('Enter');
    await hand.expectAsked(hand.text(m.outreach_how));
    return name;
  };
  const saved = (outcome: typeof m.outreach_reached) =>
    expect(hand.page.getByText(hand.text(m.outreach_saved, { outcome: hand.text(outcome) }))).toBeFocused();
  const offered = hand.page.getByRole('button', {
    name: new RegExp(`^${hand.text(m.outreach_hand, { name: '長者\\d+' })}$`),
  });
  return {
    offered,
    dialFirst: async () => {
      await expect(offered).toBeVisible();
      await hand.command('a');
      return dial();
    },
    dialNext: async () => {
      await expect(dialButton).toBeVisible();
      await hand.press('Tab');
      return dial();
    },
    saves: async (key: string, outcome: typeof m.outreach_reached) => {
      await hand.press(key);
      await saved(outcome);
    },
    reaches: async (answer: 'y' | 'n') => {
      await hand.press('r');
      await hand.expectAsked(water);
      await hand.press(answer);
      await expect(hand.the('button', m.outreach_done)).toBeFocused();
      await hand.press('Enter');
      await saved(m.outreach_reached);
    },
  };
};

test('a campaign of twenty calls is run to its end, with every outcome, a second attempt, an alarm and a ticket', async ({
  hand,
  colleague,
  city,
}) => {
  const id = await runCampaign(city, people, { script, attempts: 2 });
  const supervisor = await colleague('supervisor1', `/outreach/${id}`);
  const other = await colleague('agent2');
  await hand.arrive('agent1');
  const isOver = async () => {
    const { state } = await city.db.selectFrom('campaign').select('state').executeTakeFirstOrThrow();
    return state === 'ended';
  };
  const dialled: string[] = [];
  let number = '';

  /** Who needs help stays on the line until there is a ticket. */
  const helps = async (one: Hand) => {
    await one.press('h');
    await expect(one.the('textbox', m.intake_words)).toBeFocused();
    await one.press('Control+a');
    await tellOfLamp(one);
    await askAboutLamp(one);
    await sayWhere(one);
    // Who she is and how she is told is known.
    await expect(one.the('button', m.intake_open)).toBeFocused();
    await one.press('Enter');
    number = await expectTicket(one);
    await finishCall(one, one.text(m.calls_disposition_ticket));
  };
  const callAll = async (one: Hand) => {
    const calls = caller(one);
    let dial = calls.dialFirst;
    for (;;) {
      await expect
        .poll(async () => (await calls.offered.isVisible()) || (await isOver()), { intervals: [100] })
        .toBe(true);
      if (await isOver()) return;
      const name = await dial();
      dial = calls.dialNext;
      const isAgain = dialled.includes(name);
      dialled.push(name);
      if (name === nameOf(3) || (name === nameOf(2) && !isAgain)) await calls.saves('n', m.outreach_not_at_home);
      else if (name === nameOf(4)) await calls.saves('w', m.outreach_wrong_number);
      else if (name === nameOf(5)) await calls.saves('d', m.outreach_do_not_call);
      else if (name === nameOf(6)) {
        await helps(one);
        dial = calls.dialFirst;
      } else await calls.reaches(name === nameOf(1) ? 'n' : 'y');
    }
  };

  await test.step('two agents call all, an outcome a key; who was not at home is called once more', async () => {
    await Promise.all([goAvailable(hand), goAvailable(other)]);
    await Promise.all([callAll(hand), callAll(other)]);
    other.expectNothingTwice();
  });

  await test.step('the supervisor hears who was not reached, reads how it went in a sentence, and what was answered in another', async () => {
    await supervisor.hears(supervisor.text(m.outreach_alarm, { name: nameOf(3) }));
    const stand = [
      supervisor.text(m.outreach_reached_of, { count: 17, of: 20 }),
      supervisor.text(m.outreach_help_count, { count: 1 }),
      supervisor.text(m.outreach_not_reached_count, { count: 2 }),
      supervisor.text(m.outreach_refuse_count, { count: 1 }),
    ].join(supervisor.text(m.outreach_comma));
    const sentence = stand + supervisor.text(m.outreach_semicolon) + supervisor.text(m.outreach_state_ended);
    await expect(supervisor.page.getByText(sentence, { exact: true })).toBeVisible();
    const yes = supervisor.text(m.outreach_count, { value: supervisor.text(m.outreach_yes), count: 15 });
    const no = supervisor.text(m.outreach_count, { value: supervisor.text(m.outreach_no), count: 1 });
    const answers = yes + supervisor.text(m.outreach_comma) + no;
    const answered = supervisor.text(m.outreach_answered, { question: water, answers, count: 16 });
    await expect(supervisor.page.getByText(answered)).toBeVisible();
    const ticket = { name: nameOf(6), number: displayTicketNumber(number) };
    await expect(supervisor.the('link', m.outreach_ticket, ticket)).toBeVisible();
  });

  const alarm = supervisor.text(m.outreach_alarm, { name: nameOf(3) });
  expect(supervisor.heard.filter((one) => one === alarm)).toHaveLength(1);
  const attempts = await city.db
    .selectFrom('callAttempt')
    .innerJoin('callTask', 'callTask.id', 'callAttempt.taskId')
    .select('name')
    .execute();
  const calledTwice = people.map(({ name }) => name).filter((name) => attempts.filter((one) => one.name === name)[1]);
  expect(attempts).toHaveLength(22);
  expect(calledTwice).toEqual([nameOf(2), nameOf(3)]);
  hand.expectNothingTwice();
  supervisor.expectNothingTwice();
});
