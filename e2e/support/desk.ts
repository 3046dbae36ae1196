import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { CityServer } from '#e2e/support/city-server.ts';
import type { Hand } from '#e2e/support/hand.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

/** Somebody who has never called before: the number as the exchange says it, and as the console shows it. */
export const newCaller = (): { phone: string; shown: string } => {
  const digits = String(randomInt(10_000_000, 99_999_999));
  return { phone: `+8869${digits}`, shown: `09${digits.slice(0, 2)} ${digits.slice(2, 5)} ${digits.slice(5)}` };
};

/** The agent goes available. */
export const goAvailable = async (hand: Hand): Promise<void> => {
  await hand.command('p');
  await hand.expectAsked(hand.text(m.calls_presence));
  await hand.press('1');
  await expect(hand.the('button', m.calls_presence_available)).toBeVisible();
  await hand.expectFocus('focus after the choice');
};

/** Somebody calls from there, and the agent answers: she is where the matter is typed. Gives the exchange's call. */
export const takeCall = async (hand: Hand, city: CityServer, from: string | null): Promise<string> => {
  const call = await city.ring(from);
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await hand.command('a');
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  return call;
};

/** A desk where an agent is on the telephone with somebody who has never called before. Gives the caller's number. */
export const onTheTelephone = async (hand: Hand, city: CityServer): Promise<string> => {
  const { phone } = newCaller();
  await hand.arrive('agent1');
  await goAvailable(hand);
  await takeCall(hand, city, phone);
  return phone;
};

/** The agent hangs up; how the call came out is marked already, Enter takes it. */
export const finishCall = async (hand: Hand, disposition: string): Promise<void> => {
  await hand.command('h');
  await hand.expectAsked(hand.text(m.calls_disposition));
  await expect(hand.focused).toHaveAccessibleName(new RegExp(`^${disposition}`));
  await hand.press('Enter');
  await expect(hand.the('button', m.calls_presence_available)).toBeFocused();
};

/** The ticket's page is open, its heading has the focus and says the number. Gives the number. */
export const expectTicket = async (hand: Hand): Promise<string> => {
  await expect(hand.page).toHaveURL(/\/tickets\/\d{9}/);
  const number = /\/tickets\/(\d{9})/.exec(hand.page.url())?.[1] as string;
  const heading = hand.page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(heading).toContainText(displayTicketNumber(number));
  return number;
};
