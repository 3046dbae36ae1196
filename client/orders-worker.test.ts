import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';

const origin = 'https://hotline.example';
type Answer = { from: string; status: number };
type Asked = { url: string; method?: string; mode?: string };

let server: () => Promise<Answer>;
let kept: Map<string, Map<string, Answer>>;
let handlers: Record<string, (event: object) => void>;

/** The worker as the build puts it together, in a browser of a few lines. */
const start = (version: string) => {
  const caches = {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Answer>();
      kept.set(name, cache);
      return {
        match: async (path: string) => cache.get(path),
        addAll: async (asked: { url: string }[]) => {
          for (const { url } of asked) cache.set(url, await server());
        },
      };
    },
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  };
  class Request {
    readonly url: string;
    constructor(url: string) {
      this.url = url;
    }
  }
  handlers = {};
  const self = {
    location: { origin },
    addEventListener: (kind: string, handler: (event: object) => void) => {
      handlers[kind] = handler;
    },
    skipWaiting: async () => {},
    clients: { claim: async () => {} },
  };
  const code = readFileSync(new URL('./orders-worker.js', import.meta.url), 'utf8');
  const put = `const FILES = ['/assets/orders.js']; const VERSION = '${version}';`;
  runInNewContext(put + code, { self, caches, Request, Response, URL, setTimeout, fetch: () => server() });
};
const happens = async (kind: 'install' | 'activate') => {
  let done: Promise<unknown> = Promise.resolve();
  handlers[kind]?.({
    waitUntil: (work: Promise<unknown>) => {
      done = work;
    },
  });
  await done;
};
/** What the worker answers, or `undefined` where it leaves the request to the browser. */
const ask = async ({ url, method = 'GET', mode = 'cors' }: Asked): Promise<string | undefined> => {
  let answer: Promise<Answer> | undefined;
  handlers.fetch?.({
    request: { url, method, mode },
    respondWith: (given: Promise<Answer>) => {
      answer = given;
    },
  });
  return (await answer)?.from;
};
const page = { url: `${origin}/orders`, mode: 'navigate' };
const says =
  (from: string, status = 200) =>
  async () => ({ from, status });

beforeEach(async () => {
  kept = new Map();
  server = says('monday');
  start('monday');
  await happens('install');
  await happens('activate');
});

it('opens the page of the server while there is a line, and the kept one while there is none', async () => {
  server = says('tuesday');
  expect(await ask(page)).toBe('tuesday');
  server = says('proxy', 502);
  expect(await ask(page)).toBe('monday');
  server = () => Promise.reject(new Error('no line'));
  expect(await ask(page)).toBe('monday');
  expect(await ask({ url: `${origin}/assets/orders.js` })).toBe('monday');
});

it('answers for nothing but the page and its files', async () => {
  for (const url of [
    `${origin}/api/trpc/dispatch.orders`,
    `${origin}/assets/rules.js`,
    'https://other.example/orders',
  ]) {
    expect(await ask({ url }), url).toBeUndefined();
  }
  expect(await ask({ ...page, method: 'POST' })).toBeUndefined();
});

it('forgets older files when newer ones are kept', async () => {
  server = says('tuesday');
  start('tuesday');
  await happens('install');
  expect([...kept.keys()]).toEqual(['orders monday', 'orders tuesday']);
  await happens('activate');
  expect([...kept.keys()]).toEqual(['orders tuesday']);
  expect(await ask({ url: `${origin}/assets/orders.js` })).toBe('tuesday');
});
