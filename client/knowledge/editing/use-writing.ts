import { useRef, useState } from 'react';
import { useNames } from '#client/api/catalogue.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { type ArticleInHand, blank, type Form, formOf, startOf, writingOf } from '#client/knowledge/editing/form.ts';
import { isSameWriting, type Writing } from '#shared/knowledge/writing.ts';

/** Who writes at this desk. */
export type Writer = { id: string; departmentId: string | null };

/** Somebody else was first: who, where it is known, and how the article stands now. */
export type Conflict = { by: string | null; theirs: ArticleInHand | null };

export type Outcome = { done: ArticleInHand } | { conflict: Conflict } | { trouble: string };

const newest = (id: string): Promise<ArticleInHand | null> =>
  queryClient.fetchQuery({ ...trpc.articles.detail.queryOptions({ id }), staleTime: 0 }).catch(() => null);

/**
 * What is typed about an article, kept as it is typed, and what can be done with it. `article` is null for a new one,
 * which gets its id here.
 */
export const useWriting = (article: ArticleInHand | null, me: Writer) => {
  const names = useNames();
  const [id] = useState(() => article?.id ?? crypto.randomUUID());
  const start = article ? startOf(article) : blank(me.departmentId);
  const key = article ? `article:${id}` : 'article:new';
  const { body, type, put, discard } = useDraft<Form>(me.id, key, formOf(start, names));
  const latest = useRef(body);
  latest.current = body;
  const dirty = !isSameWriting(writingOf(body), start.writing);

  const settle = (next: ArticleInHand, sent: Writing | null) => {
    queryClient.setQueryData(trpc.articles.detail.queryKey({ id }), next);
    void queryClient.invalidateQueries(trpc.articles.list.queryFilter());
    const now = { revision: String(next.draft?.revision ?? 0), baseVersion: String(next.version) };
    // What was typed while it was on its way is not saved yet.
    if (sent !== null && !isSameWriting(writingOf(latest.current), sent)) return type({ ...latest.current, ...now });
    void discard();
    put(formOf(startOf(next), names));
  };

  const attempt = async (act: () => Promise<ArticleInHand>, sent: Writing | null): Promise<Outcome> => {
    try {
      const done = await act();
      settle(done, sent);
      return { done };
    } catch (error) {
      const { code, details } = failureOf(error);
      if (code !== 'changed-meanwhile') return { trouble: sentenceFor(error) };
      return { conflict: { by: typeof details.by === 'string' ? details.by : null, theirs: await newest(id) } };
    }
  };

  const send = (state: 'writing' | 'in review', form: Form) => {
    const { revision, baseVersion } = form;
    const writing = writingOf(form);
    return client.articles.save.mutate({
      id,
      revision: Number(revision),
      baseVersion: Number(baseVersion),
      state,
      writing,
    });
  };

  return {
    form: body,
    /** The words as they stand there. */
    writing: writingOf(body),
    dirty,
    type,
    save: (state: 'writing' | 'in review', form = body) => attempt(() => send(state, form), writingOf(form)),
    /** Saves what is not saved yet, and publishes it. */
    publish: (reason: string) =>
      attempt(async () => {
        const saved = dirty || !article?.draft ? await send('writing', body) : article;
        return client.articles.publish.mutate({ id, revision: saved.draft?.revision ?? 0, reason });
      }, writingOf(body)),
    /** Throws away the draft of all, and what was typed here. Null where nothing was ever published. */
    discard: async (): Promise<Outcome | null> => {
      if (!article) {
        await discard();
        return null;
      }
      const { draft, published } = article;
      const outcome = await attempt(async () => {
        if (draft) await client.articles.discard.mutate({ id, revision: draft.revision });
        return published ? { ...article, draft: null } : article;
      }, null);
      return 'done' in outcome && !published ? null : outcome;
    },
    /** Goes on from how the article stands now: with what was typed here, or with theirs. */
    keepMine: (theirs: ArticleInHand | null): Form => {
      const form = {
        ...body,
        revision: String(theirs?.draft?.revision ?? 0),
        baseVersion: String(theirs?.version ?? 0),
      };
      type(form);
      return form;
    },
    takeTheirs: (theirs: ArticleInHand) => {
      void discard();
      put(formOf(startOf(theirs), names));
    },
  };
};
