import { m } from '#client/paraglide/messages.js';
import { Badge, type BadgeTone } from '#client/ui/badge.tsx';
import type { IconShape } from '#client/ui/icon.tsx';
import type { Urgency } from '#shared/urgency.ts';

const looks: Record<Urgency, { shape: IconShape; tone: BadgeTone; word: () => string }> = {
  emergency: { shape: 'octagon', tone: 'loud', word: m.ui_urgency_emergency },
  urgent: { shape: 'triangle', tone: 'strong', word: m.ui_urgency_urgent },
  normal: { shape: 'ring', tone: 'plain', word: m.ui_urgency_normal },
  low: { shape: 'down', tone: 'faint', word: m.ui_urgency_low },
};

/** An urgency's word in the agent's language. */
export const urgencyWord = (urgency: Urgency): string => looks[urgency].word();

export const UrgencyBadge = ({ urgency }: { urgency: Urgency }) => {
  const { shape, tone, word } = looks[urgency];
  return (
    <Badge shape={shape} tone={tone}>
      {word()}
    </Badge>
  );
};
