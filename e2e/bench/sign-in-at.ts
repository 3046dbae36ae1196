import { password } from '#e2e/support/postgres.ts';

/** Signs in without a page. Gives the cookie to send along. */
export const signInAt = async (url: string, username: string): Promise<string> => {
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`sign-in was refused: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};
