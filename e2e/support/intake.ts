import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Hand } from '#e2e/support/hand.ts';

/** The words of somebody who tells of a dark street light. */
export const lampWords = (hand: Hand): string => hand.say('Street light out on Wufu 3rd Road', '五福三路路燈不亮');

/** The agent types the matter and picks the first category that the words speak for. */
export const tellOfLamp = async (hand: Hand): Promise<void> => {
  await hand.type(lampWords(hand));
  await hand.press('Enter');
  await hand.expectAsked(hand.text(m.intake_category));
  await expect(hand.focused).toHaveAccessibleName(new RegExp(`^${hand.say('Street light', '路燈故障')}`));
  await hand.press('1');
};

/** She asks what the category wants to know: no wires hang out, one light is dark, the pole's number is unknown. */
export const askAboutLamp = async (hand: Hand): Promise<void> => {
  await hand.expectAsked(hand.say('Wires exposed?', '電線外露或漏電？'));
  await hand.press('n');
  await hand.expectAsked(hand.say('How many lights out?', '幾盞不亮？'));
  await hand.press('1');
  await expect(hand.page.getByRole('textbox', { name: hand.say('Pole number?', '燈桿編號？') })).toBeFocused();
  await hand.press('Enter');
};

/** She says where it is: the district by its first letters, the road from the gazetteer. */
export const sayWhere = async (hand: Hand): Promise<void> => {
  await expect(hand.the('combobox', m.intake_district)).toBeFocused();
  await hand.type(hand.say('Qianj', '前金'));
  await hand.press('Enter');
  await expect(hand.the('combobox', m.intake_district)).toHaveValue(hand.say('Qianjin', '前金區'));
  await expect(hand.the('combobox', m.intake_road)).toBeFocused();
  await hand.type(hand.say('Wufu', '五福'));
  await expect(hand.page.getByRole('option', { name: hand.say('Wufu 3rd Road', '五福三路') })).toBeVisible();
  await hand.press('ArrowDown', 'Enter');
  await expect(hand.the('combobox', m.intake_road)).toHaveValue(hand.say('Wufu 3rd Road', '五福三路'));
};

/** The caller wants a text message, and says her name: then all is asked that has to be. */
export const sayWhomToTell = async (hand: Hand): Promise<void> => {
  await hand.expectAsked(hand.text(m.intake_way));
  await hand.press('1');
  await expect(hand.the('textbox', m.citizens_name)).toBeFocused();
  await hand.type(hand.say('Lin Mei', '林美'));
  await hand.press('Enter');
};

/** All of the intake up to the button that opens the ticket. */
export const fillIntake = async (hand: Hand): Promise<void> => {
  await tellOfLamp(hand);
  await askAboutLamp(hand);
  await sayWhere(hand);
  await sayWhomToTell(hand);
  await expect(hand.the('button', m.intake_open)).toBeFocused();
};
