import { mailHtml } from '#server/updates/mail-html.ts';
import type { TakenUpdate } from '#server/updates/updates.store.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import { sayMoment } from '#shared/updates/say-moment.ts';
import { fillTemplate, type Template } from '#shared/updates/template.ts';

type Sources = { template: Template; link: string };
type Told = Pick<TakenUpdate, 'number' | 'kind' | 'way' | 'locale' | 'words' | 'category' | 'department' | 'updateBy'>;

// A text message costs by the length; the page of the case has the whole.
const mostWords = 300;

const shortened = (words: string): string =>
  [...words].length > mostWords ? `${[...words].slice(0, mostWords).join('')}…` : words;

/** The message of an update: subject and plain text by its template, and for an e-mail the same as HTML. */
export const compose = (update: Told, { template, link }: Sources): { subject: string; text: string; html: string } => {
  const { locale } = update;
  const values = {
    number: displayTicketNumber(update.number),
    category: update.category,
    department: update.department,
    words: update.way === 'text' ? shortened(update.words) : update.words,
    by: update.updateBy ? sayMoment(update.updateBy, locale) : '',
    link,
  };
  const subject = fillTemplate(template.subject, values).replace(/\s+/g, ' ');
  const text = fillTemplate(template.words, values).trim();
  return { subject, text, html: mailHtml({ locale, kind: update.kind, subject, text, link }) };
};
