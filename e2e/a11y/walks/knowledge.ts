import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';

/** Notices: none, the form with what is wrong, pinned to the desk, opened, and who has read. */
export const notices: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await hand.arrive('supervisor1', '/notices');
  await expect(page.getByText(hand.text(m.knowledge_notice_none))).toBeVisible();
  await look('no notices');
  await hand.tabTo(hand.the('button', m.knowledge_notice_publish_now), 40);
  await hand.press('Enter');
  await hand.expectAsked(hand.text(m.knowledge_notice_kind));
  await look('a notice that lacks everything');

  await (await somebody(city, 'supervisor1')).publishes();
  await expect(hand.the('region', m.knowledge_notices)).toBeVisible();
  const row = hand.the('listbox', m.knowledge_notices).getByRole('option');
  await expect(row).toHaveCount(1);
  await look('a notice is pinned');
  await hand.command('2');
  await expect(hand.the('dialog', m.knowledge_notices)).toBeVisible();
  await look('the whole of a notice');
  await hand.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await hand.tabBackTo(row, 40);
  await hand.press('Enter');
  await expect(hand.the('button', m.knowledge_notice_end_now)).toBeVisible();
  await look('who has read a notice');
  await hand.press('Escape');
};

/** An open answer, what a slip was taken for, and the editors' lists. */
export const feedback: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await city.db.insertInto('missedSearch').values({ words: '飛碟', times: 3 }).execute();
  await hand.arrive('supervisor1', '/articles/feedback');
  await expect(page.getByText(hand.text(m.knowledge_feedback_empty))).toBeVisible();
  await look('no feedback');
  await hand.command('k');
  await hand.type('pohtole');
  await hand.press('Enter');
  await expect(hand.focused).toHaveRole('option');
  await look('what a slip was taken for');
  await hand.press('Enter');
  await expect(page.locator('.article h2')).toBeFocused();
  await hand.command('7');
  await hand.hears(hand.text(m.knowledge_judged, { kind: hand.text(m.knowledge_judge_wrong) }));
  await look('an answer that is wrong');

  await page.reload();
  const row = hand.the('listbox', m.knowledge_feedback).getByRole('option');
  await expect(row).toHaveCount(1);
  await look('feedback, searches in vain and synonyms');
  await hand.tabTo(row, 40);
  await hand.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('what an agent said of an answer');
  await hand.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await hand.tabTo(hand.the('button', m.knowledge_synonym_add), 40);
  await hand.press('Enter');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.knowledge_synonym_words)).toHaveAttribute('aria-invalid', 'true');
  await look('synonyms that are too few');
  await hand.press('Escape');
};
