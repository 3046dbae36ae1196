import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Place } from '#client/a11y/place.tsx';
import { Brand } from '#client/app/brand.tsx';
import { LanguageButton } from '#client/app/language-button.tsx';
import '#client/app/shell.css';

/** The frame of a place for which nobody is signed in. */
export const Bare = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  return (
    <div className="bare">
      <header className="bare-banner">
        <Brand />
        <LanguageButton />
      </header>
      <main className="bare-main">
        <Place at={pathname}>{children}</Place>
      </main>
    </div>
  );
};
