import type { Ref } from 'react';
import { Changes } from '#client/knowledge/editing/changes.tsx';
import { startOf } from '#client/knowledge/editing/form.ts';
import type { Conflict } from '#client/knowledge/editing/use-writing.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Heading } from '#client/ui/heading.tsx';
import type { Writing } from '#shared/knowledge/writing.ts';

type Props = {
  conflict: Conflict;
  mine: Writing;
  heading: Ref<HTMLHeadingElement>;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Who was first, what differs from it, and whose words go on. Nothing is thrown away before that is said. */
export const ConflictPanel = ({ conflict: { by, theirs }, mine, heading, onKeepMine, onTakeTheirs }: Props) => (
  <div className="conflict">
    <Heading level={2} ref={heading}>
      {by ? m.articles_meanwhile_by({ name: by }) : m.articles_meanwhile()}
    </Heading>
    {theirs && (
      <>
        <p>{m.articles_theirs_to_mine()}</p>
        <Changes before={startOf(theirs).writing} after={mine} />
      </>
    )}
    <div className="page-actions">
      <Button kind="primary" onPress={onKeepMine}>
        {m.articles_keep_mine()}
      </Button>
      {theirs && <Button onPress={onTakeTheirs}>{m.articles_take_theirs()}</Button>}
    </div>
  </div>
);
