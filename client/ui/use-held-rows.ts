import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { liesOver } from '#client/a11y/focus.ts';
import { holdRows, type RowOrder } from '#client/ui/held-rows.ts';

const present = <T extends { left?: boolean }>(rows: readonly T[]): T[] => rows.filter(({ left }) => !left);

/**
 * The rows of a list that changes by itself. While the focus is within `place` they stay where they are: what left is
 * marked, what is new waits in `fresh` until it is let in. `name` tells which list it is: nothing is held of another.
 */
export const useHeldRows = <T extends { left?: boolean }>(
  latest: readonly T[],
  order: RowOrder<T>,
  place: RefObject<HTMLElement | null>,
  name: string,
) => {
  const [held, setHeld] = useState<{ name: string; rows: readonly T[] } | null>(null);
  const shown = held?.name === name ? held.rows : null;
  const { rows, fresh } = useMemo(
    () => (shown ? holdRows(shown, latest, order) : { rows: present(latest), fresh: [] }),
    [shown, latest, order],
  );

  // Rows that joined at the end are being read as well from now on.
  useEffect(() => {
    if (shown && rows.length > shown.length) setHeld({ name, rows });
  }, [shown, rows, name]);

  const follow = useEffectEvent(({ target }: FocusEvent) => {
    if (!(target instanceof Element) || liesOver(target)) return;
    // By what was last asked for: the focus may leave and come back before anything is drawn.
    if (!place.current?.contains(target)) setHeld(null);
    else setHeld((old) => (old?.name === name ? old : { name, rows: present(latest) }));
  });
  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => follow(event);
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);

  return {
    rows,
    fresh,
    /** Lets the new rows in and the left ones out, at once. */
    letIn: () => flushSync(() => setHeld({ name, rows: present(latest) })),
    /** The list was read anew: it is shown so, also where it is held. */
    showAnew: (anew: readonly T[]) => setHeld((old) => old && { name, rows: present(anew) }),
  };
};
