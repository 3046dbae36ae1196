import { useEffect, useEffectEvent, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useBindings } from '#client/a11y/bindings.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { useMe } from '#client/accounts/me.ts';
import { useSignedOut } from '#client/api/signed-out.ts';
import { prolong } from '#client/app/prolong.ts';
import { SignInAgain } from '#client/app/sign-in-again.tsx';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { TimeText, useNow } from '#client/ui/time-text.tsx';

const warnMilliseconds = 10 * 60_000;

/**
 * Warns ten minutes before the sign-in ends and prolongs it with one key. When it has ended, says so and waits: the
 * page stays as it is, with the focus and all that was typed, until the agent signs in again over it.
 */
export const SessionLine = () => {
  const { sessionEndsAt } = useMe();
  const { signedOut } = useSignedOut();
  const { leader, keys } = useBindings();
  const [asking, setAsking] = useState(false);
  const endsAt = new Date(sessionEndsAt).getTime();
  const left = endsAt - useNow();
  const over = left <= 0;
  const near = left < warnMilliseconds && !over && !signedOut;
  const go = () => (signedOut ? setAsking(true) : void prolong());
  useCommand('stay-signed-in', go, near || signedOut);

  const warn = useEffectEvent(() => {
    const minutes = Math.max(1, Math.round((endsAt - Date.now()) / 60_000));
    const key = `${leader} ${displayKey(keys['stay-signed-in'])}`.trim();
    announce(m.app_session_ends({ minutes, key }), 'now', { category: 'session' });
  });
  useEffect(() => {
    if (near) warn();
  }, [near]);
  useEffect(() => {
    if (over) useSignedOut.setState({ signedOut: true });
  }, [over]);
  useEffect(() => {
    if (signedOut) announce(m.app_signed_out_kept(), 'now', { category: 'session' });
  }, [signedOut]);

  if (!near && !signedOut) return null;
  return (
    <div className="banner-line" data-loud={signedOut || undefined}>
      <Icon shape={signedOut ? 'triangle' : 'clock'} />
      <span>
        {signedOut ? (
          m.app_signed_out_kept()
        ) : (
          <>
            {m.app_session_ends_at()} <TimeText at={sessionEndsAt} />
          </>
        )}
      </span>
      <Button command="stay-signed-in" onPress={go}>
        {signedOut ? m.accounts_sign_in() : m.a11y_command_stay_signed_in()}
      </Button>
      {asking && <SignInAgain onClose={() => setAsking(false)} />}
    </div>
  );
};
