import { setLanguage, useLanguageStore } from '#client/a11y/language.ts';
import { usePreferences } from '#client/a11y/preferences.ts';
import { locales } from '#shared/language.ts';

const storageKey = 'handrail-look';

/**
 * Shows the last language and look of this browser until the agent's own are loaded, so that nothing flashes and the
 * sign-in page speaks her language; from then on remembers them. Call it once, before the first render.
 */
export const recallLook = (): void => {
  try {
    const { language, theme, density } = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (locales.includes(language)) setLanguage(language);
    if (['system', 'light', 'dark'].includes(theme)) usePreferences.setState({ theme });
    if (['comfortable', 'dense'].includes(density)) usePreferences.setState({ density });
  } catch {
    // What is stored is not ours any more, or storing is forbidden: the defaults do.
  }
  usePreferences.subscribe(rememberLook);
  useLanguageStore.subscribe(rememberLook);
};

const rememberLook = () => {
  const { theme, density } = usePreferences.getState();
  const { language } = useLanguageStore.getState();
  try {
    localStorage.setItem(storageKey, JSON.stringify({ language, theme, density }));
  } catch {
    // Full or forbidden; only a flash at the next start.
  }
};
