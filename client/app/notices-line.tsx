import { useMe } from '#client/accounts/me.ts';
import { useCall } from '#client/calls/use-call.ts';
import { Notices } from '#client/knowledge/notices/notices.tsx';
import { ProposalNews } from '#client/shifts/proposal-news.tsx';
import { ShiftNews } from '#client/shifts/shift-news.tsx';
import { mayDo } from '#shared/permissions.ts';

/**
 * The notices in force, and what changed of one's shifts. Who takes calls is told of one only while there is none, or
 * when only the wrap-up is left.
 */
export const NoticesLine = () => {
  const { role } = useMe();
  return mayDo(role, 'calls.take') ? <BesideCalls /> : <Notices onCall={false} />;
};

const BesideCalls = () => {
  const { call, isLoading } = useCall();
  const onCall = isLoading || (call !== null && call.state !== 'wrap-up');
  return (
    <>
      <Notices onCall={onCall} />
      <ShiftNews onCall={onCall} />
      <ProposalNews />
    </>
  );
};
