import type { ReactNode } from 'react';
import { getLocale } from '#client/paraglide/runtime.js';
import type { Locale } from '#shared/language.ts';

/** Text in another language than the page's, so that the reader changes its voice. */
export const Lang = ({ of, children }: { of: Locale; children: ReactNode }) => <span lang={of}>{children}</span>;

// From one Chinese character to the last before other letters, with what stands between them.
const chinese = /(\p{Script=Han}(?:[^\p{L}]*\p{Script=Han})*)/u;

/** The text in pieces, every second one Chinese. */
export const chinesePieces = (text: string): string[] => text.split(chinese);

/** Words of the page's language, with the Chinese among them in their own: an English voice can read none. */
export const Words = ({ children }: { children: string }): ReactNode =>
  getLocale() === 'zh-TW'
    ? children
    : chinesePieces(children).map((piece, at) =>
        at % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change places
          <Lang key={at} of="zh-TW">
            {piece}
          </Lang>
        ),
      );
