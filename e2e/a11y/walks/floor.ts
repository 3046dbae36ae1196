import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { onTheTelephone } from '#e2e/support/desk.ts';
import { somebody } from '#e2e/support/others.ts';

/** A raised hand at the desk of the agent, and what she was answered. */
export const ownHand: Walk = async ({ hand, city, look }) => {
  await onTheTelephone(hand, city);
  await hand.command("'");
  await expect(hand.the('button', m.floor_lower)).toBeVisible();
  await look('the hand is up');
  const supervisor = await somebody(city, 'supervisor1');
  const answer = async (words: string) => {
    const { id } = await city.db.selectFrom('raisedHand').select('id').executeTakeFirstOrThrow();
    await supervisor.asks('floor.answerHand', { id, words });
    await expect(hand.page.getByText(words)).toBeVisible();
  };
  await answer('請他打 110。');
  await answer('I come over.');
  await look('the hand was answered twice');
};

/** The floor without a raised hand, with some, and one that is answered. */
export const floor: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await hand.arrive('supervisor1', '/floor');
  await expect(page.getByText(hand.text(m.floor_hands_none))).toBeVisible();
  await look('no hand is up');
  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  await agent.asks('floor.raiseHand', { number });
  await (await somebody(city, 'agent2')).asks('floor.raiseHand', { number: null });
  const rows = hand.the('listbox', m.floor_hands).getByRole('option');
  await expect(rows).toHaveCount(2);
  await look('two hands are up');
  await hand.tabTo(rows.first(), 40);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.floor_answer)).toBeFocused();
  await hand.press('Control+Enter');
  await expect(hand.the('textbox', m.floor_answer)).toHaveAttribute('aria-invalid', 'true');
  await look('an answer without words');
  await hand.type('我來接。');
  await hand.press('Control+Enter');
  await expect(hand.focused).toHaveRole('option');
  await hand.press('Enter');
  await expect(page.getByText('王淑芬')).not.toHaveCount(0);
  await look('what was answered');
  await hand.press('Escape');
  await hand.tabTo(hand.the('button', m.floor_alarms_set), 40);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.floor_limit_waiting)).toBeFocused();
  await hand.type('many');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.floor_limit_waiting)).toHaveAttribute('aria-invalid', 'true');
  await look('an alarm that is no number');
  await hand.press('Control+A');
  await hand.type('0');
  await hand.press('Enter');
  await expect(hand.focused).toHaveRole('option');
  await city.ring(null);
  await expect(
    page.getByRole('banner').getByRole('link', { name: hand.text(m.floor_alarm_waiting, { limit: 0 }) }),
  ).toBeVisible({
    timeout: 15_000,
  });
  await look('an alarm stands');
};
