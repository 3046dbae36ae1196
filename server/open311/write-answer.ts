import { XMLBuilder } from 'fast-xml-parser';

export const formats = ['json', 'xml'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Record<Format, string> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** What the things in a list are called; JSON tells only the list. */
const listed: Record<string, string> = {
  services: 'service',
  service_requests: 'request',
  attributes: 'attribute',
  values: 'value',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

const builder = new XMLBuilder({ format: true, suppressEmptyNode: true });

// Characters that no XML document can hold.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const nested = (name: string, value: unknown): unknown => {
  if (Array.isArray(value)) return { [listed[name] as string]: value.map((each) => nested('', each)) };
  if (typeof value === 'string') return value.replace(unwritable, '');
  if (value === null || typeof value !== 'object') return value ?? '';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nested(key, inner)]));
};

/** An answer in the form that was asked for. `root` is its name in XML. */
export const writeAnswer = (format: Format, root: string, answer: object): string => {
  if (format === 'json') return JSON.stringify(answer);
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: nested(root, answer) })}`;
};
