import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Outputs, trpc } from '#client/api/trpc.ts';

/** Who is signed in, her preferences, and when the sign-in ends. */
export type Self = Outputs['accounts']['self'];

/** Asks the server who is signed in. */
export const useSelf = () => useQuery({ ...trpc.accounts.self.queryOptions(), staleTime: Number.POSITIVE_INFINITY });

export const MeContext = createContext<Self | null>(null);

/** Who is signed in. Only within the desk. */
export const useMe = (): Self => {
  const self = useContext(MeContext);
  if (!self) throw new Error('nobody is signed in here');
  return self;
};
