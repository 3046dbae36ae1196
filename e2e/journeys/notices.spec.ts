import { m } from '#client/paraglide/messages.js';
import { onTheTelephone } from '#e2e/support/desk.ts';
import type { Hand } from '#e2e/support/hand.ts';
import { somebody, typhoon } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

const shortOf = (hand: Hand) => hand.say(typhoon.shortEn, typhoon.shortZh);
const toldOf = (hand: Hand) => hand.text(m.knowledge_notice_told, { short: shortOf(hand) });
const times = (hand: Hand) => hand.heard.filter((one) => one === toldOf(hand)).length;

test('a supervisor publishes a notice, an agent reads it, and the supervisor sees who did', async ({
  hand: supervisor,
  page,
  colleague,
}) => {
  await supervisor.arrive('supervisor1', '/notices');
  const agent = await colleague('agent1');
  await test.step('the form says what is wrong, and keeps what was typed', async () => {
    const publish = supervisor.the('button', m.knowledge_notice_publish_now);
    await supervisor.tabTo(supervisor.the('textbox', m.knowledge_notice_short_zh), 40);
    await supervisor.type(typhoon.shortZh);
    await supervisor.press('Tab');
    await supervisor.type(typhoon.shortEn);
    const kept = page.waitForResponse(/drafts\.save/);
    await supervisor.tabTo(publish);
    await kept;
    await supervisor.press('Enter');
    await supervisor.expectAsked(supervisor.text(m.knowledge_notice_kind));
    await supervisor.press('1');
    await page.reload();
    await expect(supervisor.the('textbox', m.knowledge_notice_short_en)).toHaveValue(typhoon.shortEn);
  });
  await test.step('it is published with its whole and its end', async () => {
    await supervisor.tabTo(supervisor.the('textbox', m.knowledge_notice_whole_en), 40);
    await supervisor.type(typhoon.wholeEn);
    await supervisor.tabTo(supervisor.the('textbox', m.knowledge_notice_ends));
    await supervisor.type('2099-01-01 18:00');
    await supervisor.press('Enter');
    await supervisor.hears(supervisor.text(m.knowledge_notice_published));
  });

  await test.step('the agent is told, and one key opens the whole', async () => {
    await agent.hears(toldOf(agent));
    await expect(agent.the('region', m.knowledge_notices)).toContainText(shortOf(agent));
    await agent.command('2');
    await expect(agent.the('dialog', m.knowledge_notices)).toBeVisible();
    await agent.press('Escape');
    await expect(agent.page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the supervisor sees who has read it, and ends it', async () => {
    const row = supervisor.the('listbox', m.knowledge_notices).getByRole('option');
    await expect(row).toHaveAccessibleName(/(Read by 1 of|中 1 人已讀)/);
    await supervisor.tabBackTo(row, 40);
    await supervisor.press('Enter');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    await supervisor.tabTo(supervisor.the('button', m.knowledge_notice_end_now));
    await supervisor.press('Enter');
    await supervisor.hears(supervisor.text(m.knowledge_notice_ended));
    await expect(agent.the('region', m.knowledge_notices)).toBeHidden();
    await agent.expectFocus('focus when the notice has gone');
  });
  agent.expectNothingTwice();
});

test('a notice is told once, and not during a call', async ({ hand, page, city }) => {
  await onTheTelephone(hand, city);
  const supervisor = await somebody(city, 'supervisor1');
  await supervisor.publishes();
  await expect(hand.the('region', m.knowledge_notices)).toContainText(shortOf(hand));
  await hand.command('k');
  expect(times(hand)).toBe(0);
  await hand.command('h');
  await hand.expectAsked(hand.text(m.calls_disposition));
  await hand.hears(toldOf(hand));
  await page.reload();
  await expect(hand.the('region', m.knowledge_notices)).toBeVisible();
  await hand.command('b');
  await expect(hand.the('heading', m.app_place_said)).toBeVisible();
  expect(times(hand)).toBe(1);
});

test('a notice ends by itself', async ({ hand, city }) => {
  await hand.arrive('agent1');
  await (await somebody(city, 'supervisor1')).publishes(4000);
  await expect(hand.the('region', m.knowledge_notices)).toBeVisible();
  await expect(hand.the('region', m.knowledge_notices)).toBeHidden();
  await hand.expectFocus('focus when the notice has gone');
});
