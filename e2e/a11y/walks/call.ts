import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import type { CityServer } from '#e2e/support/city-server.ts';
import { newCaller } from '#e2e/support/desk.ts';
import { askAboutLamp, sayWhere, tellOfLamp } from '#e2e/support/intake.ts';
import { somebody } from '#e2e/support/others.ts';

/** A citizen with open tickets, by telephone number. */
const knownCaller = async ({ db }: CityServer): Promise<string> => {
  const { phone } = await db
    .selectFrom('citizen')
    .innerJoin('ticket', 'ticket.citizenId', 'citizen.id')
    .select('citizen.phone')
    .where('citizen.phone', 'is not', null)
    .where('citizen.name', '!=', '')
    .where('ticket.active', '=', true)
    .orderBy('ticket.number')
    .executeTakeFirstOrThrow();
  return phone as string;
};

/** A call from somebody who is known, from the first ring to the wrap-up. */
export const call: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await hand.arrive('agent1');
  await hand.command('p');
  await hand.expectAsked(hand.text(m.calls_presence));
  await look('presence');
  await hand.press('1');
  await expect(hand.the('button', m.calls_presence_available)).toBeVisible();

  await city.ring(await knownCaller(city));
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await look('a call rings');
  await hand.command('a');
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  await expect(page.locator('.caller-tickets li').first()).toBeVisible();
  await look('intake of somebody who is known');

  await hand.command('k');
  await hand.type(hand.say('street light', '路燈'));
  await hand.press('Enter');
  await expect(hand.the('listbox', m.knowledge_answers).getByRole('option').first()).toBeFocused();
  await look('answers');
  await hand.press('Enter');
  await expect(page.locator('.article h2')).toBeFocused();
  await hand.command('l');
  await expect(page.locator('.article').getByText(hand.text(m.knowledge_logged))).toBeVisible();
  await look('an answer, logged');

  await hand.command('h');
  await hand.expectAsked(hand.text(m.calls_disposition));
  await look('wrap-up');
};

/** An intake with all that it may ask and refuse. */
export const intake: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  const other = await somebody(city, 'agent2');
  await other.opens();
  await other.opens();
  await hand.arrive('agent1');
  await hand.command('p');
  await hand.press('1');
  await expect(hand.the('button', m.calls_presence_available)).toBeVisible();
  await city.ring(newCaller().phone);
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await hand.command('a');
  const words = hand.the('textbox', m.intake_words);
  await expect(words).toBeFocused();
  await look('intake, empty');
  await hand.command('t');
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await look('intake, nothing typed');

  await tellOfLamp(hand);
  await hand.expectAsked(hand.say('Wires exposed?', '電線外露或漏電？'));
  await expect(page.locator('.intake-route')).toBeVisible();
  await look('intake with suggestions and questions');
  await askAboutLamp(hand);
  await sayWhere(hand);
  await hand.expectAsked(hand.text(m.intake_way));
  await expect(hand.the('listbox', m.intake_which).getByRole('option').first()).toBeVisible();
  await hand.press('1');
  await expect(hand.the('textbox', m.citizens_name)).toBeFocused();
  await look('intake, the same place is known');

  await hand.tabBackTo(words, 20);
  await hand.press('Control+a');
  await hand.type(hand.say('I smell gas', '聞到瓦斯味'));
  await hand.press('Enter');
  await hand.expectAsked(hand.text(m.intake_danger, { service: '119' }));
  await look('danger');
};
