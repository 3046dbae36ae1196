import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { rowsInView } from '#client/ui/list-window.ts';

const element = (box: HTMLElement | null, selector: string) => box?.querySelector<HTMLElement>(selector);

/** Which rows of a list are drawn, which one is its tab stop, and how the focus gets to a row. */
export const useListRows = (box: RefObject<HTMLElement | null>, ids: readonly string[]) => {
  const [stopId, setStopId] = useState<string | null>(null);
  const [view, setView] = useState({ top: 0, height: 480, row: 44 });
  const hasFocus = useRef(false);
  const last = useRef(0);

  const found = stopId === null ? 0 : ids.indexOf(stopId);
  // Where the row has gone, the one that took its place.
  const stop = Math.min(found === -1 ? last.current : found, ids.length - 1);

  const measure = () => {
    const row = element(box.current, '.list-ruler')?.getBoundingClientRect().height;
    if (!box.current || !row) return;
    const next = { top: Math.floor(box.current.scrollTop / row) * row, height: box.current.clientHeight, row };
    setView((old) => (old.top === next.top && old.height === next.height && old.row === row ? old : next));
  };

  const rowElement = (index: number) => element(box.current, `[data-index="${index}"]`);

  const focusRow = (index: number) => {
    flushSync(() => setStopId(ids[index] ?? null));
    const row = rowElement(index);
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const observed of [box.current, element(box.current, '.list-ruler')]) if (observed) observer.observe(observed);
    return () => observer.disconnect();
  }, [ids.length === 0]);

  useLayoutEffect(() => {
    const moved = stop - last.current;
    if (!hasFocus.current || !box.current) return;
    // The row being read stays where it is on the screen.
    if (found !== -1 && moved !== 0 && document.activeElement === rowElement(stop)) {
      const { top, height, row } = view;
      const wasInView = (stop - moved) * row < top + height + row && (stop - moved + 1) * row > top;
      if (wasInView) box.current.scrollTop += moved * row;
    }
    if (found === -1) (rowElement(stop) ?? element(box.current, '[data-entry]'))?.focus();
  }, [ids]);
  useLayoutEffect(() => {
    last.current = Math.max(stop, 0);
  });

  const focusProps = {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: (event: React.FocusEvent) => {
      // React is silent when the focused row itself is taken away, so this is the agent leaving.
      hasFocus.current = event.currentTarget.contains(event.relatedTarget);
    },
  };

  return {
    stop,
    rows: rowsInView(view, ids.length, stop),
    page: Math.max(1, Math.floor(view.height / view.row) - 1),
    measure,
    focusRow,
    setStopId,
    focusProps,
  };
};
