import { dropDraft, findDraft, findDrafts, saveDraft } from '#server/drafts/drafts.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { Draft } from '#shared/drafts.ts';
import { HotlineError } from '#shared/errors.ts';

/** What I typed under that key, or null. */
export const readDraft = ({ services, viewer }: SignedIn, { key }: { key: string }) =>
  findDraft(services.db, viewer.id, key);

/** The keys of what I typed and did not send, the newest first. */
export const listDrafts = ({ services, viewer }: SignedIn) => findDrafts(services.db, viewer.id);

/** Keeps what I typed. Throws `changed-meanwhile` with the newer draft in `details.draft` when another desk has one. */
export const keepDraft = async (
  { services, viewer }: SignedIn,
  draft: Draft,
): Promise<{ revision: number; savedAt: Date }> => {
  const saved = await saveDraft(services.db, viewer.id, draft);
  if (saved) return saved;
  const newer = await findDraft(services.db, viewer.id, draft.key);
  throw new HotlineError('changed-meanwhile', `draft ${draft.key}`, { draft: newer });
};

/** Forgets what I typed under that key. */
export const discardDraft = ({ services, viewer }: SignedIn, { key }: { key: string }): Promise<void> =>
  dropDraft(services.db, viewer.id, key);
