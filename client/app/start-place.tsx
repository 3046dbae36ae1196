import { Navigate } from 'react-router';
import { useBindings } from '#client/a11y/bindings.ts';
import { type CommandId, commandTable } from '#client/a11y/commands.ts';
import { useMe } from '#client/accounts/me.ts';
import { nameLanguage } from '#client/accounts/name-language.ts';
import { useTitle } from '#client/app/use-title.ts';
import { useCall } from '#client/calls/use-call.ts';
import { presenceWord } from '#client/calls/words.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Heading } from '#client/ui/heading.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { absoluteTime } from '#client/ui/time-words.ts';
import { mayDo } from '#shared/permissions.ts';

const hints: Record<'agent' | 'editor', CommandId[]> = {
  agent: ['presence', 'answer-call', 'queue'],
  editor: ['articles', 'help'],
};

/** Where the day begins: the keys used most, and the way to the guided first call. */
export const StartPlace = () => {
  const { role, name } = useMe();
  const takesCalls = mayDo(role, 'calls.take');
  useTitle(m.app_place_desk());
  if (role === 'administrator') return <Navigate to="/accounts" replace />;
  if (role === 'officer') return <Navigate to="/orders" replace />;
  // The name in the midst of the sentence has a language of its own.
  const [before, after] = m.app_start_hello({ name: '\n' }).split('\n');
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_desk()}</Heading>
      <p>
        {before}
        <span lang={nameLanguage(name)}>{name}</span>
        {after}
      </p>
      {takesCalls && <PresenceWords />}
      <Panel title={m.app_start_keys()} framed>
        <Hints ids={hints[takesCalls ? 'agent' : 'editor']} />
        <p className="quiet">{m.app_start_more()}</p>
      </Panel>
      <div className="page-actions">
        {takesCalls && <LinkButton to="/first-call">{m.app_place_first_call()}</LinkButton>}
        <LinkButton to="/help">{m.app_place_help()}</LinkButton>
      </div>
    </div>
  );
};

const PresenceWords = () => {
  const { presence } = useCall();
  if (!presence) return null;
  const time = absoluteTime(new Date(presence.since), Date.now(), getLocale());
  return <p>{m.app_start_presence({ state: presenceWord(presence.state), time })}</p>;
};

const Hints = ({ ids }: { ids: CommandId[] }) => {
  const { leader, keys } = useBindings();
  return (
    <ul className="hints">
      {ids.map((id) => (
        <li key={id}>
          <span className="hint-keys">
            <Kbd of={leader} /> {keys[id] && <Kbd of={keys[id]} />}
          </span>
          <span>{commandTable.find((command) => command.id === id)?.label()}</span>
        </li>
      ))}
    </ul>
  );
};
