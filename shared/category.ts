import type { DeadlinePolicy } from '#shared/deadlines.ts';
import type { LocalText } from '#shared/language.ts';
import type { Urgency } from '#shared/urgency.ts';

/** A question of a category's intake. `triage` names the answers that make the matter more urgent. */
export type IntakeQuestion = {
  id: string;
  label: LocalText;
  kind: 'yes-no' | 'choice' | 'text' | 'number';
  options?: { id: string; label: LocalText }[];
  required?: boolean;
  triage?: Record<string, Urgency>;
};

/** One of the 52 services. `keywords` are what citizens say when they mean it. */
export type Category = {
  id: string;
  departmentId: string;
  name: LocalText;
  urgency: Urgency;
  keywords: { zh: string[]; en: string[] };
  questions: IntakeQuestion[];
  deadlines: DeadlinePolicy;
  /** Other systems may report such matters, and everybody may read where they are. */
  published?: boolean;
};

/** The answers given, by question id: an option's id, `yes` or `no`, or the text as typed. */
export type IntakeAnswers = Record<string, string>;
