import type { ReactNode } from 'react';
import { Icon, type IconShape } from '#client/ui/icon.tsx';
import '#client/ui/badge.css';

export type BadgeTone = 'loud' | 'bad' | 'strong' | 'good' | 'plain' | 'faint';

type Props = { shape: IconShape; tone?: BadgeTone; children: ReactNode };

/** A state or an urgency: a word and a shape. The colour only repeats them. */
export const Badge = ({ shape, tone = 'plain', children }: Props) => (
  <span className="badge" data-tone={tone}>
    <Icon shape={shape} />
    {children}
  </span>
);
