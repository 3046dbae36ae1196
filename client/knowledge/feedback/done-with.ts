import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import type { ListHandle } from '#client/ui/list.tsx';

type Options<T> = {
  items: readonly T[];
  list: RefObject<ListHandle | null>;
  /** Asks the server. */
  finish: (item: T) => Promise<unknown>;
  /** Takes the row out of the list. */
  drop: (item: T) => void;
};

/** Done with a row: the focus goes to the one beside it, which says that this one is gone. */
export const doneWith = async <T extends { id: string }>(item: T, { items, list, finish, drop }: Options<T>) => {
  try {
    await finish(item);
    const index = items.indexOf(item);
    const next = items[index + 1] ?? items[index - 1];
    // First: the row with the focus must not go before another has it.
    if (next) list.current?.focus(next.id);
    flushSync(() => drop(item));
    if (!next) list.current?.focus();
  } catch (refusal) {
    announce(sentenceFor(refusal));
  }
};
