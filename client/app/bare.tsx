import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useFocusOnRoute } from '#client/a11y/focus.ts';
import { Brand } from '#client/app/brand.tsx';
import { LanguageButton } from '#client/app/language-button.tsx';
import '#client/app/shell.css';

/** The frame of a place for which nobody is signed in. */
export const Bare = ({ children }: { children: ReactNode }) => {
  useFocusOnRoute(useLocation().pathname);
  return (
    <div className="bare">
      <header className="bare-banner">
        <Brand />
        <LanguageButton />
      </header>
      <main className="bare-main">{children}</main>
    </div>
  );
};
