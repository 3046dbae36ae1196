import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';

/** What the agents can, and which rules are wrong, as a supervisor sees it. */
export const skills: Walk = async ({ hand, city, look }) => {
  await city.db.deleteFrom('ticketReturn').execute();
  await hand.arrive('supervisor1', '/returns');
  await expect(hand.page.getByText(hand.text(m.routing_none_returned))).toBeVisible();
  await look('nothing came back');

  const other = await somebody(city, 'supervisor2');
  const number = await other.opens();
  await other.does('dispatch', number);
  await other.does('return', number, { departmentId: null, words: '不是市府的路燈' });
  await hand.arrive('supervisor1', '/returns');
  await expect(hand.page.getByRole('table')).toBeVisible();
  await look('a rule whose matter came back');

  await hand.arrive('supervisor1', '/skills');
  const agents = hand.the('listbox', m.accounts_agents);
  await hand.tabTo(agents.getByRole('option').first(), 30);
  await look('skills');
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('what an agent can');
};
