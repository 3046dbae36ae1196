import { signInAt } from '#e2e/bench/sign-in-at.ts';

/** Signs in without a page. Gives how to ask a procedure from then on. */
export const askAt = async (url: string, username: string) => {
  const cookie = await signInAt(url, username);
  return (procedure: string, input: object) => async (): Promise<void> => {
    const asked = `${url}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
    const response = await fetch(asked, { headers: { cookie } });
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
  };
};
