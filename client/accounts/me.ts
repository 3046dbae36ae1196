import { createContext, useContext } from 'react';
import type { Self } from '#client/api/self.ts';

export const MeContext = createContext<Self | null>(null);

/** Who is signed in. Only within the desk. */
export const useMe = (): Self => {
  const self = useContext(MeContext);
  if (!self) throw new Error('nobody is signed in here');
  return self;
};
