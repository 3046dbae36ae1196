import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { focusHeading } from '#client/a11y/focus.ts';
import { Linger } from '#client/a11y/linger.tsx';
import { useCommand } from '#client/a11y/use-command.ts';
import { useFocusWhen } from '#client/a11y/use-focus-when.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { Article } from '#client/knowledge/article.tsx';
import { useArticleNews } from '#client/knowledge/use-article-news.ts';
import { useMissedSearch } from '#client/knowledge/use-missed-search.ts';
import { type Result, useResults } from '#client/knowledge/use-results.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import '#client/knowledge/answers.css';

type Props = {
  /** The words of the matter; what is typed here goes before them. */
  words: string;
  callId: string | null;
  /** The answer that is open, from the page's address. */
  answerId: string | null;
  onAnswer: (id: string | null) => void;
};

/**
 * The master database beside the work: found by the words of the matter or by the agent's own, read in plain
 * paragraphs, logged with one key. Silent while it searches.
 */
export const Answers = ({ words, callId, answerId, onAnswer }: Props) => {
  const [own, setOwn] = useState('');
  const { results, searchedFor, ready, failed } = useResults(own.trim() || words);
  useMissedSearch(own.trim() !== '' && ready && !failed && results.length === 0 ? own : null);
  useArticleNews(answerId);
  const column = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const row = useRef<string | undefined>(undefined);
  const [opened, setOpened] = useState<string | null>(null);

  const focusBox = () => {
    box.current?.focus();
    // What is typed next takes the place of the last search.
    box.current?.select();
  };
  const focusRows = () => (results.length > 0 ? list.current?.focus(row.current) : focusBox());
  const goToRows = useFocusWhen(answerId === null && ready, focusRows);
  const toRows = () => (ready ? focusRows() : goToRows(true));

  const open = async ({ id }: Result) => {
    row.current = id;
    try {
      // First: the column must not stand empty, without anything to hold the focus.
      await queryClient.ensureQueryData(trpc.knowledge.article.queryOptions({ id }));
      setOpened(id);
      onAnswer(id);
    } catch (refusal) {
      announce(sentenceFor(refusal));
    }
  };
  const back = () => {
    goToRows(true);
    setOpened(null);
    onAnswer(null);
  };

  useCommand('answers', () => {
    const inRows = document.activeElement?.closest('[data-region="answers"] .list-row');
    if (answerId !== null) focusHeading(column.current?.querySelector('.article') ?? undefined);
    else if (inRows || !(own.trim() || words.trim())) focusBox();
    else toRows();
  });

  return (
    <div ref={column} className="answers" data-region="answers">
      <Heading level={2}>{m.knowledge_answers()}</Heading>
      <Linger show={answerId !== null}>
        {answerId !== null && (
          <Article key={answerId} id={answerId} callId={callId} focused={answerId === opened} onBack={back} />
        )}
      </Linger>
      <Linger show={answerId === null}>
        <TextField
          ref={box}
          type="search"
          label={m.knowledge_search()}
          value={own}
          maxLength={200}
          onChange={(typed) => {
            row.current = undefined;
            setOwn(typed);
          }}
          onEnter={toRows}
        />
        {searchedFor && <p className="answers-none">{m.knowledge_searched_for({ words: searchedFor })}</p>}
        {(results.length > 0 || (ready && (own.trim() || words.trim()) !== '')) && (
          <List
            ref={list}
            name={searchedFor ? m.knowledge_searched_for({ words: searchedFor }) : m.knowledge_answers()}
            items={results}
            rowName={({ question }) => question}
            rowLang={({ lang }) => lang}
            onAction={open}
            empty={failed ? m.knowledge_unreachable() : m.knowledge_nothing()}
            lines={3}
            visibleRows={5}
          >
            {({ question, lead }) => (
              <span className="answers-row">
                <span className="answers-question">{question}</span>
                {lead === null && <span className="answers-none">{m.knowledge_no_answer()}</span>}
              </span>
            )}
          </List>
        )}
      </Linger>
    </div>
  );
};
