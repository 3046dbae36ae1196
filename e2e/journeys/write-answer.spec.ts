import { m } from '#client/paraglide/messages.js';
import { lampWords } from '#e2e/support/intake.ts';
import { expect, test } from '#e2e/support/test.ts';

test('an editor writes an answer, a supervisor publishes it, and an agent finds it', async ({ hand, colleague }) => {
  const { page } = hand;
  const question = hand.say('Where do I return a found drone?', '撿到空拍機要送去哪裡？');
  const mine = hand.locale === 'en' ? 'en' : 'zh';
  const half = page.locator(`[data-half="${mine}"]`);
  await hand.arrive('editor1');

  await test.step('a new answer is two commands away', async () => {
    await hand.command('1');
    await expect(hand.the('heading', m.app_place_articles)).toBeFocused();
    await hand.command('n');
    await expect(hand.the('heading', m.a11y_command_new_article)).toBeFocused();
  });

  await test.step('a question must be there before it is reviewed', async () => {
    await hand.tabTo(hand.the('textbox', m.articles_answer_zh), 20);
    await hand.type('## 送回\n\n- 警察局\n- 失物中心\n\n| 日 | 費用 |\n| --- | --- |\n| 1 | 0 |');
    await hand.command('r');
    await expect(hand.the('textbox', m.articles_question_zh)).toBeFocused();
    await expect(hand.focused).toHaveAccessibleDescription(new RegExp(hand.text(m.articles_question_missing)));
    if (mine === 'en') await hand.tabTo(hand.the('textbox', m.articles_question_en));
    await hand.type(question);
  });

  await test.step('the preview has a real heading, list and table', async () => {
    await hand.command('e');
    await expect(hand.the('heading', mine === 'en' ? m.articles_preview_en : m.articles_preview_zh)).toBeFocused();
    const preview = page.locator('[data-half="zh"]');
    await expect(preview.getByRole('heading', { name: '送回' })).toBeVisible();
    await expect(preview.getByRole('listitem')).toHaveCount(2);
    await expect(preview.getByRole('columnheader', { name: '費用' })).toBeVisible();
    await hand.command('e');
    await expect(half.getByRole('textbox').last()).toBeFocused();
  });

  await test.step('it goes to review, and has a place of its own', async () => {
    await hand.command('r');
    await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(question);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(hand.text(m.articles_state_review));
  });

  const supervisor = await colleague('supervisor1', '/articles');
  await test.step('a supervisor finds it in review and publishes it without a reason', async () => {
    const rows = supervisor.the('listbox', m.articles_list).getByRole('option');
    await expect(rows.first()).toContainText(question);
    const chinese = rows.first().locator('[lang="zh-TW"]').first();
    if (mine === 'en') await expect(chinese, 'a Chinese name in an English row').toHaveText('周雅婷');
    await supervisor.tabTo(rows.first(), 30);
    await supervisor.press('1', 'Enter');
    await expect(supervisor.page.getByRole('heading', { level: 1 })).toBeFocused();
    await supervisor.command('u');
    await expect(supervisor.the('dialog', m.a11y_command_publish_article)).toBeVisible();
    await expect(supervisor.the('dialog', m.a11y_command_publish_article).getByRole('textbox')).toHaveCount(0);
    await supervisor.tabTo(
      supervisor
        .the('dialog', m.a11y_command_publish_article)
        .getByRole('button', { name: supervisor.text(m.a11y_command_publish_article) }),
    );
    await supervisor.press('Enter');
    await supervisor.hears(supervisor.text(m.articles_published, { version: 1 }));
  });

  await test.step('an agent finds it', async () => {
    const agent = await colleague('agent1', '/');
    await agent.command('k');
    await agent.type(hand.say('found drone', '空拍機'));
    await agent.press('Enter');
    const first = agent.the('listbox', m.knowledge_answers).getByRole('option').first();
    await expect(first).toBeFocused();
    await expect(first).toContainText(question);
    await agent.press('Enter');
    await expect(agent.page.getByRole('heading', { level: 2, name: question })).toBeFocused();
  });
  hand.expectNothingTwice();
  supervisor.expectNothingTwice();
});

test('the second of two editors is told what the first changed, and loses nothing', async ({ hand, colleague }) => {
  const { page } = hand;
  const other = await colleague('supervisor1', '/articles/street-light-repair');
  await hand.arrive('editor1', '/articles/street-light-repair');
  await hand.tabTo(hand.the('textbox', m.articles_question_en), 20);
  await hand.press('End');
  await hand.type(' Please!');
  await other.tabTo(other.the('textbox', m.articles_question_en), 30);
  await other.press('End');
  await other.type(' Soon?');
  await other.command('s');
  await other.hears(other.text(m.articles_saved));

  await hand.command('s');
  await expect(hand.the('heading', m.articles_meanwhile_by, { name: '王淑芬' })).toBeFocused();
  await expect(page.locator('.changes')).toContainText('Please!');
  await expect(hand.the('textbox', m.articles_question_en)).toHaveValue(/ Please!$/);
  await hand.tabTo(hand.the('button', m.articles_keep_mine));
  await hand.press('Enter');
  await hand.hears(hand.text(m.articles_saved));
  await expect(hand.the('textbox', m.articles_question_en)).toHaveValue(/ Please!$/);
});

test('what is typed is there again after the page was closed, and a megabyte is told in one sentence', async ({
  hand,
}) => {
  const { page } = hand;
  await hand.arrive('editor1', '/articles/new');
  await hand.tabTo(hand.the('textbox', m.articles_question_zh), 20);
  await hand.type(lampWords(hand));
  await hand.tabTo(hand.the('textbox', m.articles_answer_zh));
  await hand.type('字'.repeat(350_000));
  await hand.command('s');
  const sentence = hand.text(m.articles_too_long, { count: '350,000', most: '50,000' });
  await hand.expectRefused(sentence);
  await page.reload();
  await expect(hand.the('textbox', m.articles_question_zh)).toHaveValue(lampWords(hand));
  await expect(hand.the('textbox', m.articles_answer_zh)).toHaveValue('字'.repeat(350_000));
});
