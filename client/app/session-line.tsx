import { useEffect, useEffectEvent, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
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
  const [asking, setAsking] = useState(false);
  const left = new Date(sessionEndsAt).getTime() - useNow();
  const over = left <= 0;
  const near = left < warnMilliseconds && !over && !signedOut;

  const warn = useEffectEvent(() =>
    announce(m.app_session_ends({ minutes: Math.ceil(left / 60_000) }), 'now', { category: 'session' }),
  );
  useEffect(() => {
    if (near) warn();
  }, [near]);
  useEffect(() => {
    if (over) useSignedOut.setState({ signedOut: true });
  }, [over]);
  useEffect(() => {
    if (signedOut) announce(m.app_signed_out_kept(), 'now', { category: 'session' });
  }, [signedOut]);

  if (signedOut) {
    return (
      <div className="banner-line" data-loud>
        <Icon shape="triangle" />
        <span>{m.app_signed_out_kept()}</span>
        <Button onPress={() => setAsking(true)}>{m.accounts_sign_in()}</Button>
        {asking && <SignInAgain onClose={() => setAsking(false)} />}
      </div>
    );
  }
  if (!near) return null;
  return (
    <div className="banner-line">
      <Icon shape="clock" />
      <span>
        {m.app_session_ends_at()} <TimeText at={sessionEndsAt} />
      </span>
      <Button onPress={prolong}>{m.app_stay_signed_in()}</Button>
    </div>
  );
};
