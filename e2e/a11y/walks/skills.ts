import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** What the agents can, as a supervisor sees it. */
export const skills: Walk = async ({ hand, look }) => {
  await hand.arrive('supervisor1', '/skills');
  const agents = hand.the('listbox', m.accounts_agents);
  await hand.tabTo(agents.getByRole('option').first(), 30);
  await look('skills');
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('what an agent can');
};
