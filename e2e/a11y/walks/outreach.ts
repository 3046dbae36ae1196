import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { goAvailable } from '#e2e/support/desk.ts';
import { runCampaign } from '#e2e/support/outreach.ts';

const people = [
  { name: '陳秀英', phone: '+886955000001', why: '獨居, 三樓' },
  { name: '王大明', phone: '+886955000002', why: '獨居' },
];
const script = [
  { id: 'house', text: '房屋如何?', kind: 'choice' as const, choices: ['完好', '受損'] },
  { id: 'food', text: '存糧還有幾天?', kind: 'number' as const, choices: [] },
];

/** The campaigns as a supervisor plans them, one with answers and somebody who was not reached. */
export const campaigns: Walk = async ({ hand, city, look }) => {
  await hand.arrive('supervisor1', '/outreach');
  await expect(hand.page.getByText(hand.text(m.outreach_campaigns_none))).toBeVisible();
  await look('no campaign');
  const id = await runCampaign(city, people, { script });
  await city.db
    .updateTable('callTask')
    .set({ state: 'given-up', outcome: 'not-at-home', endedAt: new Date() })
    .where('name', '=', '王大明')
    .execute();
  const answers = JSON.stringify({ house: '受損', food: '2' }) as never;
  await city.db
    .updateTable('callTask')
    .set({ state: 'done', outcome: 'needs-help', endedAt: new Date(), answers })
    .where('name', '=', '陳秀英')
    .execute();
  await hand.arrive('supervisor1', `/outreach/${id}`);
  await expect(hand.page.getByRole('table')).toBeVisible();
  await look('a campaign with results');
};

/** Who is called, and how, with what is refused. */
export const campaignDialogs: Walk = async ({ hand, city, look }) => {
  const id = await runCampaign(city, people, { script });
  await hand.arrive('supervisor1', `/outreach/${id}`);
  await hand.tabTo(hand.the('button', m.outreach_stop_it), 40);
  await hand.press('ArrowRight', 'Enter');
  await hand.expectAsked(hand.text(m.outreach_by));
  await look('people are added by a list');
  await hand.press('3');
  await hand.tabTo(hand.the('button', m.outreach_add), 60);
  await hand.press('Enter');
  await expect(hand.page.locator('.error-text').first()).toBeVisible();
  await look('people of the care register, refused');
  await hand.press('Escape');
  await hand.press('ArrowRight', 'Enter');
  await expect(hand.the('textbox', m.outreach_name)).toBeFocused();
  await hand.press('Control+a', 'Delete', 'Enter');
  await expect(hand.the('textbox', m.outreach_name)).toHaveAttribute('aria-invalid', 'true');
  await look('the settings of a campaign, refused');
  await hand.press('Escape');
};

/** Somebody asked not to be called, and a supervisor takes it back. */
export const mayBeCalled: Walk = async ({ hand, city, look }) => {
  const phone = '+886955000004';
  await city.db.insertInto('callingConsent').values({ phone, mayCall: false, callId: null, changedBy: null }).execute();
  await hand.arrive('supervisor1', '/outreach');
  await hand.tabTo(hand.the('textbox', m.outreach_phone), 40);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.outreach_phone)).toHaveAttribute('aria-invalid', 'true');
  await look('what is no telephone number');
  await hand.type('0955000004');
  await hand.press('Enter');
  await expect(hand.the('button', m.outreach_allow)).toBeVisible();
  await look('somebody who asked not to be called');
  await hand.press('Tab', 'Enter');
  await expect(hand.focused).toContainText(hand.text(m.outreach_may_call));
  await look('somebody who may be called again');
};

/** A caring call from the offer to its outcome. */
export const caringCall: Walk = async ({ hand, city, look }) => {
  await hand.arrive('agent1');
  await goAvailable(hand);
  await runCampaign(city, people.slice(0, 1), { script });
  await expect(hand.the('button', m.outreach_hand, { name: '陳秀英' })).toBeVisible();
  await look('a caring call is offered');
  await hand.command('a');
  await expect(hand.the('button', m.outreach_dial, { name: '陳秀英' })).toBeFocused();
  await look('whom to call and why');
  await hand.press('Enter');
  await hand.expectAsked(hand.text(m.outreach_how));
  await look('the conversation');
  await hand.press('r', '1');
  await hand.type('x');
  await hand.press('Enter', 'Enter');
  await expect(hand.page.locator('.error-text').first()).toBeVisible();
  await look('an answer that is no number');
  await hand.press('Control+a');
  await hand.type('3');
  await hand.press('Enter', 'Enter');
  await expect(hand.page.getByText(hand.text(m.outreach_none))).toBeVisible();
  await look('after the last caring call');
};
