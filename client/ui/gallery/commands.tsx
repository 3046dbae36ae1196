import { announce, useAnnouncer } from '#client/a11y/announcer.ts';
import { focusRegion } from '#client/a11y/focus.ts';
import { useCommand } from '#client/a11y/use-command.ts';

/** Commands for the palette to show: some that move the focus, some that answer, some that are not possible. */
export const GalleryCommands = () => {
  const { readNext, again } = useAnnouncer();
  useCommand('answer-call', () => announce('Answered'));
  useCommand('hang-up', () => announce('Hung up'), false);
  useCommand('caller', () => focusRegion('text'));
  useCommand('presence', () => announce('Available'));
  useCommand('intake', () => focusRegion('fields'));
  useCommand('answers', () => focusRegion('badges'));
  useCommand('queue', () => focusRegion('queue'));
  useCommand('find-ticket', () => announce('Find'));
  useCommand('note', () => focusRegion('speech'));
  useCommand('assign', () => announce('Assigned to you'));
  useCommand('dispatch', () => announce('Dispatched'));
  useCommand('wait-for-citizen', () => announce('Waiting for citizen'));
  useCommand('resolve', () => announce('Resolved'));
  useCommand('cancel-ticket', () => announce('Cancelled'));
  useCommand('read-waiting', readNext);
  useCommand('say-again', again);
  useCommand('said', () => focusRegion('speech'));
  useCommand('help', () => focusRegion('commands'));
  useCommand('preferences', () => announce('Preferences'));
  useCommand('language', () => announce('中文', 'reply', { lang: 'zh-TW' }));
  useCommand('sign-out', () => announce('Signed out'));
  return null;
};
