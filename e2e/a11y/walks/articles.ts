import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

const answer =
  '## 送回\n\n- [警察局](https://www.kcg.gov.tw)\n- 失物中心\n\n| 日 | 費用 |\n| --- | --- |\n| 1 | **0** |';

/** The editors' list, an answer that is written, what is refused, its preview, and its publication. */
export const articles: Walk = async ({ hand, look }) => {
  const { page } = hand;
  await hand.arrive('editor1', '/articles');
  const rows = hand.the('listbox', m.articles_list).getByRole('option');
  await expect(rows.first()).toBeVisible();
  await look('answers to be written');

  await hand.command('n');
  await expect(hand.the('heading', m.a11y_command_new_article)).toBeFocused();
  await hand.tabTo(hand.the('textbox', m.articles_until), 20);
  await hand.type('2026-02-30');
  await hand.command('r');
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  await look('an answer that is not ready');
  await hand.press('Control+a', 'Delete');

  await hand.tabBackTo(hand.the('textbox', m.articles_question_zh), 20);
  await hand.type('撿到空拍機要送去哪裡？');
  await hand.tabTo(hand.the('textbox', m.articles_answer_zh));
  await hand.type(answer);
  await hand.command('e');
  await expect(hand.the('heading', m.articles_preview_zh)).toBeFocused();
  await look('the preview of an answer');

  await hand.command('s');
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await look('an answer with a draft');
  await hand.command('u');
  await expect(hand.the('dialog', m.a11y_command_publish_article)).toBeVisible();
  await hand.press('Enter');
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  await look('publishing without a reason');
  await hand.type('夜間只有一人');
  await hand.press('Enter');
  await hand.hears(hand.text(m.articles_published, { version: 1 }));
};

/** What differs between versions, and who was first. */
export const versions: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await hand.arrive('supervisor1', '/articles/street-light-repair');
  await hand.tabTo(hand.the('textbox', m.articles_answer_zh), 30);
  await hand.type('三天內修好。');
  await hand.command('d');
  await expect(hand.the('heading', m.articles_differences)).toBeFocused();
  await expect(page.locator('.changes').first()).toBeVisible();
  await look('the differences of a draft');
  await hand.command('s');
  await hand.hears(hand.text(m.articles_saved));
  await city.db
    .updateTable('articleDraft')
    .set({ revision: 9, changedBy: 'editor1' })
    .where('articleId', '=', 'street-light-repair')
    .execute();
  await hand.tabBackTo(hand.the('textbox', m.articles_question_zh), 40);
  await hand.type('？');
  await hand.command('s');
  await expect(page.locator('.conflict h2')).toBeFocused();
  await look('somebody else was first');

  await page.goto('/articles/none');
  await expect(hand.the('heading', m.articles_not_found)).toBeFocused();
  await look('no such answer');
};
