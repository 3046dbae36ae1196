import { useEffect, useEffectEvent, useRef } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useSettled } from '#client/api/use-settled.ts';
import { useGuide } from '#client/app/first-call/guide.ts';
import { doneAfter, nextStep } from '#client/app/first-call/steps.ts';
import { useStepWords } from '#client/app/first-call/use-step-words.ts';
import { useCall } from '#client/calls/use-call.ts';
import { m } from '#client/paraglide/messages.js';
import { useIntake } from '#client/tickets/intake/keep-draft.ts';

const typingRestsMilliseconds = 1500;

/** Watches what the agent does while the guide runs, ticks off the steps, and says the next one. */
export const useGuideProgress = (): void => {
  const { running, done } = useGuide();
  const { presence, call } = useCall();
  const { words: typed, categoryId } = useIntake(({ draft }) => draft);
  // The next step is not said into the typing.
  const words = useSettled(typed, typingRestsMilliseconds);
  const step = nextStep(done);
  const stepWords = useStepWords();

  useEffect(() => {
    if (!running) return;
    const next = doneAfter(done, { presence: presence?.state ?? null, call, words, categoryId });
    if (next !== done) useGuide.setState({ done: next, running: nextStep(next) !== null });
  }, [running, done, presence?.state, call, words, categoryId]);

  const told = useRef(step);
  const tell = useEffectEvent(() => {
    if (running && step) announce(stepWords[step], 'reply', { category: 'guide' });
    else if (step === null) announce(m.app_guide_done(), 'reply', { category: 'guide' });
  });
  useEffect(() => {
    if (told.current === step) return;
    told.current = step;
    tell();
  }, [step]);
};
