import type { UpdateKind } from '#shared/updates/update.ts';

/** What a template may name in curly brackets. Where there is nothing to say, it says nothing. */
export const templateVariables = ['number', 'category', 'department', 'words', 'by', 'link'] as const;
type TemplateVariable = (typeof templateVariables)[number];

/** The words of one kind of news in one language. */
export type Template = { subject: string; words: string };

const named = /\{([^{}]*)\}/g;

/** What the text names in curly brackets that no template may name. */
export const unknownVariables = (text: string): string[] =>
  [...text.matchAll(named)].map(([, name = '']) => name).filter((name) => !isVariable(name));

const isVariable = (name: string): name is TemplateVariable => (templateVariables as readonly string[]).includes(name);

/** The text with what it names. */
export const fillTemplate = (text: string, values: Record<TemplateVariable, string>): string =>
  text.replace(named, (whole, name: string) => (isVariable(name) ? values[name] : whole));

const needed: Partial<Record<UpdateKind, TemplateVariable>> = {
  reported: 'words',
  waiting: 'words',
  still: 'by',
  resolved: 'words',
  closed: 'link',
  reopened: 'words',
  cancelled: 'words',
};

/** What a template of that kind must name and does not, so that the citizen would not learn it; null where nothing is missing. */
export const missingVariable = (kind: UpdateKind, words: string): TemplateVariable | null => {
  const name = needed[kind];
  return name && !words.includes(`{${name}}`) ? name : null;
};

// The alphabet of GSM 03.38; the second row counts double.
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const gsmDouble = /[\^{}\\[~\]|€]/g;

/** How long a telephone finds the text: characters, and the text messages that it is sent in. */
export const textLength = (text: string): { characters: number; messages: number } => {
  const plain = gsm.test(text);
  const characters = plain ? text.length + (text.match(gsmDouble)?.length ?? 0) : text.length;
  const [one, many] = plain ? [160, 153] : [70, 67];
  return { characters, messages: characters <= one ? 1 : Math.ceil(characters / many) };
};
