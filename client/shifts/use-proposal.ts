import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';

export type Proposal = NonNullable<Outputs['shifts']['proposal']>;

/** Reads the newest proposal anew. */
export const fetchProposal = (): Promise<Proposal | null> =>
  queryClient.fetchQuery({ ...trpc.shifts.proposal.queryOptions(), staleTime: 0 });
