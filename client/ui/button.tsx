import { type ReactNode, type Ref, useId } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components/Button';
import { announce } from '#client/a11y/announcer.ts';
import { useBindings } from '#client/a11y/bindings.ts';
import type { CommandId } from '#client/a11y/commands.ts';
import { Kbd } from '#client/ui/kbd.tsx';
import '#client/ui/button.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

type Props = {
  children: ReactNode;
  onPress?: () => void;
  kind?: ButtonKind;
  type?: 'button' | 'submit';
  /** Why it cannot be pressed now. It keeps the focus, shows the reason, and says it when pressed. */
  unavailable?: string | null;
  /** The command that does the same; its key is shown, not spoken. */
  command?: CommandId;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  lang?: string;
  ref?: Ref<HTMLButtonElement>;
};

// React Aria presses when the key comes up. Enter acts when it goes down, as everywhere in the browser: whoever goes on
// typing at once already writes into what the button has opened.
const isEnter = ({ pointerType, key }: PressEvent) => pointerType === 'keyboard' && key === 'Enter';

/**
 * A button. It is never merely disabled: not `isDisabled`, which takes the focus away, nor `isPending`, which is silent
 * when pressed and speaks with a voice of its own.
 */
export const Button = (props: Props) => {
  const { children, onPress, kind = 'plain', type = 'button', unavailable, command, ref } = props;
  const reasonId = useId();
  const { keys } = useBindings();
  const key = command && keys[command];

  const act = () => (unavailable ? announce(unavailable) : onPress?.());

  const button = (
    <AriaButton
      ref={ref}
      type={type}
      className="button"
      data-kind={kind}
      lang={props.lang}
      aria-disabled={unavailable ? true : undefined}
      aria-describedby={unavailable ? reasonId : props.describedBy}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onPressStart={(event) => isEnter(event) && act()}
      onPress={(event) => isEnter(event) || act()}
      // Before the form that it would submit.
      onClickCapture={(event) => unavailable && event.preventDefault()}
    >
      <span>{children}</span>
      {key && <Kbd of={key} hint />}
    </AriaButton>
  );
  if (!unavailable) return button;
  return (
    <span className="button-with-reason">
      {button}
      <span id={reasonId} className="button-reason">
        {unavailable}
      </span>
    </span>
  );
};
