import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { focusHeading } from '#client/a11y/focus.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { QueueEntry } from '#client/tickets/queue/queue-entry.tsx';
import { FilterChoice, filterName } from '#client/tickets/queue/queue-filter.tsx';
import { countWords, emptyWords } from '#client/tickets/queue/queue-words.ts';
import { useQueue } from '#client/tickets/queue/use-queue.ts';
import { useTakeNext } from '#client/tickets/queue/use-take-next.ts';
import { placeName, rowName } from '#client/tickets/row-name.ts';
import { prepareTicket } from '#client/tickets/ticket-cache.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { foreignTo } from '#client/ui/typed.tsx';
import { preferencesSchema } from '#shared/accounts.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';
import '#client/tickets/queue/queue.css';

type Props = { currentNumber: string | null; onOpen: (number: string) => void };

const defaults = preferencesSchema.parse({});

/** What waits for somebody, what is due first on top. The command leads straight to the rows; there it reads them anew. */
export const Queue = ({ currentNumber, onOpen }: Props) => {
  const { data: self } = useSelf();
  const names = useNames();
  const now = useNow();
  const [filter, setFilter] = useState<QueueFilter>('all');
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<ListHandle>(null);
  const departmentField = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(false);
  const rowsWantedAt = useRef<Element | null>(null);

  const asksDepartment = filter === 'department' && self !== undefined && self.departmentId === null;
  const queue = useQueue(filter, asksDepartment ? departmentId : null, place, now);
  const { rows, fresh, counted, hasMore, isLoading, error } = queue;
  const items = useMemo(() => rows.map((row) => ({ ...row, id: row.number })), [rows]);
  const { rowOrder: order, braille } = self?.preferences ?? defaults;

  // At once: the field that asks for the department is there when the focus goes to it.
  const show = (chosen: QueueFilter) => flushSync(() => setFilter(chosen));

  const focusRows = () => {
    wantsFocus.current = isLoading;
    if (isLoading || error) focusHeading(section.current as HTMLElement);
    else list.current?.focus();
  };

  useTakeNext(onOpen);
  /** Goes to the rows; there it reads them anew. */
  const goToRows = async () => {
    if (!place.current?.contains(document.activeElement)) return focusRows();
    try {
      announce(countWords(await queue.refresh(), filter));
    } catch (failure) {
      announce(sentenceFor(failure));
    }
  };
  useCommand('queue', goToRows);
  useCommand('due', () => {
    if (filter === 'due') return goToRows();
    // The row that has the focus goes away.
    if (place.current?.contains(document.activeElement)) focusHeading(section.current as HTMLElement);
    rowsWantedAt.current = document.activeElement;
    show('due');
  });

  // Rows that come after the agent asked for them take the focus, unless she went elsewhere meanwhile.
  useEffect(() => {
    if (isLoading || !wantsFocus.current) return;
    wantsFocus.current = false;
    if (section.current?.contains(document.activeElement)) list.current?.focus();
  }, [isLoading]);

  // The list of what is due was asked for from anywhere.
  useEffect(() => {
    if (isLoading || filter !== 'due' || rowsWantedAt.current === null) return;
    if (document.activeElement === rowsWantedAt.current) {
      if (list.current) list.current.focus();
      else focusHeading(section.current as HTMLElement);
    }
    rowsWantedAt.current = null;
  }, [isLoading, filter]);

  const hasFresh = fresh.length > 0;
  const tellFresh = useEffectEvent(() =>
    announce(m.tickets_queue_fresh({ count: fresh.length }), 'later', { category: 'queue' }),
  );
  // Once; how many came after the first the button shows.
  useEffect(() => {
    if (hasFresh) tellFresh();
  }, [hasFresh]);

  const pickFilter = () => {
    if (departmentField.current) departmentField.current.focus();
    else {
      wantsFocus.current = true;
      // The new filter's rows may be there already.
      setTimeout(() => list.current && wantsFocus.current && focusRows());
    }
  };

  const nameOf = (row: (typeof items)[number]) => {
    const name = rowName(row, { order, braille, filter, names, now });
    return row.left ? m.tickets_row_left({ name }) : name;
  };

  return (
    <div ref={section} className="queue">
      <Panel
        title={m.tickets_queue()}
        region="queue"
        aside={!isLoading && !error && <span className="queue-count">{countWords(counted, filter)}</span>}
      >
        <FilterChoice
          filter={filter}
          forSupervisor={self?.role === 'supervisor'}
          onChange={show}
          onPicked={pickFilter}
          asksDepartment={asksDepartment}
          onDepartment={(id) => {
            setDepartmentId(id);
            wantsFocus.current = true;
          }}
          departmentRef={departmentField}
        />
        {isLoading && <Loading />}
        {error && (
          <div className="queue-error">
            <ErrorText>{sentenceFor(error)}</ErrorText>
            <Button onPress={() => void queue.refresh().then(focusRows, (failure) => announce(sentenceFor(failure)))}>
              {m.tickets_again()}
            </Button>
          </div>
        )}
        {!isLoading && !error && (
          <div ref={place} className="queue-rows">
            {hasFresh && (
              <Button
                onPress={() => {
                  queue.letIn();
                  list.current?.focus(fresh[0]?.number);
                }}
              >
                {m.tickets_queue_fresh({ count: fresh.length })}
              </Button>
            )}
            <List
              key={`${filter} ${departmentId}`}
              ref={list}
              name={filterName(filter)}
              items={items}
              rowName={nameOf}
              rowLang={(row) => foreignTo(getLocale(), placeName(row, names))}
              onAction={({ number }) => void prepareTicket(number).then(() => onOpen(number))}
              currentId={currentNumber}
              onMore={queue.more}
              total={hasMore ? Math.max(counted.count, items.length + 1) : items.length}
              empty={emptyWords(filter)}
              lines={3}
              visibleRows="fill"
            >
              {(row) => <QueueEntry row={row} left={row.left} now={now} filter={filter} />}
            </List>
          </div>
        )}
      </Panel>
    </div>
  );
};
