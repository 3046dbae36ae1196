import type { Locator } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { finishCall, goAvailable } from '#e2e/support/desk.ts';
import { runCampaign } from '#e2e/support/outreach.ts';
import { expect, test } from '#e2e/support/test.ts';

const script = [
  { id: 'water', text: '家裡有水嗎?', kind: 'yes-no' as const, choices: [] },
  { id: 'who', text: '誰來看您?', kind: 'choice' as const, choices: ['家人', '鄰居'] },
  { id: 'food', text: '存糧還有幾天?', kind: 'number' as const, choices: [] },
];
/** In which language a reader says it. */
const languageOf = (element: Locator) => element.evaluate((at) => at.closest('[lang]')?.getAttribute('lang'));
const person = (at: number) => ({ name: `長者${at}`, phone: `+8869550000${String(at).padStart(2, '0')}`, why: '獨居' });

test('an agent hears whom to call and why, dials, asks the script and says what came of it, five times', async ({
  hand: agent,
  city,
}) => {
  await agent.arrive('agent1');
  await goAvailable(agent);
  await runCampaign(city, [1, 2, 3, 4, 5].map(person), { script });
  /** The next task is offered, opened with its command, and dialled. */
  const dial = async (at: number) => {
    const { name, why } = person(at);
    await agent.hears(agent.text(m.outreach_offer, { name, why }));
    await agent.command('a');
    await expect(agent.the('button', m.outreach_dial, { name })).toBeFocused();
    await agent.press('Enter');
    await agent.expectAsked(agent.text(m.outreach_how));
  };
  const saved = async (outcome: typeof m.outreach_reached) => {
    await expect(agent.page.getByText(agent.text(m.outreach_saved, { outcome: agent.text(outcome) }))).toBeFocused();
  };

  await test.step('who is reached is asked the script, an answer a key', async () => {
    await dial(1);
    await agent.press('r');
    await agent.expectAsked('家裡有水嗎?');
    expect(await languageOf(agent.page.getByText('家裡有水嗎').last())).toBe('zh-TW');
    await agent.press('n');
    await agent.expectAsked('誰來看您?');
    expect(await languageOf(agent.focused)).toBe('zh-TW');
    await agent.press('2');
    await expect(agent.page.getByRole('textbox', { name: '存糧還有幾天?' })).toBeFocused();
    await agent.type('三');
    await agent.press('Enter');
    await expect(agent.the('button', m.outreach_done)).toBeFocused();
    await agent.press('Enter');
    await expect(agent.page.getByRole('textbox', { name: '存糧還有幾天?' })).toBeFocused();
    await agent.press('Backspace');
    await agent.type('3');
    await agent.press('Enter', 'Enter');
    await saved(m.outreach_reached);
  });
  await test.step('all else is one key', async () => {
    await dial(2);
    await agent.press('n');
    await saved(m.outreach_not_at_home);
    await dial(3);
    await agent.press('w');
    await saved(m.outreach_wrong_number);
    await dial(4);
    await agent.press('d');
    await saved(m.outreach_do_not_call);
  });
  await test.step('who needs help stays on the line, and the matter is begun with what is known', async () => {
    await dial(5);
    await agent.press('h');
    await expect(agent.the('textbox', m.intake_words)).toBeFocused();
    await expect(agent.focused).toHaveValue(agent.text(m.outreach_help_words, { campaign: '颱風關懷', why: '獨居' }));
    await finishCall(agent, agent.text(m.calls_disposition_ticket));
  });
  const { state } = await city.db.selectFrom('campaign').select('state').executeTakeFirstOrThrow();
  expect(state).toBe('ended');
  agent.expectNothingTwice();
});

test('a call that comes in goes before: the caring call is taken back, and comes again after it', async ({
  hand: agent,
  city,
}) => {
  await agent.arrive('agent1');
  await goAvailable(agent);
  await runCampaign(city, [person(1)]);
  await agent.hears(agent.text(m.outreach_offer, { name: '長者1', why: '獨居' }));
  await city.ring(null);
  await expect(agent.the('button', m.calls_answer)).toBeVisible();
  await agent.command('a');
  await expect(agent.the('textbox', m.intake_words)).toBeFocused();
  await expect(agent.the('button', m.outreach_hand, { name: '長者1' })).toBeHidden();
  await finishCall(agent, agent.text(m.calls_disposition_ticket));
  await expect(agent.the('button', m.outreach_hand, { name: '長者1' })).toBeVisible();
});

test('put off, a caring call goes to somebody else', async ({ hand: agent, city, colleague }) => {
  await agent.arrive('agent1');
  await goAvailable(agent);
  await runCampaign(city, [person(1)]);
  const other = await colleague('agent2');
  await goAvailable(other);
  await agent.hears(agent.text(m.outreach_offer, { name: '長者1', why: '獨居' }));
  await agent.command('a');
  await expect(agent.the('button', m.outreach_dial, { name: '長者1' })).toBeFocused();
  await agent.press('ArrowRight');
  await expect(agent.the('button', m.outreach_later)).toBeFocused();
  await agent.press('Enter');
  await expect(agent.page.getByText(agent.text(m.outreach_later_said))).toBeFocused();
  await other.hears(other.text(m.outreach_offer, { name: '長者1', why: '獨居' }));
});

test('who needs help and is in the care register: the intake has where they live', async ({ hand: agent, city }) => {
  const called = person(6);
  const { id: citizenId } = await city.db
    .insertInto('citizen')
    .values({ phone: called.phone, name: called.name, way: 'call' })
    .onConflict((conflict) => conflict.column('phone').doUpdateSet({ name: called.name }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const home = { districtId: 'lingya', road: '和平一路', spot: '12 號 3 樓' };
  await city.db
    .insertInto('careRegister')
    .values({ citizenId, livesAlone: true, bornYear: 1940, ...home })
    .onConflict((conflict) => conflict.column('citizenId').doUpdateSet(home))
    .execute();
  await agent.arrive('agent1');
  await goAvailable(agent);
  await runCampaign(city, [{ ...called, citizenId }]);
  await agent.hears(agent.text(m.outreach_offer, { name: called.name, why: called.why }));
  await agent.command('a');
  await expect(agent.the('button', m.outreach_dial, { name: called.name })).toBeFocused();
  await agent.press('Enter');
  await agent.expectAsked(agent.text(m.outreach_how));
  await agent.press('h');
  await expect(agent.the('textbox', m.intake_words)).toBeFocused();
  await expect(agent.the('combobox', m.intake_district)).toHaveValue(agent.say('Lingya', '苓雅區'));
  await expect(agent.the('combobox', m.intake_road)).toHaveValue(home.road);
  await expect(agent.the('textbox', m.intake_spot)).toHaveValue(home.spot);
  await finishCall(agent, agent.text(m.calls_disposition_ticket));
  await city.db.deleteFrom('careRegister').where('citizenId', '=', citizenId).execute();
});
