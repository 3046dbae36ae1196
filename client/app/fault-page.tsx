import { useEffect } from 'react';
import { focusHeading } from '#client/a11y/focus.ts';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** The console has a bug here: says so, says that nothing typed is lost, and offers to load anew. */
export const FaultPage = ({ whole }: { whole: boolean }) => {
  useTitle(m.app_fault());
  useEffect(() => void focusHeading(), []);
  const page = (
    <div className="page">
      <Heading level={1}>{m.app_fault()}</Heading>
      <p>{m.app_fault_kept()}</p>
      <p>
        <Button kind="primary" onPress={() => location.reload()}>
          {m.app_reload()}
        </Button>
      </p>
    </div>
  );
  return whole ? <main className="bare-main">{page}</main> : page;
};
