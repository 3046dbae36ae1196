import type { Citizen } from '#shared/citizens.ts';
import type { Skill } from '#shared/skills.ts';

/** What the exchange knows of a ring: the language that was chosen at the greeting, and the line that it came by. */
type Heard = { language: Skill | null; textRelay: boolean };

/** What a call asks of whoever takes it, by what the exchange heard, else by what is known of who calls. */
export const skillsOfCall = ({ language, textRelay }: Heard, citizen: Citizen | null): Skill[] => {
  const known: Skill | null = citizen && (citizen.locale === 'en' ? 'english' : 'mandarin');
  const spoken = language ?? known;
  return [
    ...(spoken ? [spoken] : []),
    ...(textRelay || citizen?.needs.includes('text relay') ? ['text relay' as const] : []),
  ];
};
