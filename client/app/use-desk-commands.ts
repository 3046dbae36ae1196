import { useAnnouncer } from '#client/a11y/announcer.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { useMe } from '#client/accounts/me.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { switchLanguage } from '#client/app/switch-language.ts';
import { useGo } from '#client/app/use-go.ts';
import { useSignOut } from '#client/app/use-sign-out.ts';
import { sayFloor } from '#client/floor/say-floor.ts';
import { mayDo } from '#shared/permissions.ts';

// One after the other, or an earlier choice could be the one that is kept.
let saving: Promise<unknown> = Promise.resolve();

/** Switches the language and keeps it with the account. */
const switchOwnLanguage = (): void => {
  const locale = switchLanguage();
  const key = trpc.accounts.self.queryKey();
  queryClient.setQueryData(key, (self) => self && { ...self, locale });
  // The choice holds for this page anyway.
  saving = saving.then(() => client.accounts.saveLocale.mutate({ locale })).catch(() => {});
};

/** The commands that are there on every place. */
export const useDeskCommands = (): void => {
  const { role } = useMe();
  const go = useGo();
  useCommand('intake', () => go('/intake'), mayDo(role, 'calls.take'));
  useCommand('articles', () => go('/articles'), mayDo(role, 'articles.write'));
  useCommand('board', () => go('/board'), mayDo(role, 'board.read'));
  useCommand('floor', () => go('/floor'), mayDo(role, 'floor.read'));
  useCommand('floor-now', sayFloor, mayDo(role, 'floor.read'));
  useCommand('rules', () => go('/rules'), mayDo(role, 'rules.read'));
  useCommand('read-waiting', () => useAnnouncer.getState().readNext());
  useCommand('say-again', () => useAnnouncer.getState().again());
  useCommand('said', () => go('/said'));
  useCommand('help', () => go('/help'));
  useCommand('preferences', () => go('/settings'));
  useCommand('language', switchOwnLanguage);
  useCommand('sign-out', useSignOut());
};
