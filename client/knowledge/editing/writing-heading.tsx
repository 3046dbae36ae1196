import type { Ref } from 'react';
import { type ArticleInHand, langOf, startOf } from '#client/knowledge/editing/form.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Heading } from '#client/ui/heading.tsx';
import { Lang } from '#client/ui/lang.tsx';

type Props = { article: ArticleInHand | null; heading: Ref<HTMLHeadingElement> };

/** The question, in the editor's language where it is written in it. */
export const WritingHeading = ({ article, heading }: Props) => {
  const writing = article && startOf(article).writing;
  const order = getLocale() === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const questions = { zh: writing?.questionZh, en: writing?.questionEn };
  const half = order.find((one) => questions[one]);
  const state = article?.draft?.state === 'in review' ? m.articles_state_review() : m.articles_state_writing();
  return (
    <Heading level={1} ref={heading}>
      {half ? <Lang of={langOf[half]}>{questions[half]}</Lang> : m.a11y_command_new_article()}
      {article?.draft && <span className="heading-state">{` (${state})`}</span>}
    </Heading>
  );
};
