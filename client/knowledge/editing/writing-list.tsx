import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCommand } from '#client/a11y/use-command.ts';
import { useFocusWhen } from '#client/a11y/use-focus-when.ts';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { type Outputs, trpc } from '#client/api/trpc.ts';
import { useSettled } from '#client/api/use-settled.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { type WritingFilter, writingFilters } from '#shared/knowledge/inputs.ts';
import '#client/knowledge/editing/editing.css';

type Row = Outputs['articles']['list'][number];

const filterWords: Record<WritingFilter, () => string> = {
  review: m.articles_filter_review,
  writing: m.articles_filter_writing,
  behind: m.articles_filter_behind,
  all: m.articles_filter_all,
};

const stateWords: Record<Row['state'], () => string> = {
  writing: m.articles_state_writing,
  'in review': m.articles_state_review,
  published: m.articles_state_published,
};

const standing = ({ state, behind, by }: Row): string =>
  [
    stateWords[state](),
    behind && (behind === 'en' ? m.articles_behind_en() : m.articles_behind_zh()),
    by && m.articles_by({ name: by }),
  ]
    .filter(Boolean)
    .join(', ');

type Props = { onOpen: (id: string) => void; onNew: () => void };

/** The articles that an editor may write: what is being written first. Enter opens. */
export const WritingList = ({ onOpen, onNew }: Props) => {
  const names = useNames();
  const [filter, setFilter] = useState<WritingFilter>('all');
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const list = useRef<ListHandle>(null);
  const { data, error, isPlaceholderData } = useQuery({
    ...trpc.articles.list.queryOptions({ filter, q }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const ready = data !== undefined && !isPlaceholderData && q === typed.trim();
  const goToRows = useFocusWhen(ready, () => list.current?.focus());
  useCommand('new-article', onNew);

  return (
    <>
      <div className="page-actions">
        <Button kind="primary" command="new-article" onPress={onNew}>
          {m.a11y_command_new_article()}
        </Button>
      </div>
      <Choice
        row
        label={m.articles_filter()}
        options={writingFilters.map((value) => ({ value, label: filterWords[value]() }))}
        value={filter}
        onChange={setFilter}
        onPicked={() => goToRows(true)}
      />
      <TextField
        type="search"
        label={m.articles_find()}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={setTyped}
        onEnter={() => goToRows(true)}
      />
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {!data && !error && <Loading />}
      {data && (
        <List
          ref={list}
          name={m.articles_list()}
          items={data}
          rowName={(row) => [row.question || m.articles_no_question(), standing(row)].join(', ')}
          rowLang={({ question, lang }) => (question ? lang : undefined)}
          onAction={({ id }) => onOpen(id)}
          lines={2}
          visibleRows={9}
          empty={m.articles_none()}
        >
          {(row) => (
            <span className="writing-row">
              <span className="writing-question">{row.question || m.articles_no_question()}</span>
              <span className="quiet">{[standing(row), names.department(row.departmentId)].join(', ')}</span>
            </span>
          )}
        </List>
      )}
    </>
  );
};
