import { escapeHtml } from '#server/updates/html.ts';
import type { Locale } from '#shared/language.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

const words: Record<Locale, { look: string; answer: string; from: string }> = {
  'zh-TW': { look: '查詢案件進度', answer: '請在這裡回答', from: '市民服務熱線' },
  en: { look: 'See where your case is', answer: 'Answer here', from: 'The city’s hotline' },
};

type Mail = { locale: Locale; kind: UpdateKind; subject: string; text: string; link: string };

/**
 * An e-mail's HTML: the same words as its plain text, in reading order, without pictures, tables or scripts. The link says
 * where it leads instead of its letters; nothing else of what was typed becomes HTML.
 */
export const mailHtml = (mail: Mail): string => {
  const { locale, kind, subject, text, link } = mail;
  const name = words[locale][kind === 'closed' ? 'answer' : 'look'];
  const anchor = link && `<a href="${escapeHtml(link)}">${escapeHtml(name)}</a>`;
  const paragraphs = text
    .split(/\n+/)
    .map((line) => (link ? line.split(link).map(escapeHtml).join(anchor) : escapeHtml(line)))
    .map((line) => `<p>${line}</p>`)
    .join('\n');
  const look = text.includes(link) ? '' : `<p>${anchor}</p>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;background:#ffffff;color:#1a1a1a;font:18px/1.6 sans-serif;overflow-wrap:anywhere">
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
