import { useQuery } from '@tanstack/react-query';
import { announce } from '#client/a11y/announcer.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { MoveTable } from '#client/routing/move-table.tsx';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { textIn } from '#shared/language.ts';
import { comparisonText } from '#shared/routing/dry-run.ts';

/** Tries the draft on the tickets of the last 90 days: a sentence and a table. How far it is, the news tell. */
export const DryRunDialog = ({ onClose }: { onClose: () => void }) => {
  const { data: run } = useQuery({ ...trpc.routing.dryRun.queryOptions(), staleTime: 0 });
  const { trouble, attempt } = useTrouble();
  const running = run?.state === 'running';

  const toggle = () =>
    attempt(async () => {
      if (running) {
        await client.routing.cancelDryRun.mutate({ id: run.id });
        announce(m.routing_dry_run_stopped());
      } else await client.routing.startDryRun.mutate();
      await queryClient.invalidateQueries(trpc.routing.dryRun.queryFilter());
    });

  return (
    <Dialog
      wide
      title={m.routing_dry_run()}
      onClose={onClose}
      cancel={m.routing_close()}
      actions={
        <Button kind="primary" onPress={toggle}>
          {running ? m.routing_stop() : m.routing_start()}
        </Button>
      }
    >
      <p>{m.routing_dry_run_what()}</p>
      {running && <p>{m.routing_dry_run_at({ done: run.done, total: run.total ?? 0 })}</p>}
      {run?.state === 'failed' && <ErrorText>{m.routing_dry_run_failed()}</ErrorText>}
      {run?.state === 'broken off' && <ErrorText>{m.routing_dry_run_broken_off()}</ErrorText>}
      {run?.result && (
        <>
          <p>{textIn(comparisonText(run.result), getLocale())}</p>
          <MoveTable moves={run.result.moves} />
        </>
      )}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
