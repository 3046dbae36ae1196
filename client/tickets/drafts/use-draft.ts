import { useEffect, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { type DraftBody, DraftKeeper, type DraftPlaces } from '#client/tickets/drafts/draft-keeper.ts';

const keepers = new Map<string, DraftKeeper>();

const places: DraftPlaces = {
  read: async (key) => {
    const draft = await client.drafts.get.query({ key });
    return draft && { body: draft.body as DraftBody, revision: draft.revision };
  },
  save: (draft) => client.drafts.save.mutate(draft),
  discard: (key) => client.drafts.discard.mutate({ key }),
  get local() {
    return localStorage;
  },
};

const keeperOf = (agentId: string, key: string): DraftKeeper => {
  const name = `${agentId} ${key}`;
  const keeper = keepers.get(name) ?? new DraftKeeper(agentId, key, places);
  keepers.set(name, keeper);
  return keeper;
};

/**
 * What is typed under a key, kept until it is discarded: it survives closing, a crash and the end of the sign-in. What
 * an earlier visit left is put back and said with one word.
 */
export const useDraft = <T extends DraftBody>(agentId: string, key: string, empty: T) => {
  const [keeper] = useState(() => keeperOf(agentId, key));
  const [body, setBody] = useState<T>(() => ({ ...empty, ...keeper.body }));

  useEffect(() => {
    let here = true;
    const restored = () => announce(m.tickets_restored(), 'reply', { category: 'draft' });
    if (keeper.body) restored();
    else {
      void keeper.restore().then((found) => {
        if (!here || !found) return;
        setBody({ ...empty, ...found });
        restored();
      });
    }
    return () => {
      here = false;
      keeper.flush();
    };
  }, []);

  const type = (change: Partial<T>) => {
    const next = { ...body, ...change };
    setBody(next);
    keeper.type(next);
  };
  return { body, type, discard: () => keeper.discard() };
};
