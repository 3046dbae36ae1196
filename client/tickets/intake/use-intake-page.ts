import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCatalogue } from '#client/api/catalogue.ts';
import { useSettled } from '#client/api/use-settled.ts';
import type { IntakeDraft } from '#client/tickets/intake/draft.ts';
import { type Faults, faultsOf, firstFault } from '#client/tickets/intake/faults.ts';
import { nextStep, type Step } from '#client/tickets/intake/flow.ts';
import { focusStep } from '#client/tickets/intake/focus-step.ts';
import { change, useIntake } from '#client/tickets/intake/keep-draft.ts';
import { ticketFrom } from '#client/tickets/intake/ticket-from.ts';
import { useDraft } from '#client/tickets/intake/use-draft.ts';
import { useOpening } from '#client/tickets/intake/use-opening.ts';
import { viewOf } from '#client/tickets/intake/view.ts';
import type { CallInHand } from '#shared/calls.ts';
import type { Category } from '#shared/category.ts';

type Options = {
  call: CallInHand | null;
  words: string;
  onWords: (words: string) => void;
  onOpened: (number: string) => void;
};

const none: Category[] = [];

/** The intake's state and what can be done in it. */
export const useIntakePage = ({ call, words, onWords, onOpened }: Options) => {
  const { draft, aside, saved, loaded } = useDraft(call);
  const categories = useCatalogue().data?.categories ?? none;
  const [faults, setFaults] = useState<Faults>({});
  const wantsToFollow = useRef(false);
  const view = viewOf({ draft, call, categories });

  /** What is known at this moment, in the middle of a key press. */
  const viewNow = (known = call) => viewOf({ draft: useIntake.getState().draft, call: known, categories });

  const goTo = (step: Step, known = call): boolean => {
    // What the key press brought about has to be on the page before the focus can go there.
    flushSync(() => {});
    return focusStep(step, viewNow(known).missing);
  };

  const goOn = (from: Step, known = call) => {
    if (from === 'road') change({ kind: 'typed', patch: { placeGiven: true } });
    const next = nextStep(from, viewNow(known));
    const follows = from === 'caller' && next === 'open' && wantsToFollow.current;
    wantsToFollow.current = false;
    // Whoever leaves empty what is missing hears at the button what it is.
    if (!goTo(follows ? 'follow' : next, known)) goTo('open');
  };

  const refuse = (wrong: Faults) => {
    flushSync(() => setFaults(wrong));
    const first = firstFault(wrong);
    if (first) focusStep(first, viewNow().missing);
  };

  const opening = useOpening({
    onFaults: refuse,
    onOpened: (number) => {
      onWords('');
      onOpened(number);
    },
  });

  const open = () => {
    const now = viewNow();
    if (now.undecidedDanger) return goTo('danger');
    const wrong = faultsOf(now, now.questions);
    const ticket = ticketFrom(now);
    if (firstFault(wrong) || !ticket) return refuse(wrong);
    setFaults({});
    void opening.open(ticket);
  };

  const follow = (number: string) => {
    const { call: inHand, citizenId, way, draft: now } = viewNow();
    if (!inHand) return;
    if (!citizenId) {
      wantsToFollow.current = true;
      return refuse({ caller: 'to-whom' });
    }
    void opening.follow({ number, callId: inHand.id, citizenId, way: way ?? 'none', words: now.words.trim() });
  };

  const settled = useSettled(draft.words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the typing rests, and not when it is heard back
  useEffect(() => {
    if (loaded && settled !== words) onWords(settled);
  }, [loaded, settled]);

  /** Changes the draft and takes back what was said against that step. */
  const set = (step: Step, patch: Partial<IntakeDraft>) => {
    change({ kind: 'typed', patch });
    if (faults[step]) setFaults(({ [step]: _, ...others }) => others);
  };
  const answer = (questionId: string, given: string) => {
    change({ kind: 'answered', questionId, answer: given });
    const step: Step = `question-${questionId}`;
    if (faults[step]) setFaults(({ [step]: _, ...others }) => others);
  };

  const shown = view.missing === null ? { ...faults, caller: undefined } : faults;
  return {
    view,
    aside,
    saved,
    loaded,
    faults: shown,
    error: opening.error,
    busy: opening.busy,
    set,
    answer,
    goOn,
    refuse,
    open,
    follow,
  };
};

export type IntakePage = ReturnType<typeof useIntakePage>;
