import { useEffect, useLayoutEffect } from 'react';
import { useBindingsStore } from '#client/a11y/bindings.ts';
import { setLanguage, useLanguageStore } from '#client/a11y/language.ts';
import { usePreferences } from '#client/a11y/preferences.ts';
import { useMe } from '#client/accounts/me.ts';
import { onNews, startLive } from '#client/api/live.ts';
import { useSignedOut } from '#client/api/signed-out.ts';
import { queryClient } from '#client/api/trpc.ts';
import { loadOtherPlaces } from '#client/app/lazy-places.ts';
import { Shell } from '#client/app/shell.tsx';
import { useDeskCommands } from '#client/app/use-desk-commands.ts';

/** Fits the console to who is signed in, listens to the news, and shows the shell. */
export const Desk = () => {
  useOwnPreferences();
  useNews();
  useDeskCommands();
  useEffect(() => {
    const timer = setTimeout(loadOtherPlaces, 2000);
    return () => clearTimeout(timer);
  }, []);
  return <Shell />;
};

const useOwnPreferences = () => {
  const { preferences, locale } = useMe();
  useLayoutEffect(() => {
    const { theme, density, earcons, leader, keys } = preferences;
    usePreferences.setState({ theme, density, earcons });
    useBindingsStore.setState({ leader, keys });
  }, [preferences]);
  useLayoutEffect(() => {
    if (useLanguageStore.getState().language !== locale) setLanguage(locale);
  }, [locale]);
};

const useNews = () => {
  const { id } = useMe();
  const { signedOut } = useSignedOut();
  useEffect(() => (signedOut ? undefined : startLive(id)), [id, signedOut]);
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'reset') void queryClient.invalidateQueries();
      }),
    [],
  );
};
