import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '#client/api/trpc.ts';

/** Who works at this desk. Undefined until the server has said. */
export const useSelf = (): Outputs['accounts']['self'] | undefined =>
  useQuery({ ...trpc.accounts.self.queryOptions(), staleTime: Number.POSITIVE_INFINITY }).data;
