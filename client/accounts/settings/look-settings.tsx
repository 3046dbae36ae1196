import { changePreferences } from '#client/accounts/change-preferences.ts';
import { useMe } from '#client/accounts/me.ts';
import { m } from '#client/paraglide/messages.js';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** Colours, density, sounds. */
export const LookSettings = () => {
  const { preferences } = useMe();
  return (
    <Panel title={m.accounts_look()} framed>
      <Choice
        label={m.accounts_theme()}
        row
        options={[
          { value: 'system', label: m.accounts_theme_system() },
          { value: 'light', label: m.accounts_theme_light() },
          { value: 'dark', label: m.accounts_theme_dark() },
        ]}
        value={preferences.theme}
        onChange={(theme) => changePreferences({ theme })}
      />
      <Choice
        label={m.accounts_density()}
        row
        options={[
          { value: 'comfortable', label: m.accounts_density_comfortable() },
          { value: 'dense', label: m.accounts_density_dense() },
        ]}
        value={preferences.density}
        onChange={(density) => changePreferences({ density })}
      />
      <CheckBox
        label={m.accounts_earcons()}
        description={m.accounts_earcons_what()}
        checked={preferences.earcons}
        onChange={(earcons) => changePreferences({ earcons })}
      />
    </Panel>
  );
};
