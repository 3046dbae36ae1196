import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { firstFocusable, focusHeading } from '#client/a11y/focus.ts';

/** Focuses where work begins on the present page: what is marked `data-focus-first`, or its heading. */
const focusPlace = (): void => {
  const first = firstFocusable(document.querySelector('main [data-focus-first]'));
  if (first) first.focus();
  else focusHeading();
};

/**
 * Goes to a place and keeps the open answer beside it. The focus follows by itself when the page has changed; to the
 * place where one is already it goes at once.
 */
export const useGo = (): ((path: string) => void) => {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (path) => {
      const answer = new URLSearchParams(search).get('answer');
      if (path === pathname) focusPlace();
      else navigate({ pathname: path, search: answer ? `?answer=${encodeURIComponent(answer)}` : '' });
    },
    [navigate, pathname, search],
  );
};
