import { useQuery } from '@tanstack/react-query';
import { offLineToo } from '#client/api/kept-answers.ts';
import { type Outputs, trpc } from '#client/api/trpc.ts';

/** Who is signed in, her preferences, and when the sign-in ends. */
export type Self = Outputs['accounts']['self'];

/** Asks the server who is signed in. */
export const useSelf = () =>
  useQuery(trpc.accounts.self.queryOptions(undefined, { ...offLineToo, staleTime: Number.POSITIVE_INFINITY }));
