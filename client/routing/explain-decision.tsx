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
import { Words } from '#client/ui/lang.tsx';
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
    <Dialog title={m.routing_explain()} onClose={onClose} cancel={m.routing_close()} wide>
      {!data && !error && <Loading />}
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {/* No list: most tickets were decided once. */}
      <div className="rules-decisions">
        {data?.map(({ at, sentence, row, ruleSetVersion, publishedAt }) => (
          <div key={String(at)}>
            <p>
              <Words>{textIn(sentence, locale)}</Words> <TimeText at={at} />
            </p>
            {publishedAt && (
              <p>
                {m.routing_version_from({ version: ruleSetVersion })} <TimeText at={publishedAt} />
              </p>
            )}
            {row && (
              <p>
                <Words>{textIn(row, locale)}</Words>
              </p>
            )}
          </div>
        ))}
      </div>
    </Dialog>
  );
};
