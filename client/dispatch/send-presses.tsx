import { useEffect } from 'react';
import { useConnection } from '#client/api/live.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { outboxOf } from '#client/dispatch/outbox-of.ts';

/** Sends what an officer pressed without a line, wherever she is in the console when the line is back. */
const SendPresses = ({ agentId }: { agentId: string }) => {
  const isLive = useConnection(({ state }) => state === 'live');

  useEffect(() => {
    const outbox = outboxOf(agentId);
    const send = () => void outbox.send();
    void outbox.show();
    send();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      outbox.stop();
    };
  }, [agentId]);

  useEffect(() => {
    if (!isLive) return;
    void outboxOf(agentId).send();
    // What the phone had kept in place of answers is asked for again.
    void queryClient.invalidateQueries(trpc.dispatch.orders.queryFilter());
    void queryClient.invalidateQueries(trpc.accounts.self.queryFilter());
  }, [agentId, isLive]);

  return null;
};

export default SendPresses;
