import { type ReactNode, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { rowForKey } from '#client/a11y/list-keys.ts';
import { Words } from '#client/ui/lang.tsx';
import { rowAfterKey } from '#client/ui/list-window.ts';
import { useListRows } from '#client/ui/use-list-rows.ts';
import '#client/ui/list.css';

export type ListHandle = { focus: (id?: string) => void };

export type ListProps<T extends { id: string }> = {
  /** What the list is called: one or two words. */
  name: string;
  items: readonly T[];
  /** The one line that is spoken and shown in braille; what matters most comes first. */
  rowName: (item: T) => string;
  /** The row for the eye, with the words of the name. Without it the name is shown. */
  children?: (item: T) => ReactNode;
  /** Enter, or a press. */
  onAction?: (item: T) => void;
  /** The row that the focus came to. */
  onRow?: (item: T) => void;
  /** The row that is open beside the list. */
  currentId?: string | null;
  rowLang?: (item: T) => string | undefined;
  /** Called when the last rows come into view. */
  onMore?: () => void;
  /** How many rows there are in all, when not all are loaded. */
  total?: number;
  /** Shown, and focused, when there are none. */
  empty: string;
  /**
   * Lines of text in a row: all rows have one height, and what is longer is cut for the eye. `all`: each row is as high
   * as its words, and all rows are drawn: for a list of some hundreds at most.
   */
  lines?: 1 | 2 | 3 | 'all';
  /** Rows in view before it scrolls. `fill` takes the height of its place instead. */
  visibleRows?: number | 'fill';
  ref?: Ref<ListHandle>;
};

/**
 * A list of any length with one tab stop; only what is in view is drawn, unless `lines` says all. Arrow keys, Home,
 * End, the Page keys and the digits 1 to 9 move, Enter opens. The row with the focus keeps it, and its place on the
 * screen, while others change.
 */
export const List = <T extends { id: string }>(props: ListProps<T>) => {
  const { name, items, rowName, children, onAction, onRow, currentId, rowLang, onMore, empty, lines = 1 } = props;
  const { visibleRows = 8, total = items.length, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => items.map((item) => item.id), [items]);
  const { stop, rows, page, ruler, measure, focusRow, setStopId, focusProps } = useListRows(box, ids, lines === 'all');

  useImperativeHandle(ref, () => ({
    focus: (id) => (ids.length > 0 ? focusRow(id ? Math.max(ids.indexOf(id), 0) : stop) : box.current?.focus()),
  }));

  const more = useRef(onMore);
  useLayoutEffect(() => {
    more.current = onMore;
  });
  const nearEnd = (rows.at(-1) ?? 0) >= items.length - 2;
  useEffect(() => {
    if (nearEnd && items.length < total) more.current?.();
  }, [nearEnd, items.length, total]);

  if (items.length === 0) {
    return (
      <div ref={box} className="list-empty" tabIndex={-1} data-entry="" {...focusProps}>
        {empty}
      </div>
    );
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const item = items[stop];
    const target = rowForKey(event.key, items.length) ?? rowAfterKey(event.key, stop, items.length, page);
    if (target !== null) focusRow(target);
    else if (event.key === 'Enter' && item) onAction?.(item);
    else return;
    event.preventDefault();
  };

  const onClick = (event: React.MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    const item = row && items[Number(row.dataset.index)];
    if (item) onAction?.(item);
  };

  return (
    <div
      ref={box}
      className="list"
      role="listbox"
      aria-label={name}
      data-lines={lines}
      data-fill={visibleRows === 'fill' || undefined}
      style={{ '--list-rows': items.length, '--list-visible': visibleRows } as React.CSSProperties}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...focusProps}
    >
      <div ref={ruler} className="list-ruler" role="presentation" />
      <div className="list-all" role="presentation">
        {rows.map((index) => {
          const item = items[index] as T;
          return (
            <div
              key={item.id}
              className="list-row"
              role="option"
              aria-posinset={index + 1}
              aria-setsize={total}
              aria-current={item.id === currentId || undefined}
              lang={rowLang?.(item)}
              tabIndex={index === stop ? 0 : -1}
              data-index={index}
              data-entry={index === stop ? '' : undefined}
              style={{ '--list-index': index } as React.CSSProperties}
              onFocus={() => {
                setStopId(item.id);
                onRow?.(item);
              }}
            >
              <span className="visually-hidden">
                <Words>{rowName(item)}</Words>
              </span>
              <span className="list-digit" aria-hidden="true">
                {index < 9 && index + 1}
              </span>
              <span className="list-content" aria-hidden="true">
                {children?.(item) ?? <Words>{rowName(item)}</Words>}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
};
