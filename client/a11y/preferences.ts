import { create } from 'zustand';

/** How the console looks and sounds for this agent. */
export type Preferences = {
  theme: 'system' | 'light' | 'dark';
  density: 'comfortable' | 'dense';
  earcons: boolean;
};

/** The preferences in force. Change them with `usePreferences.setState`; the page follows at once. */
export const usePreferences = create<Preferences>()(() => ({
  theme: 'system',
  density: 'comfortable',
  earcons: true,
}));

const apply = ({ theme, density }: Preferences) => {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.density = density;
};

/** Keeps the page's look in step with the preferences. Call it once, before the first render. */
export const applyPreferences = (): void => {
  apply(usePreferences.getState());
  usePreferences.subscribe(apply);
};
