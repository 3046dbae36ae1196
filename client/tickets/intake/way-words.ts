import { m } from '#client/paraglide/messages.js';
import type { Way } from '#shared/citizens.ts';

const words: Record<Way, () => string> = {
  text: m.intake_way_text,
  email: m.intake_way_email,
  call: m.intake_way_call,
  none: m.intake_way_none,
};

export const wayWord = (way: Way): string => words[way]();
