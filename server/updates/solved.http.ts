import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Services } from '#server/services.ts';
import { answerQuestion, readQuestion } from '#server/updates/answer-question.ts';
import { escapeHtml } from '#server/updates/html.ts';
import { otherOf, readForms, sendPage } from '#server/updates/page.ts';
import type { Question } from '#server/updates/question.store.ts';
import { solvedWords } from '#server/updates/solved-words.ts';
import { HotlineError } from '#shared/errors.ts';
import { type Locale, locales } from '#shared/language.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

const askedSchema = z.object({
  t: z.string().max(60).catch(''),
  lang: z.enum(locales).optional().catch(undefined),
});
const answeredSchema = askedSchema.extend({ solved: z.enum(['yes', 'no']).optional().catch(undefined) });

const addressOf = (token: string, locale: Locale): string =>
  `/solved?${new URLSearchParams({ t: token, lang: locale })}`;

const mainOf = ({ number, solved, over, categoryZh, categoryEn }: Question, token: string, locale: Locale): string => {
  const words = solvedWords[locale];
  const about = `
<p>${words.case(displayTicketNumber(number))}</p>
<p>${escapeHtml(locale === 'en' ? categoryEn : categoryZh)}</p>`;
  if (over) return `${about}\n<p>${words.late}</p>`;
  const said = solved === null ? '' : `<p><strong>${solved ? words.saidYes : words.saidNo}</strong></p>`;
  const button = (name: 'yes' | 'no') => `<button name="solved" value="${name}">${words[name]}</button>`;
  const left = [solved !== true && button('yes'), solved !== false && button('no')].filter(Boolean).join('\n');
  return `${said}${about}
${said && `<p>${words.change}</p>`}
<form method="post" action="/solved">
<input type="hidden" name="t" value="${escapeHtml(token)}">
<input type="hidden" name="lang" value="${locale}">
${left}
</form>`;
};

/** Where citizens say whether it was solved, without a script: looking at `/solved` changes nothing, only a button does. */
export const solvedPages =
  (services: Services): FastifyPluginAsync =>
  async (app, options) => {
    readForms(app, options);

    const show = async (reply: FastifyReply, asked: z.output<typeof askedSchema>, find: () => Promise<Question>) => {
      const { t, lang } = asked;
      const of = (locale: Locale) => ({ locale, other: addressOf(t, otherOf(locale)), words: solvedWords[locale] });
      try {
        const question = await find();
        const { words, ...page } = of(lang ?? question.locale);
        const title = question.over ? words.over : question.solved === null ? words.title : words.thanks;
        return sendPage(reply, question.over ? 410 : 200, { ...page, title, main: mainOf(question, t, page.locale) });
      } catch (error) {
        if (!(error instanceof HotlineError)) throw error;
        const { words, ...page } = of(lang ?? 'zh-TW');
        return sendPage(reply, 404, { ...page, title: words.none, main: `<p>${words.check}</p>` });
      }
    };

    app.get('/solved', async (request, reply) => {
      const asked = askedSchema.parse(request.query);
      return show(reply, asked, () => readQuestion(services, asked.t));
    });

    app.post('/solved', async (request, reply) => {
      const { solved, ...asked } = answeredSchema.parse(request.body ?? {});
      return show(reply, asked, () =>
        solved ? answerQuestion(services, asked.t, solved === 'yes') : readQuestion(services, asked.t),
      );
    });
  };
