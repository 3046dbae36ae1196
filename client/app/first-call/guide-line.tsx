import { useMatch } from 'react-router';
import { stopGuide, useGuide } from '#client/app/first-call/guide.ts';
import { RingMe } from '#client/app/first-call/ring-me.tsx';
import { nextStep, steps } from '#client/app/first-call/steps.ts';
import { useGuideProgress } from '#client/app/first-call/use-guide-progress.ts';
import { useStepWords } from '#client/app/first-call/use-step-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';

/** The step that comes next, on top of every place while the guide runs. The guide's own page shows all of them. */
export const GuideLine = () => {
  useGuideProgress();
  const { running, done } = useGuide();
  const words = useStepWords();
  const atGuide = useMatch('/first-call') !== null;
  const step = nextStep(done);
  if (!running || !step || atGuide) return null;
  return (
    <div className="banner-line" data-calm>
      <span>
        {m.app_guide_step({ at: steps.indexOf(step) + 1, of: steps.length })} {words[step]}
      </span>
      {step === 'ring' && <RingMe />}
      <Button kind="quiet" onPress={stopGuide}>
        {m.app_guide_stop()}
      </Button>
    </div>
  );
};
