import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const levels = ['a', 'aa', 'aaa'].flatMap((level) => ['2', '21', '22'].map((version) => `wcag${version}${level}`));

const options = {
  runOnly: [...levels, 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    // Finds what is below 7:1, but not what is below 4.5:1 as well: that is left to `color-contrast`.
    'color-contrast-enhanced': { enabled: true },
    // The names that are seen are those that are said to a voice control.
    'label-content-name-mismatch': { enabled: true },
  },
  checks: { 'target-size': { options: { minSize: 44 } } },
  resultTypes: ['violations', 'incomplete'],
} satisfies axe.RunOptions & { checks: object };

// What lies over the page, where something does. What is behind it was looked at when it was in front.
const front = '[role="dialog"], .palette-ground';

const isThere = (page: Page) => page.evaluate(() => 'axe' in window);

/** Those that look at colours find the same in each language, the others the same in each look. */
type Rules = 'all' | 'colours' | 'all but colours';
const rulesOf: Record<Rules, axe.RunOptions> = {
  all: options,
  colours: { ...options, runOnly: ['cat.color'] },
  'all but colours': {
    ...options,
    rules: { ...options.rules, 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } },
  },
};

/** In forced colours Chromium tells axe 4.14 the colour that text would be filled with otherwise. Runs in the page. */
const readForcedColours = () => {
  const read = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
};

/**
 * What axe finds on the page as it is now, on what lies over it, or on another part: the rule, the element, and what is
 * wrong with it.
 */
export const violationsOn = async (page: Page, rules: Rules = 'all', part?: string): Promise<string[]> => {
  const within = part ?? ((await page.locator(front).count()) > 0 ? front : 'html');
  if (!(await isThere(page))) await page.evaluate(`${axe.source};(${readForcedColours})()`);
  return page.evaluate(
    async ([where, how]) => {
      const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(where, how);
      // Text whose contrast cannot be judged is no text that was judged.
      const unjudged = incomplete.filter(({ id }) => id === 'color-contrast-enhanced');
      return [...violations, ...unjudged].flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    },
    [within, rulesOf[rules]] as const,
  );
};

/**
 * Fails with each violation that axe finds on the page as it is now, on what lies over it, or on another part: WCAG 2.0
 * to 2.2 at A, AA and AAA and best practices, with contrast of 7:1 and targets of 44 px.
 */
export const expectAccessible = async (page: Page, message: string, rules: Rules = 'all', part?: string) => {
  // Where the focus rested between two places stays for a moment after it.
  await expect(page.locator('[data-rest]')).toHaveCount(0);
  expect.soft(await violationsOn(page, rules, part), message).toEqual([]);
};
