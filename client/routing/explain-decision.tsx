import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import { textIn } from '#shared/language.ts';

/** Why the ticket came where it is: each decision with its rule and the version that made it. */
export const ExplainDecision = ({ number }: { number: string }) => {
  const [open, setOpen] = useState(false);
  useCommand('explain', () => setOpen(true));
  return (
    <>
      <Button command="explain" onPress={() => setOpen(true)}>
        {m.routing_explain()}
      </Button>
      {open && <ExplainDialog number={number} onClose={() => setOpen(false)} />}
    </>
  );
};

const ExplainDialog = ({ number, onClose }: { number: string; onClose: () => void }) => {
  const { data, error } = useQuery({ ...trpc.routing.explain.queryOptions({ number }), staleTime: 0 });
  const locale = getLocale();
  return (
    <Dialog title={m.routing_explain()} onClose={onClose} cancel={m.routing_close()}>
      {!data && !error && <Loading />}
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {data && (
        <ul className="rules-decisions">
          {data.map(({ at, sentence, row, ruleSetVersion, publishedAt }) => (
            <li key={String(at)}>
              <p>
                <TimeText at={at} />
                {m.routing_colon()}
                {textIn(sentence, locale)}
              </p>
              {row && <p>{textIn(row, locale)}</p>}
              {publishedAt && (
                <p>
                  {m.routing_version_from({ version: ruleSetVersion })} <TimeText at={publishedAt} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
};
