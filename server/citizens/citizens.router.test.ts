import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAgent, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';
import type { CitizenInput } from '#shared/citizens.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
let agent: TestAgent;
let callId: string;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(async () => {
  await clearDesks(city.services);
  // The calls that were tied to them stay, without them.
  await city.db.updateTable('call').set({ citizenId: null }).execute();
  await city.db.deleteFrom('citizen').where('phone', 'like', '+8869990%').execute();
  agent = await addAgent(city.services, 'available');
  await exchange.ring('0999000000');
  callId = (await agent.ask.calls.mine()).call?.id ?? '';
  await agent.ask.calls.answer({ callId });
});
afterAll(async () => {
  await exchange.close();
  await city.close();
});

const somebody: CitizenInput = { name: '林大同', phone: '0999 000 001', locale: 'zh-TW', way: 'text' };
const save = (citizen: CitizenInput | null) => agent.ask.citizens.saveForCall({ callId, citizen });
const fieldsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'granted',
    (error) => error.cause?.details?.fields ?? String(error),
  );
describe('writing down who calls', () => {
  test('somebody new is tied to the call', async () => {
    const call = await save({ ...somebody, email: ' lin@example.tw ' });
    expect(call.citizen).toMatchObject({
      name: '林大同',
      phone: '+886999000001',
      email: 'lin@example.tw',
      locale: 'zh-TW',
      way: 'text',
    });
    expect((await agent.ask.calls.mine()).call).toEqual(call);
  });

  test('somebody known is changed; what is left out stays', async () => {
    const first = (await save({ ...somebody, email: 'lin@example.tw' })).citizen;
    const { citizen } = await save({ id: first?.id, name: '林大同', locale: 'en', way: 'email' });
    expect(citizen).toEqual({ ...first, locale: 'en', way: 'email' });
    const cleared = await save({ id: first?.id, name: '', phone: null, email: '', locale: 'en', way: 'none' });
    expect(cleared.citizen).toEqual({
      id: first?.id,
      name: '',
      phone: null,
      needs: [],
      email: null,
      locale: 'en',
      way: 'none',
    });
  });

  test('a known number is the same citizen, whose name is not emptied', async () => {
    const first = (await save(somebody)).citizen;
    const again = (await save({ ...somebody, name: '', way: 'call' })).citizen;
    expect(again).toEqual({ ...first, way: 'call' });
    expect((await save({ ...somebody, name: '林小同' })).citizen).toMatchObject({ id: first?.id, name: '林小同' });
  });

  test('the caller may stay anonymous, also after all', async () => {
    await save(somebody);
    expect((await save(null)).citizen).toBeNull();
    expect((await save({ name: '', phone: null, locale: 'en', way: 'none' })).citizen).toMatchObject({
      name: '',
      phone: null,
    });
  });

  test('the same new number from two desks at once is one citizen', async () => {
    const other = await addAgent(city.services, 'available');
    await exchange.ring();
    const otherCall = (await other.ask.calls.mine()).call?.id ?? '';
    await other.ask.calls.answer({ callId: otherCall });
    const [mine, hers] = await Promise.all([
      save(somebody),
      other.ask.citizens.saveForCall({ callId: otherCall, citizen: somebody }),
    ]);
    expect(mine.citizen?.id).toBe(hers.citizen?.id);
  });

  test('it is recorded who read them', async () => {
    const { citizen } = await save(somebody);
    const readings = await city.db
      .selectFrom('reading')
      .select('agentId')
      .where('key', '=', citizen?.id ?? '')
      .execute();
    expect(readings).toEqual([{ agentId: agent.id }]);
  });

  test('it can be done during the wrap-up, not after', async () => {
    await agent.ask.calls.hangUp({ callId });
    await save(somebody);
    await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
    expect(await codeOf(save(somebody))).toBe('no-call');
  });
});

describe('what is refused, with its fields, and changes nothing', () => {
  test.each<[string[], CitizenInput]>([
    [['phone'], { ...somebody, phone: '1999' }],
    [['phone'], { ...somebody, phone: 'abc' }],
    [['phone'], { ...somebody, phone: null }],
    [['phone'], { ...somebody, phone: undefined, way: 'call' }],
    [['email'], { ...somebody, way: 'email' }],
    [['email'], { ...somebody, way: 'email', email: '' }],
    [['email'], { ...somebody, email: 'lin@' }],
    [['phone', 'email'], { ...somebody, phone: '', email: 'lin' }],
  ])('%s', async (fields, citizen) => {
    expect(await fieldsOf(save(citizen))).toEqual(fields);
    expect((await agent.ask.calls.mine()).call?.citizen).toBeNull();
  });

  test('the number of somebody else', async () => {
    await save(somebody);
    const second = (await save({ ...somebody, phone: '0999000002' })).citizen;
    await expect(save({ ...somebody, id: second?.id })).rejects.toMatchObject({
      cause: { code: 'invalid-input', details: { fields: ['phone'], taken: true } },
    });
    expect((await agent.ask.calls.mine()).call?.citizen).toEqual(second);
  });

  test('somebody who is not there', async () => {
    expect(await codeOf(save({ ...somebody, id: '999999999999999999' }))).toBe('not-found');
  });

  test.each([{ id: '1; drop' }, { name: 'x'.repeat(101) }, { way: 'fax' }, { locale: 'de' }, { name: undefined }])(
    'input that is none: %j',
    async (part) => {
      expect(await codeOf(save({ ...somebody, ...part } as never))).toContain('[');
    },
  );
});

describe('search', () => {
  const search = async (q: string) => (await agent.ask.citizens.search({ q })).map(({ phone }) => phone);
  beforeEach(async () => {
    const people = [
      { phone: '+886999000011', name: '歐陽菲菲' },
      { phone: '+886999000012', name: 'Mei-Ling Ouyang' },
      { phone: '+886999000013', name: '菲菲百分之百%' },
    ];
    await city.db.insertInto('citizen').values(people).execute();
  });

  test.each([
    ['0999000011', ['+886999000011']],
    ['+886 999 000 012', ['+886999000012']],
    ['9000013', ['+886999000013']],
    ['歐陽', ['+886999000011']],
    ['菲菲', ['+886999000013', '+886999000011']],
    ['ouyang', ['+886999000012']],
    ['百%', ['+886999000013']],
    ['_%', []],
    ['ＯＵＹＡＮＧ', ['+886999000012']],
    ['\0歐陽', ['+886999000011']],
  ])('%s', async (q, phones) => {
    expect(await search(q)).toEqual(phones);
  });

  test('one character is too short, and at most ten are found', async () => {
    expect(await codeOf(search('歐'))).toContain('[');
    expect(await codeOf(search(' 歐 '))).toContain('[');
    const many = Array.from({ length: 15 }, (_, index) => ({
      phone: `+8869990002${String(index).padStart(2, '0')}`,
      name: '張三',
    }));
    await city.db.insertInto('citizen').values(many).execute();
    expect(await search('09990002')).toHaveLength(10);
  });

  test('who looked is recorded, once while the words are typed', async () => {
    await search('歐陽');
    await search('歐陽菲');
    const { id } = await city.db
      .selectFrom('citizen')
      .select('id')
      .where('phone', '=', '+886999000011')
      .executeTakeFirstOrThrow();
    const readings = await city.db.selectFrom('reading').select('agentId').where('key', '=', id).execute();
    expect(readings).toEqual([{ agentId: agent.id }]);
  });
});
