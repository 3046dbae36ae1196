import type { Locator } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

test('what others do comes to the queue by itself, and the row that is being read stays', async ({ hand, city }) => {
  const supervisor = await somebody(city, 'supervisor1');
  await hand.arrive('agent1');
  const rows = hand.the('listbox', m.tickets_filter_all).getByRole('option');
  await expect(rows.first()).toBeVisible();
  await hand.command('q');
  await hand.press('ArrowDown', 'ArrowDown');
  const before = await hand.focused.textContent();

  const newer = await supervisor.opens();
  await city.db
    .updateTable('ticket')
    .set({ resolveBy: new Date(0) })
    .where('number', '=', newer)
    .execute();
  await supervisor.does('note', newer, { words: '更新' });
  await expect(hand.the('button', m.tickets_queue_fresh, { count: 1 })).toBeVisible();
  await hand.hears(hand.text(m.tickets_queue_fresh, { count: 1 }));
  expect(await hand.focused.textContent()).toBe(before);

  await hand.tabBackTo(hand.the('button', m.tickets_queue_fresh, { count: 1 }));
  await hand.press('Enter');
  await expect(hand.focused).toContainText(hand.say('Street light', '路燈故障'));
});

test('two pages of one agent both hear the news, over one line to the server', async ({ hand, page, city }) => {
  const supervisor = await somebody(city, 'supervisor1');
  const number = await supervisor.opens();
  await hand.arrive('agent1', `/tickets/${number}`);
  const second = await page.context().newPage();
  let lines = 0;
  for (const one of [page, second]) {
    one.on('request', (request) => {
      if (request.url().includes('/api/trpc/live')) lines += 1;
    });
  }
  await second.goto(`/tickets/${number}`);
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();

  await supervisor.does('note', number, { words: '請看這裡' });
  for (const one of [page, second]) await expect(one.getByText('請看這裡')).toBeVisible();
  expect(lines).toBe(0);
});

test('an answer that is changed is new at the desk that reads it, which is told once; and that it was withdrawn', async ({
  hand,
  page,
  city,
  colleague,
}) => {
  const id = 'business-register';
  await city.db
    .updateTable('article')
    .set({ validFrom: new Date(0) })
    .where('id', '=', id)
    .execute();
  await hand.arrive('agent1', `/?answer=${id}`);
  const heading = page.locator('.article h2');
  await expect(heading).toBeVisible();
  await hand.command('k');
  await expect(heading).toBeFocused();

  const editor = await colleague('supervisor1', `/articles/${id}?answer=${id}`);
  const publish = async (field: Locator, typed: string) => {
    await editor.tabTo(field, 40);
    await editor.press('Control+End');
    await editor.type(typed);
    await editor.command('u');
    await expect(editor.the('textbox', m.articles_reason)).toBeFocused();
    await editor.type('!');
    await editor.press('Enter');
    await expect(editor.page.getByRole('dialog')).toBeHidden();
  };

  await publish(
    editor.page.getByRole('textbox', {
      name: hand.text(hand.locale === 'en' ? m.articles_answer_en : m.articles_answer_zh),
    }),
    ' 1999',
  );
  await expect(page.locator('.article')).toContainText('1999');
  await hand.hears(hand.text(m.knowledge_changed));
  await expect(heading).toBeFocused();
  await expect(editor.page.locator('[data-region="answers"] .article')).toContainText('1999');

  await publish(editor.the('textbox', m.articles_until), '2026-01-01');
  await expect(page.locator('.article')).not.toContainText('1999');
  await hand.hears(hand.text(m.knowledge_withdrawn));
  await expect(heading).toBeFocused();
  hand.expectNothingTwice();
  for (const sentence of [m.knowledge_changed, m.knowledge_withdrawn]) {
    expect(editor.heard).not.toContain(editor.text(sentence));
  }
});

test('the first call is learnt on a real one: each step ticks itself off', async ({ hand, page, city }) => {
  void city;
  await hand.arrive('agent1', '/first-call');
  await expect(hand.the('heading', m.app_place_first_call)).toBeFocused();
  const step = (at: number) => page.locator('.steps li').nth(at);
  await expect(step(0)).toContainText(hand.text(m.app_guide_step_now));
  await hand.command('p');
  await hand.press('1');
  await expect(step(0)).toContainText(hand.text(m.app_guide_step_done));
  await hand.tabTo(hand.the('button', m.app_ring_me), 20);
  await hand.press('Enter');
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await expect(step(1)).toContainText(hand.text(m.app_guide_step_done));
  await hand.command('a');
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  await hand.hears(/./);
  await hand.command('h');
  await hand.expectAsked(hand.text(m.calls_disposition));
});

test('danger to life comes before everything else, and the ticket tells who took over', async ({ hand, city }) => {
  await hand.arrive('agent1', '/intake');
  await hand.type(hand.say('A man was electrocuted at the pole', '有人在電線桿觸電'));
  await hand.hears(hand.text(m.intake_danger, { service: '119' }));
  await hand.press('Enter');
  await hand.expectAsked(hand.text(m.intake_danger, { service: '119' }));
  await hand.press('1');
  await hand.expectFocus('focus after the danger');
  const draft = () =>
    city.db.selectFrom('draft').select('body').where('agentId', '=', 'agent1').executeTakeFirst().then(JSON.stringify);
  await expect.poll(draft).toContain('"handedTo":"119"');
});
