import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { databaseNow } from '#server/db/database-now.ts';
import type { Services } from '#server/services.ts';
import type { FoundCase } from '#server/updates/case.store.ts';
import { caseWords } from '#server/updates/case-words.ts';
import { escapeHtml } from '#server/updates/html.ts';
import { keepWish, lookUpCase } from '#server/updates/look-up-case.ts';
import { otherOf, type Page, readForms, sendPage } from '#server/updates/page.ts';
import { HotlineError } from '#shared/errors.ts';
import { type Locale, locales } from '#shared/language.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import { caseSentence } from '#shared/updates/case-sentence.ts';
import { sayMoment } from '#shared/updates/say-moment.ts';

const lang = z.enum(locales).catch('zh-TW');
const typed = z.string().max(40).catch('');
const querySchema = z.object({ lang, number: typed });
const askedSchema = querySchema.extend({ digits: typed, tell: z.enum(['stop', 'again']).optional().catch(undefined) });

const addressOf = (locale: Locale, number: string): string =>
  `/case?${new URLSearchParams({ lang: locale, ...(number && { number }) })}`;

const formPage = (locale: Locale, number: string, fault: 'wrong' | 'limited' | null): Page => {
  const words = caseWords[locale];
  const invalid = fault ? ' aria-invalid="true" aria-describedby="fault"' : '';
  const main = `
${fault ? `<p id="fault" role="alert">${words[fault]}</p>` : ''}
<form method="post" action="/case">
<input type="hidden" name="lang" value="${locale}">
<label for="number">${words.number}</label>
<p id="how">${words.numberHow}</p>
<input id="number" name="number" value="${escapeHtml(number)}" required maxlength="20" inputmode="numeric" autocomplete="off"${invalid || ' aria-describedby="how"'}>
<label for="digits">${words.digits}</label>
<input id="digits" name="digits" required maxlength="8" inputmode="numeric" autocomplete="off"${invalid}>
<div><button>${words.look}</button></div>
</form>`;
  return { locale, title: words.title, main, other: addressOf(otherOf(locale), number) };
};

const casePage = (locale: Locale, found: FoundCase, digits: string, now: Date): Page => {
  const words = caseWords[locale];
  const over = ['closed', 'merged', 'cancelled'].includes(found.state);
  const hidden = Object.entries({ lang: locale, number: found.number, digits })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');
  const wish = `
<p>${found.doNotTell ? words.notTold : words.told}</p>
<form method="post" action="/case">${hidden}
<button name="tell" value="${found.doNotTell ? 'again' : 'stop'}">${found.doNotTell ? words.again : words.stop}</button>
</form>`;
  const main = `
<p>${escapeHtml(found.category)}</p>
<p><strong>${escapeHtml(caseSentence(found, locale, now))}</strong></p>
${found.resolution ? `<p>${words.done}${escapeHtml(found.resolution)}</p>` : ''}
<p>${words.opened(sayMoment(found.openedAt, locale))}</p>
${over ? '' : wish}
<p><a href="${addressOf(locale, '')}">${words.another}</a></p>`;
  return {
    locale,
    title: words.case(displayTicketNumber(found.number)),
    main,
    other: addressOf(otherOf(locale), found.number),
  };
};

/** Where citizens see their case, without a script: `/case`, by number and the last four digits of the telephone. */
export const casePages =
  ({ db, log }: Services): FastifyPluginAsync =>
  async (app, options) => {
    readForms(app, options);

    app.get('/case', async (request, reply) => {
      const { lang: locale, number } = querySchema.parse(request.query);
      return sendPage(reply, 200, formPage(locale, number, null));
    });

    app.post('/case', async (request, reply) => {
      const { lang: locale, number, digits, tell } = askedSchema.parse(request.body ?? {});
      const ask = { number, digits, locale, address: request.ip };
      try {
        let found = await lookUpCase(db, ask);
        if (tell) {
          await keepWish(db, found, tell === 'stop');
          found = { ...found, doNotTell: tell === 'stop' };
        }
        return sendPage(reply, 200, casePage(locale, found, digits, await databaseNow(db)));
      } catch (error) {
        if (!(error instanceof HotlineError)) throw error;
        log.info({ code: error.code }, 'case: refused');
        const limited = error.code === 'rate-limited';
        return sendPage(reply, limited ? 429 : 404, formPage(locale, number, limited ? 'limited' : 'wrong'));
      }
    });
  };
