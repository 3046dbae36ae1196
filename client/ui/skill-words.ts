import { m } from '#client/paraglide/messages.js';
import type { Skill } from '#shared/skills.ts';

const words: Record<Skill, () => string> = {
  mandarin: m.ui_skill_mandarin,
  taiwanese: m.ui_skill_taiwanese,
  hakka: m.ui_skill_hakka,
  english: m.ui_skill_english,
  japanese: m.ui_skill_japanese,
  vietnamese: m.ui_skill_vietnamese,
  indonesian: m.ui_skill_indonesian,
  'text relay': m.ui_skill_text_relay,
  welfare: m.ui_skill_welfare,
  labor: m.ui_skill_labor,
  tax: m.ui_skill_tax,
  health: m.ui_skill_health,
  roads: m.ui_skill_roads,
  environment: m.ui_skill_environment,
};

/** A skill's word in the agent's language. */
export const skillWord = (skill: Skill): string => words[skill]();
