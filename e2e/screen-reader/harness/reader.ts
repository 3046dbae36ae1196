import type { Page } from '@playwright/test';
import { type Amount, amountOf, inWords } from '#e2e/screen-reader/harness/amount.ts';
import { holdToBudget } from '#e2e/screen-reader/harness/budgets.ts';
import type { Desktop } from '#e2e/screen-reader/harness/desktop.ts';
import { pressKey, typeText } from '#e2e/screen-reader/harness/keys.ts';
import { untilQuiet, type Waits } from '#e2e/screen-reader/harness/quiet.ts';
import { saidTwice } from '#e2e/screen-reader/harness/said-twice.ts';
import { type Mask, type Step, writeTranscript } from '#e2e/screen-reader/harness/transcript.ts';

export type Hearing = Waits & {
  /** What differs from run to run, hidden in the transcript only. */
  mask: Mask[];
  /** What one step may say twice. */
  mayRepeat: (string | RegExp)[];
  transcripts: string;
  budgets: string;
};

/** An agent at the keyboard with Orca in the ear. Each action returns what was said until it was quiet. */
export class Reader {
  /** For looking at focus and the DOM only; what is done through it passes by the reader. */
  readonly page: Page;
  #desktop: Desktop;
  #title: string;
  #hearing: Hearing;
  #steps: Step[] = [];
  #notes: string[] = [];
  #taken: number;
  #isReading = false;

  constructor(desktop: Desktop, page: Page, title: string, hearing: Hearing) {
    this.page = page;
    this.#desktop = desktop;
    this.#title = title;
    this.#hearing = hearing;
    this.#taken = desktop.speech.said.length;
  }

  #take(step: Step | undefined) {
    step?.said.push(...this.#desktop.speech.said.slice(this.#taken));
    this.#taken = this.#desktop.speech.said.length;
  }

  async #do(label: string, keys: number, action: () => unknown, waits: Partial<Waits> = {}): Promise<string[]> {
    const { speech, workload } = this.#desktop;
    // What came after the last step had been taken for finished belongs to it.
    this.#take(this.#steps.at(-1));
    speech.heard = speech.said.length;
    const step: Step = { label, keys, counts: !this.#isReading, said: [] };
    this.#steps.push(step);
    await action();
    await untilQuiet(speech, workload, this.#taken, { ...this.#hearing, ...waits });
    this.#take(step);
    return step.said.map(({ text }) => text);
  }

  /** Loads a page, relative to the configuration's `baseURL`. A fixed port keeps the transcript the same. */
  open(url: string, waits: Partial<Waits> = {}): Promise<string[]> {
    return this.#do(`open ${url}`, 0, () => this.page.goto(url), { quiet: 600, max: 3000, ...waits });
  }

  /** Presses a key or chord by its X keysym name: `F2`, `Return`, `Down`, `shift+Tab`, `Insert+a`. One press counts as one. */
  press(key: string, waits?: Partial<Waits>): Promise<string[]> {
    return this.#do(key, 1, () => pressKey(this.#desktop, key), waits);
  }

  /** Types into the field that has focus, Chinese as an input method would. What is typed does not count as keys. */
  type(text: string, waits?: Partial<Waits>): Promise<string[]> {
    return this.#do(`type ${text}`, 0, () => typeText(this.#desktop, this.page, text), waits);
  }

  /** Something that happens without a key of this agent: a call rings, somebody else changes the ticket. */
  step(label: string, action: () => unknown, waits?: Partial<Waits>): Promise<string[]> {
    return this.#do(`(${label})`, 0, action, waits);
  }

  /** Nothing inside counts as keys or words: it is the content that the agent wants to hear. */
  async reading(action: () => Promise<unknown>): Promise<void> {
    this.#isReading = true;
    try {
      await action();
    } finally {
      this.#isReading = false;
    }
  }

  #amount(steps: Step[]): Amount {
    const counted = steps.filter(({ counts }) => counts);
    const keys = counted.reduce((sum, step) => sum + step.keys, 0);
    return amountOf(
      keys,
      counted.flatMap(({ said }) => said.map(({ text }) => text)),
    );
  }

  /** What the test has cost until now. */
  amount(): Amount {
    return this.#amount(this.#steps);
  }

  /** Measures a stretch and holds it to its budget. */
  async measure(name: string, action: () => Promise<unknown>): Promise<Amount> {
    const first = this.#steps.length;
    await action();
    const stretch = this.#steps.slice(first);
    const amount = this.#amount(stretch);
    this.#notes.push(`${name}: ${inWords(amount)}`);
    await holdToBudget(this.#hearing.budgets, name, amount).catch((over: Error) => {
      over.message += `\n${writeTranscript(name, stretch, [], [])}`;
      throw over;
    });
    return amount;
  }

  transcript(): string {
    this.#take(this.#steps.at(-1));
    return writeTranscript(this.#title, this.#steps, this.#notes, this.#hearing.mask);
  }

  /** Throws when a step has said the same twice. */
  checkSaidOnce(): void {
    for (const { label, said } of this.#steps) {
      const utterances = said.map(({ text }) => text);
      const twice = saidTwice(utterances, this.#hearing.mayRepeat);
      if (twice) throw new Error(`"${twice}" was said twice after ${label}: ${utterances.join(' | ')}`);
    }
  }
}
