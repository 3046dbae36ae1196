import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { textIn } from '#shared/language.ts';

/** What analysis finds wrong with the table, a sentence each, in the order of the rules. */
export const FindingsDialog = ({ onClose }: { onClose: () => void }) => {
  const { data, error } = useQuery({ ...trpc.routing.findings.queryOptions(), staleTime: 0 });
  const rows = data?.map(({ text }, index) => ({ id: String(index), text: textIn(text, getLocale()) }));
  return (
    <Dialog wide title={m.routing_findings()} onClose={onClose} cancel={m.routing_close()}>
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {!rows && !error && <Loading />}
      {rows && (
        <List
          name={m.routing_findings_count({ count: rows.length })}
          items={rows}
          rowName={({ text }) => text}
          lines={3}
          visibleRows={6}
          empty={m.routing_no_findings()}
        >
          {({ text }) => (
            <span className="rules-row" data-lines={3}>
              {text}
            </span>
          )}
        </List>
      )}
    </Dialog>
  );
};
