import { announce, useAnnouncer } from '#client/a11y/announcer.ts';
import { playEarcon } from '#client/a11y/earcon.ts';
import { m } from '#client/paraglide/messages.js';
import type { HandAnswers } from '#shared/accounts.ts';

const say = (words: string): void => announce(words, 'soon', { category: 'hand' });

const sayAfterCall = (words: string): void => {
  playEarcon('waiting');
  const stop = useAnnouncer.subscribe(({ held }) => {
    if (held) return;
    stop();
    say(words);
  });
};

/**
 * Tells an agent what she was answered, as she wants it: `later` waits until she asks for it, `pause` is said when the
 * caller has gone, `at once` says a word while the caller speaks and keeps the rest for later, `still` only stands at
 * the top of the desk, with a tone. Without a call the first three say it now.
 */
export const tellAnswer = (words: string, way: HandAnswers): void => {
  const { held } = useAnnouncer.getState();
  if (way === 'at once' && held) announce(m.floor_answer_came(), 'now', { category: 'hand' });
  if (way === 'still') playEarcon('waiting');
  else if (way === 'pause' && held) sayAfterCall(words);
  else say(words);
};
