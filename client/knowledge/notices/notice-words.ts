import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import type { NoticeKind } from '#shared/knowledge/inputs.ts';

const words: Record<NoticeKind, () => string> = {
  weather: m.knowledge_notice_weather,
  disruption: m.knowledge_notice_disruption,
  'press release': m.knowledge_notice_press_release,
};

export const kindWord = (kind: NoticeKind): string => words[kind]();

/** A notice with who has read it. */
export type Notice = Outputs['notices']['list']['notices'][number];

/** "Read by 3 of 44". */
export const readWords = ({ readBy, notReadBy }: Notice): string =>
  m.knowledge_notice_read({ read: readBy.length, all: readBy.length + notReadBy.length });
