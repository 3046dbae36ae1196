import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { JudgeArticle } from '#client/knowledge/judge-article.tsx';
import { LogInquiry } from '#client/knowledge/log-inquiry.tsx';
import { Markdown } from '#client/knowledge/markdown.tsx';
import { isWithdrawn } from '#client/knowledge/use-article-news.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { Lang } from '#client/ui/lang.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TimeText } from '#client/ui/time-text.tsx';

type Props = {
  id: string;
  callId: string | null;
  /** The agent opened it with a key: the focus goes to its heading. */
  focused: boolean;
  onBack: () => void;
};

/** One answer, with its headings, lists and tables. Escape leads back. */
export const Article = ({ id, callId, focused, onBack }: Props) => {
  const { data: article, error } = useQuery(trpc.knowledge.article.queryOptions({ id }));
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const there = article !== undefined;
  const withdrawn = there && isWithdrawn(error);
  useLayoutEffect(() => {
    if (focused && there) heading.current?.focus();
  }, [focused, there]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what has the focus inside takes the key; this only hears of it
    <div className="article" onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <div className="article-tools">
        <Button kind="quiet" onPress={onBack}>
          <Icon shape="back" /> {m.knowledge_back()}
        </Button>
        {article && callId && <LogInquiry key={`${callId} ${id}`} callId={callId} articleId={id} />}
      </div>
      {error && <ErrorText>{withdrawn ? m.knowledge_withdrawn() : sentenceFor(error)}</ErrorText>}
      {!article && !error && <Loading />}
      {article && (
        <Heading level={2} ref={heading}>
          <Lang of={article.lang}>{article.question}</Lang>
        </Heading>
      )}
      {article && !withdrawn && (
        <>
          {article.blocks.length === 0 && <p>{m.knowledge_no_answer()}</p>}
          <Markdown blocks={article.blocks} lang={article.lang} level={3} />
          <p className="article-source">
            {names.department(article.departmentId)}
            {article.validUntil && (
              <>
                {m.knowledge_valid_until()} <TimeText at={article.validUntil} />
              </>
            )}
          </p>
          {article.closedCalls !== null && (
            <p className="article-source">{m.knowledge_closed_calls({ count: article.closedCalls })}</p>
          )}
          <JudgeArticle articleId={id} callId={callId} />
        </>
      )}
    </div>
  );
};
