import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { liveNews, type News } from '#server/live/live-news.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  supervisor = await city.as('supervisor1');
});
afterEach(async () => {
  await city.db.deleteFrom('raisedHand').execute();
});
afterAll(() => city.close());

const raise = () => agent.floor.raiseHand({ number: null });

/** A call in the agent's hands, with a note. */
const onCall = async (note = ''): Promise<string> => {
  const { id } = await city.db
    .insertInto('call')
    .values({ exchangeId: randomUUID(), state: 'answered', agentId: 'agent1', answeredAt: new Date(), note })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};
const end = async (callId: string) => {
  await agent.calls.hangUp({ callId });
  await agent.calls.wrapUp({ callId, disposition: 'other' });
};

test('a supervisor sees who asks, the note and words of the call in hand, and the tickets that were opened in it', async () => {
  const callId = await onCall('聽不清楚');
  const { number } = await agent.tickets.open({ ...streetLight(), callId });
  await agent.drafts.save({ key: 'intake', revision: 1, body: { draft: { callId, words: '路面有洞' } } });
  await agent.floor.raiseHand({ number });
  expect(await supervisor.floor.hands()).toMatchObject([
    {
      agent: '林怡君',
      onCall: true,
      note: '聽不清楚',
      words: '路面有洞',
      number,
      openedNumbers: [number],
      replies: [],
    },
  ]);
  await agent.drafts.discard({ key: 'intake' });
  await end(callId);
});

test('what a supervisor answers reaches the agent, the first answer first, and both see who wrote it', async () => {
  const { id } = await raise();
  await supervisor.floor.answerHand({ id, words: '請他打 110。' });
  await supervisor.floor.answerHand({ id, words: '我來接。' });
  const replies = [
    { by: '王淑芬', words: '請他打 110。' },
    { by: '王淑芬', words: '我來接。' },
  ];
  expect(await agent.floor.hand()).toMatchObject({ id, replies });
  expect(await supervisor.floor.hands()).toMatchObject([{ id, replies }]);
});

test('each agent has one hand, however often and from however many desks it is raised', async () => {
  const hands = await Promise.all(Array.from({ length: 5 }, raise));
  expect(new Set(hands.map(({ id }) => id)).size).toBe(1);
  expect(await supervisor.floor.hands()).toHaveLength(1);
});

test('who has waited longest comes first', async () => {
  const other = await city.as('agent2');
  await raise();
  await other.floor.raiseHand({ number: null });
  expect((await supervisor.floor.hands()).map(({ agent: name }) => name)).toEqual([
    '林怡君',
    (await city.context('agent2')).viewer.name,
  ]);
});

test('the agent or a supervisor takes the hand down, another agent does not, and one that is down stays down', async () => {
  const { id } = await raise();
  const other = await city.as('agent2');
  await expect(other.floor.lowerHand({ id })).rejects.toMatchObject({ cause: { code: 'forbidden' } });
  expect(await agent.floor.hand()).not.toBeNull();
  await supervisor.floor.lowerHand({ id });
  expect(await agent.floor.hand()).toBeNull();
  await agent.floor.lowerHand({ id });
  const again = await raise();
  expect(again.id).not.toBe(id);
  await agent.floor.lowerHand({ id: again.id });
  expect(await supervisor.floor.hands()).toEqual([]);
});

test('an answer to a hand that is down is refused, and so is one without words', async () => {
  const { id } = await raise();
  await expect(supervisor.floor.answerHand({ id, words: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await agent.floor.lowerHand({ id });
  await expect(supervisor.floor.answerHand({ id, words: '好' })).rejects.toMatchObject({
    cause: { code: 'hand-down' },
  });
});

test('a hand that was raised in a call comes down with the call, one that was raised before stays up', async () => {
  const first = await onCall();
  await raise();
  await end(first);
  expect(await agent.floor.hand()).toBeNull();
  await raise();
  await end(await onCall());
  expect(await agent.floor.hand()).not.toBeNull();
});

test('a ticket that is not there is refused', async () => {
  await expect(agent.floor.raiseHand({ number: '999999991' })).rejects.toThrow();
  expect(await agent.floor.hand()).toBeNull();
});

test('supervisors hear of each hand, its agent of the own one only', async () => {
  const ended = new AbortController();
  const before = city.services.live.now();
  const hear = async (who: string): Promise<News[]> => {
    const heard: News[] = [];
    for await (const { news } of liveNews(await city.context(who), before, ended.signal)) {
      if (news.kind === 'hand') heard.push(news);
      if (news.kind === 'notice') break;
    }
    return heard;
  };
  const listening = Promise.all(['supervisor1', 'agent1', 'agent2'].map(hear));
  const { id } = await raise();
  await supervisor.floor.answerHand({ id, words: '好' });
  await supervisor.notices.publish({
    kind: 'disruption',
    shortZh: '停水',
    shortEn: 'No water',
    wholeZh: '',
    wholeEn: '',
    startsAt: null,
    endsAt: new Date(Date.now() + 60_000),
  });
  const ofThis = (heard: News[]) => heard.filter((news) => 'handId' in news && news.handId === id);
  const [supervisors, own, others] = (await listening).map(ofThis);
  ended.abort();
  const told = ['raised', 'answered'].map((what) => ({ kind: 'hand', handId: id, what }));
  expect(supervisors).toEqual(told.map((news) => ({ ...news, own: false })));
  expect(own).toEqual(told.map((news) => ({ ...news, own: true })));
  expect(others).toEqual([]);
});
