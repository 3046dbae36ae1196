import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { keepAnswers } from '#client/api/kept-answers.ts';
import { isLostConnection } from '#client/api/lost-connection.ts';
import { watchSignIn } from '#client/api/signed-out.ts';
import type { AppRouter } from '#server/router.ts';

export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

/** One cache for everything that the server knows. News keep it fresh, so it is not read again at each focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => isLostConnection(error) && failures < 3,
    },
    mutations: { networkMode: 'always' },
  },
});

/** The procedures, for use outside of components. */
export const client = createTRPCClient<AppRouter>({
  links: [
    keepAnswers,
    watchSignIn,
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/api/trpc' }),
      false: httpBatchLink({ url: '/api/trpc' }),
    }),
  ],
});

/** Options for `useQuery` and `useMutation`: `trpc.tickets.detail.queryOptions({ number })`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
