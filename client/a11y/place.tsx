import { Component, type ReactNode, useEffect } from 'react';
import { beforeNextKey } from '#client/a11y/before-next-key.ts';
import { firstFocusable, focusText } from '#client/a11y/focus.ts';
import { focusRests, moveOn, restFocus } from '#client/a11y/rest-focus.ts';

// Orca 43 says nothing of a heading that has the focus as soon as it appears.
const appearMilliseconds = 150;

type Props = { at: string; children: ReactNode };

/**
 * The content of `main` at one address. When another takes its place the focus goes to that page's `h1`, or to the
 * element in `main` marked `data-focus-first`. Waits for a page that still loads, unless the agent moved on meanwhile.
 */
export const Place = ({ at, children }: Props) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the place that moves the focus
  useEffect(() => {
    let stop = () => {};
    moveOn(() => {
      stop = focusPage();
    });
    return () => stop();
  }, [at]);
  return <RestBefore at={at}>{children}</RestBefore>;
};

/** Lets the focus rest while the page that has it is exchanged; only a class can do something before React does. */
class RestBefore extends Component<Props> {
  override getSnapshotBeforeUpdate({ at }: Props): null {
    if (at !== this.props.at && document.activeElement?.closest('main > :not(.dialog-ground)')) void restFocus();
    return null;
  }

  // React asks for it where there is a snapshot.
  override componentDidUpdate(): void {}

  override render(): ReactNode {
    return this.props.children;
  }
}

/** Focuses where the page begins, as soon as that is there. Returns how to stop waiting for it. */
const focusPage = (): (() => void) => {
  const left = document.activeElement;
  const begin = () => {
    const main = document.querySelector('main');
    return firstFocusable(main?.querySelector('[data-focus-first]')) ?? main?.querySelector<HTMLElement>('h1');
  };
  if (focusText(begin())) return () => {};
  const observer = new MutationObserver(() => {
    const now = document.activeElement;
    // Where nothing else could hold it yet, the focus waits on `main`.
    const moved = now !== left && !now?.matches('body, main');
    if (!moved && !begin()) return;
    observer.disconnect();
    if (moved) return;
    if (focusRests()) beforeNextKey(appearMilliseconds, () => focusRests() && focusText(begin()));
    else focusText(begin());
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
};
