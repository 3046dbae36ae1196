import { m } from '#client/paraglide/messages.js';
import { finishCall, onTheTelephone } from '#e2e/support/desk.ts';
import { fillIntake } from '#e2e/support/intake.ts';
import { expect, test } from '#e2e/support/test.ts';

test('an agent asks for help during a call, a supervisor answers, and the caller hears nothing of it', async ({
  hand: agent,
  city,
  colleague,
}) => {
  const supervisor = await colleague('supervisor1', '/floor');
  await expect(supervisor.page.getByText(supervisor.text(m.floor_hands_none))).toBeVisible();
  await onTheTelephone(agent, city);
  await fillIntake(agent);
  await expect(agent.page.getByText(agent.text(m.intake_saved), { exact: true })).toBeVisible();

  await test.step('one key raises the hand, and the focus stays where she types', async () => {
    await agent.command("'");
    await agent.hears(agent.text(m.floor_raised));
    await agent.expectFocus('focus after the hand was raised');
    await supervisor.hears(supervisor.text(m.floor_up_one, { agent: '林怡君' }));
  });

  const answer = agent.say('Tell her to call 110.', '請她打110。');
  await test.step('the supervisor sees what she typed and answers', async () => {
    const row = supervisor.the('listbox', m.floor_hands).getByRole('option');
    await expect(row).toHaveAccessibleName(new RegExp(`^林怡君.*${supervisor.text(m.floor_on_call)}`));
    await supervisor.tabTo(row, 40);
    await supervisor.press('Enter');
    await expect(supervisor.the('textbox', m.floor_answer)).toBeFocused();
    await expect(supervisor.page.getByRole('definition')).toContainText(supervisor.say('street light', '路燈'), {
      ignoreCase: true,
    });
    await supervisor.press('Control+Enter');
    await expect(supervisor.the('textbox', m.floor_answer)).toHaveAttribute('aria-invalid', 'true');
    await supervisor.type(answer);
    await supervisor.press('Control+Enter');
    await expect(supervisor.focused).toHaveAccessibleName(new RegExp(supervisor.text(m.floor_is_answered)));
  });

  const told = agent.text(m.floor_answered, { by: '王淑芬', words: answer });
  await test.step('the answer waits until she asks for it, and stands on the desk', async () => {
    await expect(agent.page.getByText(told)).toBeVisible();
    expect(agent.heard).not.toContain(told);
    await agent.command('m');
    await agent.hears(told);
  });

  await test.step('with the call, the hand comes down', async () => {
    await finishCall(agent, agent.text(m.calls_disposition_ticket));
    await expect(supervisor.page.getByText(supervisor.text(m.floor_hands_none))).toBeVisible();
    await supervisor.expectFocus('focus after the row has gone');
    await expect(agent.page.getByRole('listitem').filter({ hasText: told })).toBeHidden();
    expect(agent.heard.filter((one) => one === told)).toHaveLength(1);
  });
  agent.expectNothingTwice();
  supervisor.expectNothingTwice();
});

test('the same key takes the hand down again, a supervisor can, too, and the agent is told', async ({
  hand: agent,
  colleague,
}) => {
  const supervisor = await colleague('supervisor1', '/floor');
  await agent.arrive('agent1');
  await agent.command("'");
  await agent.hears(agent.text(m.floor_raised));
  await expect(supervisor.the('link', m.floor_up, { count: 1 })).toBeVisible();
  await agent.command("'");
  await agent.hears(agent.text(m.floor_lowered));
  await expect(supervisor.the('link', m.floor_up, { count: 1 })).toBeHidden();

  await agent.command("'");
  const row = supervisor.the('listbox', m.floor_hands).getByRole('option');
  await expect(row).toBeVisible();
  await supervisor.tabTo(row, 40);
  await supervisor.press('Enter');
  const dialog = supervisor.page.getByRole('dialog');
  const lower = dialog.getByRole('button', { name: supervisor.text(m.floor_lower) });
  await supervisor.tabTo(lower, 10);
  await supervisor.press('Enter');
  await expect(supervisor.page.getByText(supervisor.text(m.floor_hands_none))).toBeFocused();
  await expect(agent.the('button', m.floor_raise)).toBeVisible();
  expect(agent.heard.filter((one) => one === agent.text(m.floor_lowered))).toHaveLength(2);
});

test('in a rush, one key says how the floor stands from wherever the supervisor is, and the table has the numbers', async ({
  hand,
  page,
  city,
}) => {
  await hand.arrive('supervisor1');
  for (let call = 0; call < 3; call += 1) await city.ring(null);
  const waiting = page.getByRole('row', { name: new RegExp(`^${hand.text(m.floor_row_waiting)}`) });
  await hand.command('`');
  await hand.hears(hand.say(/^3 waiting.*; longest \d+ s; 0 of 0 on calls/, /^3通等候.*；最久\d+秒；0人中0人通話/));
  await hand.expectFocus('focus after the sentence');
  await hand.command('\\');
  await expect(waiting).toContainText('3');
  await city.ring(null);
  await expect(waiting).toContainText('4');
  await expect(page.getByText(hand.say(/^4 waiting/, /^4通等候/))).toBeVisible();
  hand.expectNothingTwice();
});

test('a supervisor sets an alarm, a rush comes, and it is heard once from wherever she is and stands until it is over', async ({
  hand,
  page,
  city,
}) => {
  await hand.arrive('supervisor1', '/floor');
  await expect(page.getByText(hand.text(m.floor_alarms_none))).toBeVisible();
  await hand.tabTo(hand.the('button', m.floor_alarms_set), 40);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.floor_limit_waiting)).toBeFocused();
  await hand.type('many');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.floor_limit_waiting)).toHaveAttribute('aria-invalid', 'true');
  await hand.press('Control+A');
  await hand.type('2');
  await hand.press('Enter');
  const limit = hand.text(m.floor_alarm_waiting, { limit: 2 });
  await expect(hand.focused).toHaveAccessibleName(limit);

  await hand.command('q');
  for (let call = 0; call < 3; call += 1) await city.ring(null);
  const told = hand.text(m.floor_alarm_told, { alarm: limit, value: '3' });
  await hand.hears(told);
  await hand.expectFocus('focus after the alarm');
  await city.ring(null);
  const line = page.getByRole('banner').getByRole('link', { name: limit });
  await expect(line).toBeVisible();
  await hand.command('\\');
  await expect(hand.the('listbox', m.floor_alarms).getByRole('option')).toHaveAccessibleName(
    new RegExp(`^${hand.text(m.floor_alarm_since, { alarm: limit, at: '' }).replace('起', '')}.*\\d\\d:\\d\\d`),
  );
  await city.db.updateTable('call').set({ state: 'missed' }).where('state', '=', 'ringing').execute();
  await expect(line).toBeHidden({ timeout: 15_000 });
  expect(hand.heard.filter((one) => one === told)).toHaveLength(1);
  hand.expectNothingTwice();
});

test('a rush is read as a sentence and a table, and heard as tones that bring no voice of their own', async ({
  hand,
  page,
  city,
}) => {
  await page.addInitScript(() => {
    const played: number[] = [];
    Object.assign(window, { played });
    const create = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      const oscillator = create.call(this);
      const start = oscillator.start.bind(oscillator);
      oscillator.start = (when) => {
        played.push(oscillator.frequency.value);
        start(when);
      };
      return oscillator;
    };
  });
  await city.db
    .updateTable('call')
    .set({ rangAt: new Date(0) })
    .execute();
  for (let call = 0; call < 3; call += 1) await city.ring(null);
  await hand.arrive('supervisor1', '/floor');
  // Who looked a moment ago is shown the same for five seconds.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(hand.say(/^3 calls in two hours/, /^兩小時3通/))).toBeVisible({ timeout: 1500 });
  }).toPass();
  await expect(page.getByRole('row', { name: /^\d\d:\d\d 3 \d 0$/ }).last()).toBeVisible();
  const voices = () => page.locator('[aria-live], [role=status], [role=alert], [role=application], dialog').count();
  const before = await voices();
  const said = hand.heard.length;
  await hand.tabTo(hand.the('button', m.floor_rush_hear), 40);
  await hand.press('Enter');
  const played = () => page.evaluate(() => (window as unknown as { played: number[] }).played);
  await expect.poll(async () => (await played()).length).toBeGreaterThanOrEqual(12);
  const tones = await played();
  expect(Math.max(...tones.slice(-4)), 'who waits now is heard as the highest tone').toBe(Math.max(...tones));
  expect(new Set(tones).size).toBeGreaterThan(1);
  await hand.expectFocus('focus after the tones');
  expect(await voices(), 'no voice beside the one').toBe(before);
  expect(hand.heard.slice(said)).toEqual([]);
  hand.expectNothingTwice();
});
