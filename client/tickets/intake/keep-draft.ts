import { hashKey } from '@tanstack/react-query';
import { create } from 'zustand';
import { failureOf } from '#client/api/errors.ts';
import { useConnection } from '#client/api/live.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import {
  changeIntake,
  emptyDraft,
  type IntakeChange,
  type IntakeState,
  isEmpty,
  type KnownPlace,
} from '#client/tickets/intake/draft.ts';
import {
  dropLocalCopy,
  lastDistrict,
  readLocalCopy,
  rememberDistrict,
  writeLocalCopy,
} from '#client/tickets/intake/local-copy.ts';
import { joinStates, newerOf, revisionOf } from '#client/tickets/intake/newer-state.ts';
import type { CallInHand } from '#shared/calls.ts';

type Kept = IntakeState & {
  /** Whose draft it is; null until it is loaded. */
  agentId: string | null;
  /** The server has all of it. */
  saved: boolean;
  /** It was there from an earlier time, and the agent has not been told so. */
  restored: boolean;
};

const key = 'intake';
const settledMilliseconds = 500;
const againMilliseconds = 3000;
const newId = () => crypto.randomUUID();

/** The intake's draft. It outlives the page that shows it. */
export const useIntake = create<Kept>()(() => ({
  draft: emptyDraft(newId()),
  aside: null,
  agentId: null,
  saved: true,
  restored: false,
}));

let revision = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> | null = null;

const stateNow = (): IntakeState => {
  const { draft, aside } = useIntake.getState();
  return { draft, aside };
};

const saveIn = (milliseconds: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), milliseconds);
};

const isSignedIn = (agentId: string): boolean =>
  queryClient.getQueryData(trpc.accounts.self.queryKey())?.id === agentId;

const send = async (agentId: string): Promise<void> => {
  const sent = revision;
  try {
    await client.drafts.save.mutate({ key, revision: sent, body: stateNow() });
  } catch (error) {
    const { details } = failureOf(error);
    const newer = details.draft as { revision: number; body: unknown } | undefined;
    if (!newer) return saveIn(againMilliseconds);
    // With the revision just sent it is our own, whose acknowledgement was lost.
    if (newer.revision !== sent) {
      const other = revisionOf(newer);
      revision = newer.revision;
      return keep(other ? joinStates(stateNow(), other.state) : stateNow());
    }
  }
  if (sent !== revision) return saveIn(0);
  dropLocalCopy(agentId);
  useIntake.setState({ saved: true });
};

const save = async (): Promise<void> => {
  clearTimeout(timer);
  const { agentId, saved } = useIntake.getState();
  if (saved || !agentId || !isSignedIn(agentId)) return;
  // One at a time: a second one could overtake the first.
  if (sending) return sending.then(() => saveIn(0));
  sending = send(agentId).finally(() => {
    sending = null;
  });
  return sending;
};

// In this browser first: a crash within the next half second loses nothing.
const keep = (state: IntakeState): void => {
  const { agentId } = useIntake.getState();
  revision += 1;
  useIntake.setState({ ...state, saved: false });
  if (agentId) writeLocalCopy(agentId, { revision, state });
  saveIn(settledMilliseconds);
};

/** Changes the draft; it is kept by itself. */
export const change = (what: IntakeChange): void => {
  const before = stateNow();
  const after = changeIntake(before, what, newId());
  if (JSON.stringify(after) !== JSON.stringify(before)) keep(after);
};

/** Begins the matter of a call with what is known already; what was typed of another matter is put aside. */
export const startIntake = ({ id, citizen }: CallInHand, words: string, place: KnownPlace | null): void => {
  change({ kind: 'call', callId: id, citizen: citizen && { id: citizen.id, way: citizen.way } });
  change({ kind: 'begun', words, place });
};

/** What is on its way has arrived or failed, and nothing more is sent until the next change. */
export const settleDraft = async (): Promise<void> => {
  clearTimeout(timer);
  await sending?.catch(() => {});
  clearTimeout(timer);
};

/** A ticket was opened or followed; the server has forgotten the draft in the same transaction. */
export const draftOpened = (): void => {
  const { agentId } = useIntake.getState();
  rememberDistrict(stateNow().draft.districtId);
  change({ kind: 'opened' });
  const { draft, aside } = stateNow();
  if (aside || !isEmpty(draft)) return;
  // Nothing is worth keeping but the district, and that this browser knows.
  clearTimeout(timer);
  useIntake.setState({ saved: true });
  if (agentId) dropLocalCopy(agentId);
};

const load = async (agentId: string): Promise<void> => {
  clearTimeout(timer);
  const local = readLocalCopy(agentId);
  // Without the server: go on with what is here; what it keeps besides will be put aside, not overwritten.
  const kept = revisionOf(await client.drafts.get.query({ key }).catch(() => null));
  const found = newerOf(local, kept);
  revision = found?.revision ?? 0;
  const state = found?.state ?? { draft: emptyDraft(newId(), lastDistrict()), aside: null };
  const saved = found === null || found === kept;
  useIntake.setState({ ...state, agentId, saved, restored: !isEmpty(state.draft) });
  if (saved) dropLocalCopy(agentId);
  else saveIn(0);
};

const selfHash = hashKey(trpc.accounts.self.queryKey());
let loading: string | null = null;

// What the agent typed is taken up as soon as it is known who she is, so that it is there before the first call. After a
// sign-out the next one, the same agent's or not, begins with what is kept.
queryClient.getQueryCache().subscribe(({ type, query }) => {
  if (query.queryHash !== selfHash) return;
  if (type === 'removed') {
    clearTimeout(timer);
    loading = null;
    useIntake.setState({ draft: emptyDraft(newId()), aside: null, agentId: null, saved: true, restored: false });
  }
  const id = queryClient.getQueryData(trpc.accounts.self.queryKey())?.id;
  if (type !== 'updated' || !id || id === loading) return;
  loading = id;
  void load(id);
});

useConnection.subscribe(({ state }) => {
  if (state === 'live' && !useIntake.getState().saved) saveIn(0);
});

// What was typed last goes at once when the page is left.
if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void save());
}
