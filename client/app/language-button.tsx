import { useLanguage } from '#client/a11y/language.ts';
import { otherLanguage, switchLanguage } from '#client/app/switch-language.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';

/** Switches to the other language, in whose words it is named. */
export const LanguageButton = () => (
  <Button kind="quiet" lang={otherLanguage(useLanguage())} onPress={switchLanguage}>
    {m.a11y_command_language()}
  </Button>
);
