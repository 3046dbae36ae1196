import { useBindings } from '#client/a11y/bindings.ts';
import { commandGroups, commandTable } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { m } from '#client/paraglide/messages.js';
import '#client/a11y/help-table.css';

/** All commands with their keys, a table for each group, made from the one shortcut table. */
export const HelpTable = () => {
  const { leader, keys } = useBindings();
  return commandGroups.map((group) => (
    <table key={group.id} className="help-table">
      <caption>{group.label()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.a11y_help_command()}</th>
          <th scope="col">{m.a11y_help_keys()}</th>
        </tr>
      </thead>
      <tbody>
        {commandTable
          .filter((command) => command.group === group.id)
          .map((command) => (
            <tr key={command.id}>
              <th scope="row">{command.label()}</th>
              <td>
                {keys[command.id] === null ? (
                  m.a11y_help_no_key({ leader })
                ) : (
                  <>
                    <kbd className="kbd">{leader}</kbd> <kbd className="kbd">{displayKey(keys[command.id])}</kbd>
                  </>
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  ));
};
