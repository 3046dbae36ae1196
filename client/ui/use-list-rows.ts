import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { rowsInView } from '#client/ui/list-window.ts';

type View = { top: number; height: number; row: number };

const rowElement = (box: HTMLElement | null, index: number) =>
  box?.querySelector<HTMLElement>(`[data-index="${index}"]`);

const viewOf = (ruler: HTMLElement, box: HTMLElement): View | null => {
  const row = ruler.getBoundingClientRect().height;
  return row > 0 ? { top: Math.floor(box.scrollTop / row) * row, height: box.clientHeight, row } : null;
};

/** How far below the begin of the list a row is, in pixels. */
const offsetOf = (row: HTMLElement | null | undefined): number =>
  row?.parentElement ? row.getBoundingClientRect().top - row.parentElement.getBoundingClientRect().top : 0;

/** Which rows of a list are drawn, which one is its tab stop, and how the focus gets to a row. */
export const useListRows = (box: RefObject<HTMLElement | null>, ids: readonly string[], all: boolean) => {
  const [stopId, setStopId] = useState<string | null>(null);
  const [view, setView] = useState<View>({ top: 0, height: 480, row: 44 });
  const hasFocus = useRef(false);
  const last = useRef({ ids, stop: 0, offset: 0 });

  const found = stopId === null ? 0 : ids.indexOf(stopId);
  // Where the row has gone, the one that took its place.
  const stop = Math.min(found === -1 ? last.current.stop : found, ids.length - 1);

  const measure = useCallback(() => {
    const ruler = box.current?.querySelector<HTMLElement>('.list-ruler');
    const next = ruler && box.current && viewOf(ruler, box.current);
    if (!next) return;
    setView((old) => (old.top === next.top && old.height === next.height && old.row === next.row ? old : next));
  }, [box]);

  /** For the ruler: an element as high as a row. The density and the agent's own font size change it. */
  const ruler = useCallback(
    (element: HTMLElement | null) => {
      if (!element?.parentElement) return;
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      observer.observe(element.parentElement);
      return () => observer.disconnect();
    },
    [measure],
  );

  const focusRow = (index: number) => {
    flushSync(() => setStopId(ids[index] ?? null));
    const row = rowElement(box.current, index);
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const before = last.current;
    const row = rowElement(box.current, stop);
    last.current = { ids, stop: Math.max(stop, 0), offset: all ? offsetOf(row) : stop * view.row };
    if (before.ids === ids || !hasFocus.current || !box.current) return;
    if (found === -1) (row ?? box.current).focus();
    // The row being read stays where it is on the screen.
    else if (row === document.activeElement) box.current.scrollTop += last.current.offset - before.offset;
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

  const page = Math.max(1, Math.floor(view.height / view.row) - 1);
  const rows = all ? ids.map((_, index) => index) : rowsInView(view, ids.length, stop);
  return { stop, rows, page, ruler, measure, focusRow, setStopId, focusProps };
};
