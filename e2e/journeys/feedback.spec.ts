import { m } from '#client/paraglide/messages.js';
import { finishCall, onTheTelephone } from '#e2e/support/desk.ts';
import { expect, test } from '#e2e/support/test.ts';

test('an answer that is out of date, and a search in vain, reach the editors', async ({
  hand,
  page,
  city,
  colleague,
}) => {
  await onTheTelephone(hand, city);
  await test.step('one key says what is wrong with the open answer', async () => {
    await hand.command('k');
    await hand.type('路燈');
    await hand.press('Enter');
    await expect(hand.focused).toHaveRole('option');
    await hand.press('Enter');
    const heading = page.locator('.article h2');
    await expect(heading).toBeFocused();
    await hand.command('l');
    await hand.hears(hand.text(m.knowledge_logged));
    await hand.command('8');
    await hand.hears(hand.text(m.knowledge_judged, { kind: hand.text(m.knowledge_judge_out_of_date) }));
    await expect(heading).toBeFocused();
    await hand.press('Escape');
    await expect(hand.focused).toHaveRole('option');
  });
  await test.step('a search finds nothing', async () => {
    await hand.command('k');
    const told = page.waitForResponse(/knowledge\.missed/);
    await hand.press('Control+a');
    await hand.type('飛碟');
    await told;
  });
  await hand.press('Control+a');
  await hand.press('Delete');
  await finishCall(hand, hand.text(m.calls_disposition_inquiry));

  const editor = await colleague('supervisor1');
  await test.step('both are in the editors’ lists', async () => {
    await editor.tabBackTo(editor.page.getByRole('link', { name: editor.text(m.app_place_feedback) }), 40);
    await editor.press('Enter');
    await expect(editor.the('heading', m.app_place_feedback)).toBeFocused();
    const feedback = editor.the('listbox', m.knowledge_feedback).getByRole('option');
    await expect(feedback).toHaveCount(1);
    await editor.tabTo(feedback.first());
    await expect(feedback.first()).toHaveAccessibleName(new RegExp(`^${editor.text(m.knowledge_judge_out_of_date)}, `));
    await editor.press('Enter');
    await expect(editor.page.getByRole('dialog')).toContainText(editor.text(m.knowledge_closed_calls, { count: 1 }));
    await editor.press('Escape');
    await expect(feedback.first()).toBeFocused();
    await editor.command('6');
    await expect(editor.focused).toHaveText(editor.text(m.knowledge_feedback_empty));
    const missed = editor.the('listbox', m.knowledge_missed).getByRole('option');
    await expect(missed).toHaveAccessibleName(editor.text(m.knowledge_missed_times, { words: '飛碟', count: 1 }));
  });

  await test.step('what was missed is made a word that means the same, and then finds', async () => {
    await editor.tabTo(editor.the('button', m.knowledge_synonym_add), 40);
    await editor.press('Enter');
    await expect(editor.the('textbox', m.knowledge_synonym_words)).toBeFocused();
    await editor.type('飛碟');
    await editor.press('Enter');
    await editor.hears(editor.text(m.knowledge_synonym_few));
    await editor.type(', 路燈');
    await editor.press('Enter');
    await expect(editor.focused).toHaveAccessibleName('飛碟, 路燈');
    await expect(async () => {
      await editor.command('k');
      await editor.press('Control+a');
      await editor.type('飛碟');
      await editor.press('Enter');
      await expect(editor.focused).toHaveAccessibleName(/street ?light|路燈/i, { timeout: 1500 });
    }).toPass();
  });
});

test('words are added to what was said of an answer, are kept while the line is lost, and reach the editors', async ({
  hand,
  page,
  colleague,
}) => {
  await hand.arrive('agent1', '/?answer=street-light-repair');
  await expect(page.locator('.article h2')).toBeVisible();
  await hand.command('8');
  await hand.hears(hand.text(m.knowledge_judged, { kind: hand.text(m.knowledge_judge_out_of_date) }));
  const words = hand.the('textbox', m.knowledge_judge_words);
  await expect(words).not.toBeFocused();
  await hand.command('8');
  await expect(words).toBeFocused();
  await page.route(/knowledge\.judge/, (route) => route.abort());
  await hand.type('電話已經換了');
  await hand.press('Enter');
  await hand.hears(hand.text(m.app_error_connection_lost));
  await page.unroute(/knowledge\.judge/);
  await page.reload();
  await expect(page.locator('.article h2')).toBeVisible();
  await hand.command('8');
  await expect(words).toHaveValue('電話已經換了');
  await hand.command('8');
  await hand.press('Enter');
  await hand.hears(hand.text(m.knowledge_judge_words_sent));
  await expect(words).toBeFocused();
  hand.expectNothingTwice();

  const editor = await colleague('supervisor1', '/articles/feedback');
  await editor.tabTo(editor.the('listbox', m.knowledge_feedback).getByRole('option'), 30);
  await expect(editor.focused).toHaveAccessibleName(/電話已經換了/);
  await editor.press('Enter');
  await expect(editor.page.getByRole('dialog')).toContainText('電話已經換了');
});
