import { Navigate } from 'react-router';
import { useBindings } from '#client/a11y/bindings.ts';
import { type CommandId, commandTable } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { useMe } from '#client/accounts/me.ts';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { mayDo } from '#shared/permissions.ts';

const hints: Record<'agent' | 'officer', CommandId[]> = {
  agent: ['presence', 'answer-call', 'queue'],
  officer: ['queue', 'find-ticket', 'help'],
};

/** Where the day begins: the keys used most, and the way to the guided first call. */
export const StartPlace = () => {
  const { role, name } = useMe();
  const takesCalls = mayDo(role, 'calls.take');
  useTitle(m.app_place_desk());
  if (role === 'administrator') return <Navigate to="/accounts" replace />;
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_desk()}</Heading>
      <p>{m.app_start_hello({ name })}</p>
      <Panel title={m.app_start_keys()} framed>
        <Hints ids={hints[takesCalls ? 'agent' : 'officer']} />
        <p className="quiet">{m.app_start_more()}</p>
      </Panel>
      <div className="page-actions">
        {takesCalls && <LinkButton to="/first-call">{m.app_place_first_call()}</LinkButton>}
        <LinkButton to="/help">{m.app_place_help()}</LinkButton>
      </div>
    </div>
  );
};

const Hints = ({ ids }: { ids: CommandId[] }) => {
  const { leader, keys } = useBindings();
  return (
    <ul className="hints">
      {commandTable
        .filter(({ id }) => ids.includes(id))
        .map(({ id, label }) => (
          <li key={id}>
            <span className="hint-keys">
              <kbd className="kbd">{leader}</kbd> {keys[id] && <kbd className="kbd">{displayKey(keys[id])}</kbd>}
            </span>
            <span>{label()}</span>
          </li>
        ))}
    </ul>
  );
};
