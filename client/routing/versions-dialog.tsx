import { useQuery } from '@tanstack/react-query';
import { announce } from '#client/a11y/announcer.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { type RulesDesk, troubleOf, writeDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TimeText } from '#client/ui/time-text.tsx';

/** All versions that were published; the one in force is taken back in one step. */
export const VersionsDialog = ({ desk, onClose }: { desk: RulesDesk; onClose: () => void }) => {
  const { data: versions } = useQuery({ ...trpc.routing.versions.queryOptions(), staleTime: 0 });
  const { trouble, attempt } = useTrouble(troubleOf);
  const takeBack = () =>
    attempt(async () => {
      void writeDesk(await client.routing.takeBack.mutate({ version: desk.version }));
      void queryClient.invalidateQueries(trpc.routing.versions.queryFilter());
      announce(m.routing_taken_back({ version: desk.version, restored: desk.former ?? 0 }));
      onClose();
    });
  return (
    <Dialog
      wide
      title={m.routing_versions()}
      onClose={onClose}
      cancel={m.routing_close()}
      actions={
        <Button kind="danger" onPress={takeBack} unavailable={desk.former === null ? m.routing_no_former() : null}>
          {m.routing_take_back({ version: desk.version })}
        </Button>
      }
    >
      <ErrorText>{trouble}</ErrorText>
      {!versions && <Loading />}
      {versions && (
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{m.routing_version()}</th>
              <th scope="col">{m.routing_published_at()}</th>
              <th scope="col">{m.routing_by()}</th>
              <th scope="col">{m.routing_reason()}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, publishedAt, by, approvedBy, reason, restores }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>
                  <TimeText at={publishedAt} />
                </td>
                <td>{[by, approvedBy].filter(Boolean).join(m.routing_comma())}</td>
                <td>
                  {[restores !== null && m.routing_restores({ version: restores }), reason].filter(Boolean).join(' ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
};
