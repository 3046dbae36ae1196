import { useCall } from '#client/calls/use-call.ts';
import { TaskLine } from '#client/outreach/task-line.tsx';

/** The caring call that the agent was offered, beside the call that she has. */
export const CaringLine = ({ onOpen }: { onOpen: () => void }) => {
  const { call } = useCall();
  return <TaskLine rings={call?.state === 'ringing'} onOpen={onOpen} />;
};
