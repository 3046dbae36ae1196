import { m } from '#client/paraglide/messages.js';

export type Passkey = { id: string; name: string; createdAt: Date };

const load = async () => (await import('#client/api/passkeys.ts')).passkeyAuth;

/** The own passkeys, the oldest first. */
export const readPasskeys = async (): Promise<Passkey[]> => {
  const { data, error } = await (await load()).passkey.listUserPasskeys();
  if (error) throw new Error('passkeys cannot be read');
  return data
    .map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt: new Date(createdAt) }))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
};

/** Lets the browser make a passkey. Gives what is wrong, or null when it is done. */
export const addPasskey = async (name: string): Promise<string | null> => {
  try {
    const { error } = (await (await load()).passkey.addPasskey({ name })) ?? {};
    return error ? m.accounts_passkey_cancelled() : null;
  } catch {
    return m.app_error_connection_lost();
  }
};

/** Whether the passkey is gone. */
export const deletePasskey = async (id: string): Promise<boolean> => {
  try {
    return (await (await load()).passkey.deletePasskey({ id })).error === null;
  } catch {
    return false;
  }
};
