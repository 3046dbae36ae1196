import { findOrders } from '#server/dispatch/dispatch.store.ts';
import type { SignedIn } from '#server/trpc.ts';

/** What the officer's department has to do, the most urgent first, then by place. Says nothing of a citizen. */
export const readOrders = ({ services, viewer }: SignedIn) => findOrders(services.db, viewer.departmentId ?? '');
