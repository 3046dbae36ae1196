import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { type DraftBody, DraftKeeper, type DraftPlaces } from '#client/api/drafts/draft-keeper.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

const keepers = new Map<string, DraftKeeper>();

const placesOf = (agentId: string): DraftPlaces => {
  // What one agent typed must not be kept as another's who signed in at the same desk.
  const signedIn = () => {
    if (queryClient.getQueryData(trpc.accounts.self.queryKey())?.id !== agentId) throw new Error('signed out');
  };
  return {
    read: async (key) => {
      signedIn();
      const draft = await client.drafts.get.query({ key });
      return draft && { body: draft.body as DraftBody, revision: draft.revision };
    },
    save: async (draft) => {
      signedIn();
      await client.drafts.save.mutate(draft);
    },
    discard: async (key) => {
      signedIn();
      await client.drafts.discard.mutate({ key });
    },
    get local() {
      return localStorage;
    },
  };
};

const keeperOf = (agentId: string, key: string): DraftKeeper => {
  const name = `${agentId} ${key}`;
  const keeper = keepers.get(name) ?? new DraftKeeper(agentId, key, placesOf(agentId));
  keepers.set(name, keeper);
  return keeper;
};

// Who comes back goes on where she stopped.
const caretToEnd = (): void => {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
};

/**
 * What is typed under a key, kept until it is discarded: it survives closing, a crash and the end of the sign-in. What
 * an earlier visit left is put back and said with one word. `put` shows what is kept elsewhere already.
 */
export const useDraft = <T extends DraftBody>(agentId: string, key: string, empty: T) => {
  const [keeper] = useState(() => keeperOf(agentId, key));
  const [body, setBody] = useState<T>(() => ({ ...empty, ...keeper.body }));

  const arrive = useEffectEvent(async (isHere: () => boolean) => {
    const found = keeper.body ?? (await keeper.restore());
    if (!found || !isHere()) return;
    flushSync(() => setBody({ ...empty, ...found }));
    caretToEnd();
    announce(m.app_restored(), 'reply', { category: 'draft' });
  });
  useEffect(() => {
    let here = true;
    void arrive(() => here);
    return () => {
      here = false;
      keeper.flush();
    };
  }, [keeper]);

  const type = (change: Partial<T>) => {
    const next = { ...body, ...change };
    setBody(next);
    keeper.type(next);
  };
  return { body, type, put: setBody, discard: () => keeper.discard() };
};
