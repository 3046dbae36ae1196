import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { clear, createStore, get, set, type UseStore } from 'idb-keyval';
import { create } from 'zustand';
import { isLostConnection } from '#client/api/lost-connection.ts';
import type { AppRouter } from '#server/router.ts';
import { mayDo, type Role } from '#shared/permissions.ts';

type Kept = { at: number; data: unknown };

/** Options for a query whose last answer an officer's phone keeps and gives again while there is no line. */
export const offLineToo = { networkMode: 'always', trpc: { context: { offLineToo: true } } } as const;

/** From when the orders are that are shown, where they were kept for want of a line. */
export const useKeptSince = create<{ at: number | null }>(() => ({ at: null }));

let store: UseStore | undefined;
const kept = (): UseStore => {
  store ??= createStore('handrail-answers', 'answers');
  return store;
};

/** Nothing that an officer read stays on the phone. */
export const forgetAnswers = async (): Promise<void> => {
  try {
    await clear(kept());
  } catch {
    // The browser keeps nothing.
  }
};

const self = 'accounts.self';
const orders = 'dispatch.orders';

// Desks keep nothing: only who works in the street is often without a line.
const keep = async (path: string, data: unknown): Promise<void> => {
  if (path === self && !mayDo((data as { role: Role }).role, 'orders.work')) return forgetAnswers();
  if (path === self || (await get(self, kept()))) await set(path, { at: Date.now(), data } satisfies Kept, kept());
};

const find = async (path: string): Promise<Kept | undefined> => {
  try {
    return await get<Kept>(path, kept());
  } catch {
    return undefined;
  }
};

/** Keeps the answers that are asked for {@link offLineToo}, and gives them again when the server cannot be reached. */
export const keepAnswers: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) =>
      next(op).subscribe({
        next: (value) => {
          if (op.context.offLineToo && 'data' in value.result) {
            if (op.path === orders) useKeptSince.setState({ at: null });
            void keep(op.path, value.result.data).catch(() => {});
          }
          observer.next(value);
        },
        complete: () => observer.complete(),
        error: async (error) => {
          if (op.path === self && error.data?.hotline === 'unauthenticated') void forgetAnswers();
          const mayBeKept = op.context.offLineToo && isLostConnection(error);
          const found = mayBeKept ? await find(op.path) : undefined;
          if (!found) return observer.error(error);
          if (op.path === orders) useKeptSince.setState({ at: found.at });
          observer.next({ result: { type: 'data', data: found.data } });
          observer.complete();
        },
      }),
    );
