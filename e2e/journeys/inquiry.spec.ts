import { m } from '#client/paraglide/messages.js';
import { finishCall, onTheTelephone } from '#e2e/support/desk.ts';
import { lampWords } from '#e2e/support/intake.ts';
import { expect, test } from '#e2e/support/test.ts';

test('an inquiry is answered from the master database and logged with one key', async ({ hand, page, city }) => {
  const phone = await onTheTelephone(hand, city);
  await hand.type(lampWords(hand));
  const answers = hand.the('listbox', m.knowledge_answers);
  const question = hand.say('A street light is out or flickering. How do I get it repaired?', '路燈不亮');
  await expect(answers.getByRole('option').first()).toContainText(question);

  await test.step('the answers for her words are one command away, the most useful first', async () => {
    await hand.command('k');
    await expect(answers.getByRole('option').first()).toBeFocused();
    await hand.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeFocused();
    await expect(page).toHaveURL(/answer=/);
  });

  await test.step('one key logs it', async () => {
    await hand.command('l');
    await hand.hears(hand.text(m.knowledge_logged));
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeFocused();
  });

  await test.step('Escape leads back to the answers', async () => {
    await hand.press('Escape');
    await expect(answers.getByRole('option').first()).toBeFocused();
  });

  await finishCall(hand, hand.text(m.calls_disposition_inquiry));
  const call = await city.db
    .selectFrom('call')
    .innerJoin('inquiry', 'inquiry.callId', 'call.id')
    .select(['call.disposition', 'call.state', 'inquiry.articleId', 'inquiry.agentId'])
    .where('call.fromPhone', '=', phone)
    .execute();
  expect(call).toEqual([
    { disposition: 'inquiry', state: 'ended', articleId: 'street-light-repair', agentId: 'agent1' },
  ]);
  hand.expectNothingTwice();
});

test('words of two Chinese characters find their answer', async ({ hand, page, city }) => {
  await onTheTelephone(hand, city);
  await hand.command('k');
  await expect(page.getByRole('searchbox', { name: hand.text(m.knowledge_search) })).toBeFocused();
  await hand.type('路燈');
  await hand.press('Enter');
  const first = hand.the('listbox', m.knowledge_answers).getByRole('option').first();
  await expect(first).toBeFocused();
  await expect(first).toContainText(hand.say('street light', '路燈'), { ignoreCase: true });
});
