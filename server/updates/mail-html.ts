import { escapeHtml } from '#server/updates/html.ts';
import type { Locale } from '#shared/language.ts';

const words: Record<Locale, { look: string; from: string }> = {
  'zh-TW': { look: '查詢案件進度', from: '市民服務熱線' },
  en: { look: 'See where your case is', from: 'The city’s hotline' },
};

// A link within the words is made one; nothing else of what was typed becomes HTML.
const linked = (text: string, link: string): string =>
  link ? text.replaceAll(escapeHtml(link), `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`) : text;

/** An e-mail's HTML: the same words as its plain text, in reading order, without pictures, tables or scripts. */
export const mailHtml = (mail: { locale: Locale; subject: string; text: string; link: string }): string => {
  const { locale, subject, text, link } = mail;
  const paragraphs = text
    .split(/\n+/)
    .map((line) => `<p>${linked(escapeHtml(line), link)}</p>`)
    .join('\n');
  const look =
    link && !text.includes(link) ? `<p><a href="${escapeHtml(link)}">${escapeHtml(words[locale].look)}</a></p>` : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;background:#ffffff;color:#1a1a1a;font:18px/1.6 sans-serif">
<main style="max-width:36em;margin:0 auto;padding:24px">
<h1 style="font-size:24px;line-height:1.3">${escapeHtml(subject)}</h1>
${paragraphs}
${look}
<p>${escapeHtml(words[locale].from)}</p>
</main>
</body>
</html>
`;
};
