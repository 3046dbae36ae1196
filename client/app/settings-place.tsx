import { useMe } from '#client/accounts/me.ts';
import { HandSettings } from '#client/accounts/settings/hand-settings.tsx';
import { KeySettings } from '#client/accounts/settings/key-settings.tsx';
import { LookSettings } from '#client/accounts/settings/look-settings.tsx';
import { PasskeySettings } from '#client/accounts/settings/passkey-settings.tsx';
import { PasswordSettings } from '#client/accounts/settings/password-settings.tsx';
import { QueueSettings } from '#client/accounts/settings/queue-settings.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { mayDo } from '#shared/permissions.ts';

/** What an agent fits to herself. Each change holds at once and is kept with the account. */
const SettingsPlace = () => {
  const { role } = useMe();
  useTitle(m.app_place_settings());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_settings()}</Heading>
      <p>{m.accounts_settings_kept()}</p>
      <LookSettings />
      {mayDo(role, 'tickets.read') && <QueueSettings />}
      {mayDo(role, 'hands.raise') && <HandSettings />}
      <KeySettings />
      <PasskeySettings />
      <PasswordSettings />
    </div>
  );
};

export default SettingsPlace;
