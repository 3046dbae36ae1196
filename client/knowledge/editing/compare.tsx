import { useQuery } from '@tanstack/react-query';
import { type Ref, useRef, useState } from 'react';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { Changes } from '#client/knowledge/editing/changes.tsx';
import type { ArticleInHand } from '#client/knowledge/editing/form.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { absoluteTime } from '#client/ui/time-words.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

type Row = { id: string; version: number | null; name: string };

const rowsOf = ({ versions }: ArticleInHand, hasDraft: boolean): Row[] => [
  ...(hasDraft ? [{ id: 'draft', version: null, name: m.articles_this_draft() }] : []),
  ...versions.map(({ version, at, by, approvedBy, reason }): Row => {
    const time = absoluteTime(new Date(at), Date.now(), getLocale());
    const line = m.articles_version_line({ version, time, by: by ?? m.articles_import() });
    const approved = approvedBy && approvedBy !== by ? m.articles_approved({ name: approvedBy }) : '';
    return { id: String(version), version, name: line + approved + (reason ? m.articles_reasoned({ reason }) : '') };
  }),
];

type Props = {
  article: ArticleInHand;
  /** What is typed; null where that is what is published. */
  draft: Writing | null;
  heading: Ref<HTMLHeadingElement>;
};

/** What differs between two versions, as sentences; at first what the last change did. Enter chooses others. */
export const Compare = ({ article, draft, heading }: Props) => {
  const rows = rowsOf(article, draft !== null);
  const [fromId, setFromId] = useState(rows[1]?.id ?? null);
  const [toId, setToId] = useState(rows[0]?.id ?? null);
  const newer = useRef<ListHandle>(null);
  const place = useRef<HTMLDivElement>(null);
  const find = (id: string | null) => rows.find((row) => row.id === id) ?? null;
  const from = useVersion(article.id, find(fromId), draft);
  const to = useVersion(article.id, find(toId), draft);
  const error = from.error ?? to.error;

  const focusHeading = () => place.current?.querySelector<HTMLElement>('h2')?.focus();
  return (
    <div ref={place} className="compare">
      <Heading level={2} ref={heading}>
        {m.articles_differences()}
      </Heading>
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {rows.length < 2 && <p>{m.articles_no_versions()}</p>}
      {rows.length >= 2 && (
        <>
          <p className="quiet">{[find(fromId)?.name, find(toId)?.name].join(m.articles_to())}</p>
          {from.writing && to.writing ? <Changes before={from.writing} after={to.writing} /> : !error && <Loading />}
          <Heading level={3}>{m.articles_older()}</Heading>
          <List
            name={m.articles_older()}
            items={rows}
            rowName={({ name }) => name}
            currentId={fromId}
            onAction={({ id }) => {
              setFromId(id);
              newer.current?.focus(toId ?? undefined);
            }}
            visibleRows={4}
            empty=""
          />
          <Heading level={3}>{m.articles_newer()}</Heading>
          <List
            ref={newer}
            name={m.articles_newer()}
            items={rows}
            rowName={({ name }) => name}
            currentId={toId}
            onAction={({ id }) => {
              setToId(id);
              focusHeading();
            }}
            visibleRows={4}
            empty=""
          />
        </>
      )}
    </div>
  );
};

const useVersion = (id: string, row: Row | null, draft: Writing | null) => {
  const version = row?.version ?? null;
  const { data, error } = useQuery({
    ...trpc.articles.version.queryOptions({ id, version: version ?? 1 }),
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (row === null) return { writing: null, error: null };
  return version === null ? { writing: draft, error: null } : { writing: data ?? null, error };
};
