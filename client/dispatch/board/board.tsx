import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useCatalogue, useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { BoardEntry } from '#client/dispatch/board/board-entry.tsx';
import { boardSentence, orderRowName, placeOf } from '#client/dispatch/board/board-words.ts';
import { useBoard } from '#client/dispatch/board/use-board.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PickField } from '#client/ui/pick-field.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { foreignTo } from '#client/ui/typed.tsx';
import { preferencesSchema } from '#shared/accounts.ts';
import { type BoardFilter, boardFilters } from '#shared/dispatch/inputs.ts';
import { textIn } from '#shared/language.ts';
import '#client/dispatch/board/board.css';

const labels: Record<BoardFilter, () => string> = {
  all: m.dispatch_board_all,
  new: m.dispatch_board_new,
  due: m.dispatch_board_due,
};
const everyDepartment = { id: null as string | null, name: '' };
const defaults = preferencesSchema.parse({});

/** A department's orders: what came in, who has it, what is late. The heading says all of it in one sentence. */
export const Board = ({ onOpen }: { onOpen: (number: string) => void }) => {
  const { data: self } = useSelf();
  const { data: catalogue } = useCatalogue();
  const names = useNames();
  const now = useNow();
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [department, setDepartment] = useState(everyDepartment);
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<ListHandle>(null);
  // What had the focus when other rows were asked for.
  const askedFrom = useRef<Element | null>(null);
  const seesAll = self !== undefined && self.departmentId === null;
  const { board, rows, fresh, error, isLoading, hasMore, more, letIn } = useBoard(filter, department.id, place);
  const preferences = self?.preferences ?? defaults;

  // Rows that were asked for take the focus, once they are there, unless she went elsewhere meanwhile.
  useEffect(() => {
    if (isLoading || askedFrom.current === null) return;
    if (askedFrom.current === document.activeElement) list.current?.focus();
    askedFrom.current = null;
  });

  const hasFresh = fresh.length > 0;
  const tellFresh = useEffectEvent(() =>
    announce(m.dispatch_board_fresh({ count: fresh.length }), 'later', { category: 'board' }),
  );
  useEffect(() => {
    if (hasFresh) tellFresh();
  }, [hasFresh]);

  const choose = (chosen: typeof everyDepartment) => {
    setTyped(chosen.name);
    if (chosen.id === department.id) return list.current?.focus();
    askedFrom.current = document.activeElement;
    setDepartment(chosen);
  };

  if (!board || !self) {
    if (!error) return <Loading />;
    return (
      <>
        <Heading level={1}>{m.dispatch_board()}</Heading>
        <ErrorText>{sentenceFor(error)}</ErrorText>
      </>
    );
  }
  const whose = names.department(board.departmentId) || m.dispatch_board_everybody();
  return (
    <>
      <Heading level={1}>{boardSentence(board, whose)}</Heading>
      {seesAll && (
        <PickField
          label={m.dispatch_board_department()}
          description={m.dispatch_board_empty_all()}
          required={false}
          things={(catalogue?.departments ?? []).map(({ id, name }) => ({
            id,
            name: textIn(name, getLocale()),
            also: [name.zh, name.en],
          }))}
          value={typed}
          onChange={setTyped}
          onPicked={({ id, name }) => choose({ id, name })}
          onNone={() => choose(everyDepartment)}
        />
      )}
      <Choice
        label={m.dispatch_board_show()}
        row
        options={boardFilters.map((value) => ({ value, label: labels[value]() }))}
        value={filter}
        onChange={setFilter}
        onPicked={(chosen) => {
          if (chosen === filter) list.current?.focus();
          else askedFrom.current = document.activeElement;
        }}
      />
      <div ref={place} className="board-rows">
        {hasFresh && (
          <Button
            onPress={() => {
              letIn();
              list.current?.focus(fresh[0]?.id);
            }}
          >
            {m.dispatch_board_fresh({ count: fresh.length })}
          </Button>
        )}
        <List
          key={`${filter} ${department.id}`}
          ref={list}
          name={m.dispatch_board()}
          items={rows}
          rowName={(order) => orderRowName(order, preferences, names, now)}
          rowLang={(order) => foreignTo(getLocale(), placeOf(order, names))}
          onAction={({ number }) => onOpen(number)}
          onMore={more}
          total={hasMore ? Math.max(board.count, rows.length + 1) : rows.length}
          empty={m.dispatch_board_nothing()}
          lines={3}
          visibleRows={6}
        >
          {(order) => <BoardEntry order={order} now={now} />}
        </List>
      </div>
    </>
  );
};
