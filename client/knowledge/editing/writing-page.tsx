import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '#client/api/catalogue.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import type { Writer } from '#client/knowledge/editing/use-writing.ts';
import { WritingForm } from '#client/knowledge/editing/writing-form.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Loading } from '#client/ui/loading.tsx';
import '#client/knowledge/editing/editing.css';

type Props = {
  /** Null: a new one. */
  id: string | null;
  me: Writer;
  onOpen: (id: string) => void;
  onLeave: () => void;
};

/** One article to be written, with all that was written of it. */
export const WritingPage = ({ id, me, onOpen, onLeave }: Props) => {
  const { data: catalogue } = useCatalogue();
  const { data: article, error } = useQuery({
    ...trpc.articles.detail.queryOptions({ id: id ?? '-' }),
    enabled: id !== null,
    // What is begun on must be what stands there now.
    staleTime: 0,
    refetchOnMount: 'always',
  });
  if (error && !article) {
    const isGone = failureOf(error).code === 'not-found';
    return <Heading level={1}>{isGone ? m.articles_not_found() : sentenceFor(error)}</Heading>;
  }
  if (!catalogue || (id !== null && !article)) return <Loading />;
  return <WritingForm article={article ?? null} me={me} onOpen={onOpen} onLeave={onLeave} />;
};
