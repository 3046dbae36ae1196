import { useEffect } from 'react';
import { focusHeading } from '#client/a11y/focus.ts';
import { startGuide, useGuide } from '#client/app/first-call/guide.ts';
import { RingMe } from '#client/app/first-call/ring-me.tsx';
import { nextStep, steps } from '#client/app/first-call/steps.ts';
import { useStepWords } from '#client/app/first-call/use-step-words.ts';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { Heading } from '#client/ui/heading.tsx';
import '#client/app/first-call/steps.css';

/** The guided first call: each step ticks itself off when the agent has really done it. */
const FirstCallPlace = () => {
  useTitle(m.app_place_first_call());
  const { done } = useGuide();
  const words = useStepWords();
  const next = nextStep(done);
  useEffect(() => {
    const { running, done } = useGuide.getState();
    if (!running && done.length === 0) startGuide();
  }, []);

  const again = () => {
    startGuide();
    focusHeading();
  };

  return (
    <div className="page">
      <Heading level={1}>{m.app_place_first_call()}</Heading>
      <p>{m.app_guide_what()}</p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step} data-now={step === next || undefined}>
            <span className="step-words">{words[step]}</span>
            {done.includes(step) && (
              <Badge shape="check" tone="good">
                {m.app_guide_step_done()}
              </Badge>
            )}
            {step === next && <Badge shape="arrow">{m.app_guide_step_now()}</Badge>}
          </li>
        ))}
      </ol>
      <div className="page-actions">
        <RingMe />
        <Button onPress={again}>{m.app_guide_again()}</Button>
      </div>
    </div>
  );
};

export default FirstCallPlace;
