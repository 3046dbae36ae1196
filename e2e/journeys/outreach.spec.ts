import { m } from '#client/paraglide/messages.js';
import { goAvailable } from '#e2e/support/desk.ts';
import { runCampaign } from '#e2e/support/outreach.ts';
import { expect, test } from '#e2e/support/test.ts';

const person = (at: number) => ({ name: `長者${at}`, phone: `+8869550000${String(at).padStart(2, '0')}`, why: '獨居' });

test('a supervisor plans a campaign, adds a list with faults, starts it, hears who was not reached and takes note', async ({
  hand: supervisor,
  colleague,
}) => {
  const { page } = supervisor;
  await supervisor.arrive('supervisor1', '/outreach');
  await supervisor.tabTo(supervisor.the('button', m.outreach_new), 40);
  const dialog = page.getByRole('dialog');

  await test.step('what is missing is said at its field', async () => {
    await supervisor.press('Enter');
    await expect(supervisor.the('textbox', m.outreach_name)).toBeFocused();
    await supervisor.type('颱風關懷');
    await supervisor.press('Enter');
    await expect(supervisor.the('textbox', m.outreach_purpose)).toBeFocused();
    await supervisor.type('問獨居長者是否平安');
    await supervisor.press('Tab');
    await supervisor.type('家裡有水嗎?');
    await supervisor.press('Tab', 'Control+a');
    await supervisor.type('0');
    await supervisor.press('Tab', 'Control+a');
    await supervisor.type('24');
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
      await supervisor.press('Tab');
      if (day.startsWith('S')) await supervisor.press('Space');
    }
    await supervisor.press('Tab', 'Control+a');
    await supervisor.type('1');
    await supervisor.press('Enter');
    await expect(page).toHaveURL(/\/outreach\/\d+$/);
    await expect(dialog).toBeHidden();
  });

  const start = supervisor.the('button', m.outreach_start);
  await test.step('with nobody to call it does not start', async () => {
    await supervisor.tabTo(start, 40);
    await supervisor.press('Enter');
    await supervisor.hears(supervisor.text(m.app_error_no_one_to_call));
  });
  await test.step('wrong numbers and doubles are named by their line, and the rest is taken', async () => {
    await supervisor.press('ArrowRight', 'Enter');
    await supervisor.expectAsked(supervisor.text(m.outreach_by));
    await supervisor.press('Tab');
    await supervisor.type('姓名,電話,原因\n陳秀英,0955000001,獨居\n王大明,12,獨居\n陳秀英,0955000001,獨居');
    await supervisor.press('Control+Enter');
    const refused = (line: number, reason: string) => supervisor.text(m.outreach_refused, { line, reason });
    await expect(supervisor.focused).toContainText(supervisor.text(m.outreach_added, { count: 1 }));
    await expect(supervisor.focused).toContainText(refused(3, supervisor.text(m.outreach_reason_wrong_number)));
    await expect(supervisor.focused).toContainText(refused(4, supervisor.text(m.outreach_reason_double)));
  });
  await test.step('it starts, and says how it stands', async () => {
    // The toolbar is entered where it was left.
    await supervisor.tabTo(supervisor.the('button', m.outreach_people), 5);
    await supervisor.press('ArrowLeft');
    await expect(start).toBeFocused();
    await supervisor.press('Enter');
    await expect(supervisor.focused).toContainText(supervisor.text(m.outreach_state_running));
  });
  await test.step('who was not reached is told, and stands in the list until it is noted', async () => {
    const agent = await colleague('agent1');
    await goAvailable(agent);
    await agent.hears(agent.text(m.outreach_offer, { name: '陳秀英', why: '獨居' }));
    await agent.command('a');
    await expect(agent.the('button', m.outreach_dial, { name: '陳秀英' })).toBeFocused();
    await agent.press('Enter');
    await agent.expectAsked(agent.text(m.outreach_how));
    await agent.press('n');
    await supervisor.hears(supervisor.text(m.outreach_alarm, { name: '陳秀英' }));
    await expect(page.getByText(supervisor.text(m.outreach_state_ended))).toBeVisible();
    await supervisor.expectFocus('focus after the campaign has ended by itself');
    const row = supervisor.the('listbox', m.outreach_not_reached).getByRole('option');
    await supervisor.tabTo(row, 40);
    await supervisor.press('Enter');
    await expect(supervisor.focused).toHaveText(supervisor.text(m.outreach_not_reached_none));
  });
  supervisor.expectNothingTwice();
});

test('who asked not to be called may be called again, when a supervisor writes down that the citizen said so', async ({
  hand: supervisor,
  city,
}) => {
  const { page } = supervisor;
  const phone = '+886955000004';
  await city.db.insertInto('callingConsent').values({ phone, mayCall: false, callId: null, changedBy: null }).execute();
  await supervisor.arrive('supervisor1', '/outreach');
  const field = supervisor.the('textbox', m.outreach_phone);
  await supervisor.tabTo(field, 40);

  await test.step('what is no number is refused at its field', async () => {
    await supervisor.type('12');
    await supervisor.press('Enter');
    await supervisor.expectRefused(supervisor.text(m.outreach_wrong_phone));
    await expect(field).toBeFocused();
  });
  await test.step('a number says what was said of it last', async () => {
    await supervisor.press('Control+a');
    await supervisor.type('0955 000 004');
    await supervisor.press('Enter');
    await expect(supervisor.focused).toContainText('0955 000 004');
    await expect(supervisor.focused).toContainText(supervisor.text(m.outreach_do_not_call));
  });
  await test.step('it is taken back, with who did it, and what was said before stays to be read', async () => {
    await supervisor.press('Tab');
    await expect(supervisor.the('button', m.outreach_allow)).toBeFocused();
    await supervisor.press('Enter');
    await expect(supervisor.focused).toContainText(supervisor.text(m.outreach_may_call));
    const { name } = await city.db
      .selectFrom('agent')
      .select('name')
      .where('id', '=', 'supervisor1')
      .executeTakeFirstOrThrow();
    await expect(supervisor.focused).toContainText(name);
    await expect(page.getByRole('listitem').filter({ hasText: supervisor.text(m.outreach_do_not_call) })).toBeVisible();
    await expect(supervisor.the('button', m.outreach_allow)).toBeHidden();
    await supervisor.expectFocus('focus after a refusal was taken back');
  });
  const kept = await city.db.selectFrom('callingConsent').selectAll().where('phone', '=', phone).execute();
  expect(kept).toMatchObject([{ mayCall: true, changedBy: 'supervisor1' }]);
  supervisor.expectNothingTwice();
});

test('what a supervisor types of a campaign and of whom it calls is there again after a crash and a sign-out', async ({
  hand: supervisor,
  city,
}) => {
  const { page } = supervisor;
  const id = await runCampaign(city, [person(1)]);
  const openPeople = async () => {
    await supervisor.arrive('supervisor1', `/outreach/${id}`);
    await supervisor.tabTo(supervisor.the('button', m.outreach_stop_it), 40);
    await supervisor.press('ArrowRight');
    await expect(supervisor.the('button', m.outreach_people)).toBeFocused();
    await supervisor.press('Enter');
    await supervisor.expectAsked(supervisor.text(m.outreach_by));
  };
  const openSettings = async () => {
    await supervisor.press('ArrowRight', 'Enter');
    await expect(supervisor.the('textbox', m.outreach_name)).toBeFocused();
  };
  const kept = async (key: string, typed: string) =>
    expect
      .poll(async () => {
        const drafts = await city.db.selectFrom('draft').select('body').where('key', '=', key).execute();
        return JSON.stringify(drafts.map(({ body }) => body));
      })
      .toContain(typed);

  await openPeople();
  await supervisor.press('3');
  await supervisor.tabTo(supervisor.the('textbox', m.outreach_why), 60);
  await supervisor.type('獨居長者');
  await kept(`people:${id}`, '獨居長者');
  await supervisor.press('Escape');
  await openSettings();
  await supervisor.press('Control+a');
  await supervisor.type('康芮');
  await supervisor.tabTo(supervisor.the('checkbox', m.outreach_vulnerable), 40);
  await supervisor.press('Space');
  await kept(`campaign:${id}`, '康芮');
  await kept(`campaign:${id}`, '"no"');

  // Somebody else changes the purpose meanwhile, and the page goes away in the midst.
  await city.db.updateTable('campaign').set({ purpose: '問是否有水', revision: 2 }).where('id', '=', id).execute();
  await page.context().clearCookies();
  await openPeople();
  await expect(supervisor.the('textbox', m.outreach_why)).toHaveValue('獨居長者');
  await supervisor.press('Escape');
  await openSettings();
  await expect(supervisor.the('textbox', m.outreach_name)).toHaveValue('康芮');
  await expect(supervisor.the('textbox', m.outreach_purpose)).toHaveValue('問是否有水');
  await expect(supervisor.the('checkbox', m.outreach_vulnerable)).not.toBeChecked();
  await supervisor.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const campaign = await city.db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(campaign).toMatchObject({ name: '康芮', purpose: '問是否有水', vulnerable: false });
  // Saved, nothing of it is kept.
  await kept(`campaign:${id}`, '[]');
});
