import { useMatch } from 'react-router';
import { useMe } from '#client/accounts/me.ts';
import { Brand } from '#client/app/brand.tsx';
import { CaringLine } from '#client/app/caring-line.tsx';
import { ConnectionLine } from '#client/app/connection-line.tsx';
import { GuideLine } from '#client/app/first-call/guide-line.tsx';
import { Navigation } from '#client/app/navigation.tsx';
import { NoticesLine } from '#client/app/notices-line.tsx';
import { SessionLine } from '#client/app/session-line.tsx';
import { useGo } from '#client/app/use-go.ts';
import { WaitingLine } from '#client/app/waiting-line.tsx';
import { CallBar } from '#client/calls/call-bar.tsx';
import { AlarmsLine } from '#client/floor/alarms-line.tsx';
import { HandsLine } from '#client/floor/hands-line.tsx';
import { OwnHand } from '#client/floor/own-hand.tsx';
import { CampaignNews } from '#client/outreach/use-campaigns.ts';
import { mayDo } from '#shared/permissions.ts';
import '#client/app/banner.css';

/** What is always on top: the call, the way to the few places, and what the agent must know at once. */
export const Banner = () => {
  const { role, preferences } = useMe();
  const go = useGo();
  const ticket = useMatch('/tickets/:number');
  return (
    <header className="banner">
      <div className="banner-top">
        <Brand />
        <WaitingLine />
        {mayDo(role, 'hands.answer') && <HandsLine to="/floor" />}
        {mayDo(role, 'floor.read') && <AlarmsLine to="/floor" />}
        {mayDo(role, 'outreach.plan') && <CampaignNews />}
        <Navigation />
      </div>
      <ConnectionLine />
      <SessionLine />
      {mayDo(role, 'calls.take') && (
        <>
          <div className="banner-call">
            <CallBar onAnswered={() => go('/intake')} />
            <OwnHand number={ticket?.params.number ?? null} answers={preferences.handAnswers} />
            {mayDo(role, 'outreach.call') && <CaringLine onOpen={() => go('/caring-call')} />}
          </div>
          <GuideLine />
        </>
      )}
      {mayDo(role, 'notices.read') && <NoticesLine />}
    </header>
  );
};
