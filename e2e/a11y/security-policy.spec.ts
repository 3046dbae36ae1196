import { expect, test } from '#e2e/support/test.ts';

test('nothing that the page brings is refused by its own security policy', async ({ hand, page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await hand.arrive('agent1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Charts are drawn by a library that places its words by styles.
  await hand.arrive('supervisor1', '/roster/needed');
  await expect(page.locator('.recharts-surface')).toHaveCount(2);
  await expect(page.locator('.recharts-cartesian-axis-tick')).not.toHaveCount(0);
  expect(refused).toEqual([]);
});
