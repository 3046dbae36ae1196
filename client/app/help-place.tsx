import { useBindings } from '#client/a11y/bindings.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { HelpTable } from '#client/a11y/help-table.tsx';
import { useMe } from '#client/accounts/me.ts';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { mayDo } from '#shared/permissions.ts';

/** How the console is worked by keyboard, and all commands with the agent's own keys. */
const HelpPlace = () => {
  const { role } = useMe();
  const { leader, keys } = useBindings();
  useTitle(m.app_place_help());
  // A command without a key of its own is run from the palette.
  const press = (id: keyof typeof keys) => `${leader} ${displayKey(keys[id])}`.trim();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_help()}</Heading>
      <Panel title={m.app_help_commands()}>
        <p>{m.app_help_leader({ leader })}</p>
        <p>{m.app_help_palette({ leader })}</p>
        <p>{m.app_help_change({ preferences: press('preferences') })}</p>
      </Panel>
      <Panel title={m.app_help_moving()}>
        <p>{m.app_help_lists()}</p>
        <p>{m.app_help_choices()}</p>
      </Panel>
      <Panel title={m.app_help_speech()}>
        <p>{m.app_help_held()}</p>
        <p>{m.app_help_waiting({ read: press('read-waiting'), again: press('say-again'), log: press('said') })}</p>
      </Panel>
      {mayDo(role, 'calls.take') && (
        <p>
          <LinkButton to="/first-call">{m.app_place_first_call()}</LinkButton>
        </p>
      )}
      <Panel title={m.app_help_all()}>
        <HelpTable />
      </Panel>
    </div>
  );
};

export default HelpPlace;
