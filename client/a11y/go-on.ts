import { createContext, useContext } from 'react';

/** Moves the focus to what the agent needs next. `done` is what the part of the form ended with. */
export type GoOn = (done: unknown) => void;

const GoOnContext = createContext<GoOn | null>(null);

/** Around a part of a form that another room brings: where Enter leads from its end. */
export const GoOnProvider = GoOnContext.Provider;

/** Where Enter leads from the end of this part; null where it stands alone. */
export const useGoOn = (): GoOn | null => useContext(GoOnContext);
