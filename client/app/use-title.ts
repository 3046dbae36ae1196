import { useLayoutEffect } from 'react';

/** Names the place in the browser's title, before the focus moves there. Readers read it: keep it short. */
export const useTitle = (place: string): void => {
  useLayoutEffect(() => {
    document.title = `${place}, Handrail`;
  }, [place]);
};
