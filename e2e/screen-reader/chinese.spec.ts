import { arrival, arrive, command, expect, offered, readOut, ringing, spoken, test } from '#e2e/screen-reader/desk.ts';

test.use({ readerLanguage: 'zh_TW', agentLocale: 'zh-TW' });

test('in Chinese, a call becomes a ticket and its number is read out', async ({ reader, city }) => {
  expect(spoken(await ringing(reader, city))).toMatch(/^來電/);
  await command(reader, 'a');
  await reader.measure('in Chinese: from the answered call to the number read out', async () => {
    await reader.type('五福三路路燈不亮');
    expect(spoken(await reader.press('Return', { max: 1500 }))).toContain('路燈故障');
    expect(spoken(await reader.press('1'))).toContain('電線外露');
    expect(spoken(await reader.press('n'))).toContain('幾盞不亮');
    expect(spoken(await reader.press('1'))).toContain('燈桿編號');
    expect(spoken(await reader.press('Return'))).toContain('行政區');
    expect(spoken(await reader.type('前金', offered))).toContain('前金區');
    expect(spoken(await reader.press('Return'))).toContain('路名或地標');
    expect(spoken(await reader.type('五福三', offered))).toContain('五福三路');
    await reader.press('Return', { max: 1500 });
    await reader.press('1');
    await reader.type('林美');
    expect(spoken(await reader.press('Return'))).toContain('工務局');
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
  });
});

test('in Chinese, the fifth ticket of the queue is opened and read', async ({ reader, city }) => {
  void city;
  await arrive(reader, 'agent1');
  await reader.measure('in Chinese: the fifth ticket of the queue', async () => {
    await command(reader, 'q');
    await reader.press('5');
    expect(spoken(await reader.press('Return', arrival))).toMatch(readOut);
  });
});
