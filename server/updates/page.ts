import { createHash } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { escapeHtml } from '#server/updates/html.ts';
import type { Locale } from '#shared/language.ts';

// Black on white and its reverse: contrast beyond 7 to 1, also of links and edges.
const style = `
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --link: #003d99 }
@media (prefers-color-scheme: dark) { :root { --ink: #f4f4f4; --paper: #111; --link: #b3d1ff } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 sans-serif; overflow-wrap: anywhere }
main, nav { max-inline-size: 36rem; margin: 0 auto; padding: 1rem 1.5rem }
h1 { font-size: 1.6rem; line-height: 1.3 }
a { color: var(--link); display: inline-block; padding: .7rem 0; min-inline-size: 3rem }
a, input, button { scroll-margin-block: 1rem }
label { display: block; margin-block: 1rem .25rem; font-weight: bold }
input, button { font: inherit; box-sizing: border-box; min-block-size: 3rem; padding: .5rem .75rem; color: var(--ink);
  background: var(--paper); border: 2px solid var(--ink); border-radius: 4px; max-inline-size: 100% }
button { margin-block: 1rem; margin-inline-end: 1rem; font-weight: bold; cursor: pointer }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px }
`;
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page for citizens. `main` is HTML. `other`: the same page in the other language. */
export type Page = { locale: Locale; title: string; main: string; other: string };

const ownNames: Record<Locale, string> = { 'zh-TW': '中文', en: 'English' };

export const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'zh-TW' : 'en');

/** Sends a page that needs no script, may load nothing, and is kept nowhere. */
export const sendPage = (reply: FastifyReply, status: number, { locale, title, main, other }: Page) => {
  const lang = otherOf(locale);
  return reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      // Without a referrer, browsers name no origin with a form either.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    })
    .send(`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
<nav><a href="${escapeHtml(other)}" lang="${lang}" hreflang="${lang}">${ownNames[lang]}</a></nav>
</body>
</html>
`);
};

/** Reads what a form sends. */
export const readForms: (...on: Parameters<FastifyPluginAsync>) => void = (app) => {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 5000 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
};
