import { createPortal } from 'react-dom';
import { useAnnouncer } from '#client/a11y/announcer.ts';

/**
 * The two live regions, rendered once. They stand beside the page's root, so that an open dialog, which makes the
 * root inert, does not silence them.
 */
export const LiveRegions = () => {
  const utterances = useAnnouncer((state) => state.utterances);
  // Not role="alert": NVDA does not show it in braille (nvda#9352).
  return createPortal(
    <div data-live-announcer="true" className="visually-hidden">
      {(['polite', 'assertive'] as const).map((live) => (
        <div key={live} aria-live={live} aria-relevant="additions">
          {utterances
            .filter((utterance) => utterance.assertive === (live === 'assertive'))
            .map((utterance) => (
              <div key={utterance.id} lang={utterance.lang}>
                {utterance.text}
              </div>
            ))}
        </div>
      ))}
    </div>,
    document.body,
  );
};
