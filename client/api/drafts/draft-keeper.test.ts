import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DraftBody, DraftKeeper } from '#client/api/drafts/draft-keeper.ts';

const server = new Map<string, { body: DraftBody; revision: number }>();
const browser = new Map<string, string>();
let online = true;

const places = {
  read: async (key: string) => {
    if (!online) throw new Error('offline');
    return server.get(key) ?? null;
  },
  save: async ({ key, body, revision }: { key: string; body: DraftBody; revision: number }) => {
    if (!online) throw new Error('offline');
    const old = server.get(key);
    if (old && old.revision >= revision) {
      throw Object.assign(new Error('changed-meanwhile'), { data: { details: { draft: old } } });
    }
    server.set(key, { body, revision });
  },
  discard: async (key: string) => {
    if (!online) throw new Error('offline');
    server.delete(key);
  },
  local: {
    getItem: (key: string) => browser.get(key) ?? null,
    setItem: (key: string, value: string) => void browser.set(key, value),
    removeItem: (key: string) => void browser.delete(key),
  },
};
const keeper = (agentId = 'agent1') => new DraftKeeper(agentId, 'ticket:1:note', places);
const stored = () => server.get('ticket:1:note')?.body.words;

beforeEach(() => {
  vi.useFakeTimers();
  server.clear();
  browser.clear();
  online = true;
});
afterEach(() => void vi.useRealTimers());

it('keeps what is typed at the server when the typing rests, and then no longer in the browser', async () => {
  const typing = keeper();
  typing.type({ words: 'a' });
  await vi.advanceTimersByTimeAsync(300);
  typing.type({ words: 'ab' });
  expect(stored()).toBeUndefined();
  expect(browser.size).toBe(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(stored()).toBe('ab');
  expect(browser.size).toBe(0);
});

it('gives it back after a crash before the server had it, and in another browser after that', async () => {
  keeper().type({ words: 'half a sentence' });
  expect(keeper().body).toEqual({ words: 'half a sentence' });
  expect(keeper('agent2').body).toBeNull();
  const typing = keeper();
  typing.type({ words: 'a whole sentence' });
  typing.flush();
  await vi.advanceTimersByTimeAsync(0);
  browser.clear();
  expect(await keeper().restore()).toEqual({ words: 'a whole sentence' });
});

it('sends again what the server did not get', async () => {
  online = false;
  const typing = keeper();
  typing.type({ words: 'a' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(browser.size).toBe(1);
  online = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(stored()).toBe('a');
  expect(browser.size).toBe(0);
});

it('never puts an old draft over what is being typed, and lets the newer words win', async () => {
  server.set('ticket:1:note', { body: { words: 'old' }, revision: 7 });
  const typing = keeper();
  const restoring = typing.restore();
  typing.type({ words: 'new' });
  expect(await restoring).toBeNull();
  await vi.advanceTimersByTimeAsync(500);
  expect(stored()).toBe('new');
});

it('wins over what another desk saved later under the same key', async () => {
  const typing = keeper();
  typing.type({ words: 'mine' });
  server.set('ticket:1:note', { body: { words: 'other' }, revision: 4 });
  await vi.advanceTimersByTimeAsync(600);
  expect(stored()).toBe('mine');
});

it('leaves nothing behind when it was sent, not even a saving that was under way', async () => {
  const typing = keeper();
  typing.type({ words: 'a' });
  typing.flush();
  await typing.discard();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.size).toBe(0);
  expect(browser.size).toBe(0);
  expect(await typing.restore()).toBeNull();
});

it('keeps in the browser alone what is too large for the server, and gives it back', async () => {
  const typing = keeper();
  typing.type({ words: '字'.repeat(350_000) });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(server.size).toBe(0);
  expect(keeper().body?.words).toHaveLength(350_000);
  typing.type({ words: 'shorter' });
  await vi.advanceTimersByTimeAsync(500);
  expect(stored()).toBe('shorter');
});
