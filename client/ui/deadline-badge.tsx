import { m } from '#client/paraglide/messages.js';
import { Badge, type BadgeTone } from '#client/ui/badge.tsx';
import type { IconShape } from '#client/ui/icon.tsx';

export type DeadlineState = 'due soon' | 'overdue' | 'met' | 'missed';

const looks: Record<DeadlineState, { shape: IconShape; tone: BadgeTone; word: () => string }> = {
  'due soon': { shape: 'clock', tone: 'strong', word: m.ui_deadline_due_soon },
  overdue: { shape: 'alarm', tone: 'bad', word: m.ui_deadline_overdue },
  met: { shape: 'check', tone: 'good', word: m.ui_deadline_met },
  missed: { shape: 'cross', tone: 'plain', word: m.ui_deadline_missed },
};

/** A deadline state's word in the agent's language. */
export const deadlineWord = (state: DeadlineState): string => looks[state].word();

export const DeadlineBadge = ({ state }: { state: DeadlineState }) => {
  const { shape, tone, word } = looks[state];
  return (
    <Badge shape={shape} tone={tone}>
      {word()}
    </Badge>
  );
};
