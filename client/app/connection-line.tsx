import { useEffect, useEffectEvent, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useConnection } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { Icon } from '#client/ui/icon.tsx';

// Shorter losses mend themselves before anybody could do anything about them.
const noticeMilliseconds = 2000;

/** Says that the connection is lost, and once that it is back. Shown as long as it is lost. */
export const ConnectionLine = () => {
  const lost = useConnection(({ state }) => state === 'lost');
  const live = useConnection(({ state }) => state === 'live');
  const [noticed, setNoticed] = useState(false);
  const { refetch } = useSelf();
  const ask = useEffectEvent(() => void refetch());

  useEffect(() => {
    if (!lost) return;
    const timer = setTimeout(() => {
      setNoticed(true);
      announce(m.app_connection_lost(), 'now', { category: 'connection' });
      // Perhaps the sign-in has ended and not the line; the answer tells.
      ask();
    }, noticeMilliseconds);
    return () => clearTimeout(timer);
  }, [lost]);

  useEffect(() => {
    if (!live || !noticed) return;
    setNoticed(false);
    announce(m.app_connection_back(), 'now', { category: 'connection' });
  }, [live, noticed]);

  if (!noticed) return null;
  return (
    <p className="banner-line" data-loud>
      <Icon shape="triangle" />
      <span>{m.app_connection_lost()}</span>
    </p>
  );
};
