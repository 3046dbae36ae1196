import type { ReactNode } from 'react';
import type { Locale } from '#shared/language.ts';

/** Text in another language than the page's, so that the reader changes its voice. */
export const Lang = ({ of, children }: { of: Locale; children: ReactNode }) => <span lang={of}>{children}</span>;
