import type { ReactNode } from 'react';
import { m } from '#client/paraglide/messages.js';
import { CategoryStep } from '#client/tickets/intake/category-step.tsx';
import { DangerPanel } from '#client/tickets/intake/danger-panel.tsx';
import { Decision } from '#client/tickets/intake/decision.tsx';
import { DraftLine } from '#client/tickets/intake/draft-line.tsx';
import { PlaceStep } from '#client/tickets/intake/place-step.tsx';
import { QuestionStep } from '#client/tickets/intake/question-step.tsx';
import { SamePlace } from '#client/tickets/intake/same-place.tsx';
import { ToldStep } from '#client/tickets/intake/told-step.tsx';
import { useIntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { useSuggestions } from '#client/tickets/intake/use-suggestions.ts';
import { WordsStep } from '#client/tickets/intake/words-step.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Loading } from '#client/ui/loading.tsx';
import type { CallInHand } from '#shared/calls.ts';
import '#client/tickets/intake/intake.css';

type Props = {
  /** The call in hand; null for somebody at the counter. */
  call: CallInHand | null;
  /** The words of the matter as the answers know them. */
  words: string;
  onWords: (words: string) => void;
  onOpened: (number: string) => void;
  /** The fields about who calls. */
  caller: ReactNode;
};

/**
 * A matter becomes a ticket: words, category, its questions, the place, who is told. Enter leads from each answer to
 * the next thing that is needed. What is typed is kept as it is typed.
 */
export const Intake = ({ caller, ...options }: Props) => {
  const page = useIntakePage(options);
  const { suggestions, now } = useSuggestions(page.view.draft.words);
  if (!page.loaded) return <Loading />;

  const enterWords = async () => {
    await now();
    page.goOn('words');
  };
  return (
    <div className="intake">
      <Heading level={1}>{m.intake_title()}</Heading>
      <DangerPanel page={page} />
      <WordsStep page={page} onEnter={enterWords} />
      <CategoryStep page={page} suggestions={suggestions} />
      {page.view.questions.map((question) => (
        <QuestionStep key={`${page.view.draft.categoryId} ${question.id}`} page={page} question={question} />
      ))}
      <PlaceStep page={page} />
      <ToldStep page={page} caller={caller} />
      <SamePlace page={page} />
      <Decision page={page} />
      <DraftLine page={page} />
    </div>
  );
};
