import { create } from 'zustand';
import { client, type Outputs } from '#client/api/trpc.ts';

type Tracked =
  Extract<Outputs['live']['news'], AsyncIterable<unknown>> extends AsyncIterable<infer Item> ? Item : never;
/** One piece of news from the server. */
export type News = Tracked extends { data: infer Data } ? Data : never;

/** Whether news arrive. `lost` until the stream stands again; then nothing that happened in between is missing. */
export const useConnection = create<{ state: 'connecting' | 'live' | 'lost' }>(() => ({ state: 'connecting' }));

type Message = { lastId?: string; news?: News; state?: 'live' | 'lost' };
const againMilliseconds = 1500;
const listeners = new Set<(news: News) => void>();

/** Hears all news until the returned function is called. */
export const onNews = (listener: (news: News) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Listens to the server's news. A browser allows six connections to one origin, so all tabs of an agent share one stream:
 * the tab that holds the lock listens and tells the others; when it closes, the next one goes on after the last id.
 */
export const startLive = (agentId: string): (() => void) => {
  const name = `handrail-live-${agentId}`;
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  let lastId: string | undefined;

  const take = ({ lastId: id, news, state }: Message): void => {
    if (id) lastId = id;
    if (state) useConnection.setState({ state });
    if (news) for (const listener of listeners) listener(news);
  };
  const tell = (message: Message): void => {
    channel.postMessage(message);
    take(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => take(data);

  // Resolves when the stream has ended, for whatever reason.
  const listenOnce = (): Promise<void> =>
    new Promise((resolve) => {
      const stream = client.live.news.subscribe(
        { lastEventId: lastId },
        {
          onData: (item) => tell({ lastId: item.id, news: item.data as News }),
          onConnectionStateChange: ({ state }) => {
            if (state === 'pending') tell({ state: 'live' });
            else if (state === 'connecting' && useConnection.getState().state === 'live') tell({ state: 'lost' });
          },
          onError: () => stop(),
          onComplete: () => stop(),
        },
      );
      const over = new AbortController();
      const stop = () => {
        if (over.signal.aborted) return;
        over.abort();
        stream.unsubscribe();
        resolve();
      };
      ended.signal.addEventListener('abort', stop, { signal: over.signal });
      // A stream that was cut off while the machine was away may look alive for long.
      window.addEventListener('online', stop, { signal: over.signal });
    });

  // The browser itself tries again after a broken line, but not after a refusal or a server that ended the stream.
  const listen = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await listenOnce();
      if (ended.signal.aborted) return;
      tell({ state: 'lost' });
      await new Promise((resolve) => setTimeout(resolve, againMilliseconds));
    }
  };

  const lineDown = () => take({ state: 'lost' });
  window.addEventListener('offline', lineDown, { signal: ended.signal });
  void navigator.locks.request(name, { signal: ended.signal }, listen).catch(() => {});
  return () => {
    ended.abort();
    channel.close();
    useConnection.setState({ state: 'connecting' });
  };
};
