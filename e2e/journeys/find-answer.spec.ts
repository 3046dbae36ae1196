import { m } from '#client/paraglide/messages.js';
import type { Hand } from '#e2e/support/hand.ts';
import { expect, test } from '#e2e/support/test.ts';

/** Searches the answers; the row of the best one has the focus. */
const search = async (hand: Hand, words: string) => {
  await hand.command('k');
  const box = hand.page.getByRole('searchbox', { name: hand.text(m.knowledge_search) });
  if (!(await box.evaluate((element) => element === document.activeElement))) await hand.command('k');
  await expect(box).toBeFocused();
  await hand.type(words);
  await hand.press('Enter');
  await expect(hand.focused).toHaveRole('option');
};

const lamp = /street ?light|路燈/i;

test('the answer is found in both languages, by another word, in simplified characters and in spite of a slip', async ({
  hand,
}) => {
  await hand.arrive('agent1');
  for (const words of ['路燈', 'street light', '街燈不亮', 'lamppost out', '路灯不亮']) {
    await search(hand, words);
    await expect(hand.focused, words).toHaveAccessibleName(lamp);
  }

  await test.step('what a slip was taken for is shown, and is the name of what was found', async () => {
    await search(hand, 'pohtole');
    const found = hand.the('listbox', m.knowledge_searched_for, { words: 'pothole' });
    await expect(found.getByRole('option').first()).toBeFocused();
    await expect(hand.focused).toHaveAccessibleName(/pothole|坑洞/i);
    await expect(hand.page.getByText(hand.text(m.knowledge_searched_for, { words: 'pothole' })).first()).toBeVisible();
  });
});
