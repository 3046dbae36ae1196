import fastify from 'fastify';
import { makeKey } from '#server/open311/manage-keys.ts';
import { open311 } from '#server/open311/open311.http.ts';
import type { SignedIn } from '#server/trpc.ts';

/** For tests: another system with a key, which speaks Open311 with the city whose administrator is given. */
export const testSystem = async (administrator: SignedIn, name = '市民通報 App') => {
  const { key } = await makeKey(administrator, { name });
  const app = fastify();
  await app.register(open311(administrator.services), { prefix: '/open311/v2' });

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.inject({ url: `/open311/v2/${path}`, headers });
    return { status: response.statusCode, type: response.headers['content-type'], body: response.body };
  };
  /** Reads an answer in JSON. */
  const read = async (path: string, headers?: Record<string, string>) => {
    const { status, body } = await get(path, headers);
    return { status, body: JSON.parse(body) };
  };
  /** Reports a matter with the key, unless `fields` has another. */
  const report = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/open311/v2/requests.json',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers },
      payload: new URLSearchParams({ api_key: key, ...fields }).toString(),
    });
    return { status: response.statusCode, body: response.json() };
  };
  return { key, app, get, read, report, close: () => app.close() };
};
