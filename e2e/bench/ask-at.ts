import { signInAt } from '#e2e/bench/sign-in-at.ts';

/** Signs in, and gives what calls a procedure as that person; it throws where it is refused. */
export const askAt = async (url: string, username: string) => {
  const headers = { 'content-type': 'application/json', origin: url, cookie: await signInAt(url, username) };
  return async (path: string, method: 'GET' | 'POST', input?: object) => {
    const body = input && JSON.stringify(input);
    const answer = await fetch(`${url}/api/trpc/${path}`, { method, headers, ...(body && { body }) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).result.data;
  };
};
