import { setTimeout as sleep } from 'node:timers/promises';
import { password } from '#server/testing/kills/killable-city.ts';

/** What a server answered, or null: nobody knows whether it did it. */
export type Answer = { ok: boolean; data: Record<string, unknown> } | null;

/** For tests: one person's desk, who asks one server after the other, as the proxy in front of them would. */
export const openDesk = async (urls: readonly string[], username: string) => {
  let turn = 0;
  let cookie = '';
  const send = async (path: string, init: RequestInit): Promise<Response | null> => {
    turn += 1;
    const url = urls[turn % urls.length] as string;
    const headers = { 'content-type': 'application/json', origin: url, cookie };
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(`${url}${path}`, { ...init, headers, signal }).catch(() => null);
    return response && response.status < 500 ? response : null;
  };
  const answerOf = async (response: Response | null): Promise<Answer> => {
    const body = await response?.json().catch(() => null);
    return response && body ? { ok: response.ok, data: body.result?.data ?? body.error?.data ?? {} } : null;
  };
  /** Asks until a server answers. */
  const insist = async (ask: () => Promise<Answer>): Promise<NonNullable<Answer>> => {
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      await sleep(50);
    }
  };
  const change = async (procedure: string, input: object): Promise<Answer> =>
    answerOf(await send(`/api/trpc/${procedure}`, { method: 'POST', body: JSON.stringify(input) }));
  const read = (procedure: string, input: object) =>
    insist(async () =>
      answerOf(await send(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, {})),
    );

  await insist(async () => {
    const body = JSON.stringify({ username, password });
    const response = await send('/api/auth/sign-in/username', { method: 'POST', body });
    if (!response) return null;
    if (!response.ok) throw new Error(`sign-in was refused: ${response.status}`);
    cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return { ok: true, data: {} };
  });
  return { change, read, insist };
};
