import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('client/**/*.{ts,tsx}', {
  exclude: (path) => path.includes('paraglide') || path.endsWith('.test.ts'),
}).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The lines outside of `rooms` that match, as `path:line`. */
const linesWith = (pattern: RegExp, rooms: string[]): string[] =>
  sources
    .filter(({ path }) => !rooms.some((room) => path.startsWith(`client/${room}/`)))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );

test('only the parts in ui/ and a11y/ carry roles and aria attributes', () => {
  expect(linesWith(/(?:\s|^)(?:role|aria-[a-z]+)=/, ['ui', 'a11y'])).toEqual([]);
});

test('only they look for parts by role and state', () => {
  expect(linesWith(/(?<!\w)\[(?:role|aria-[a-z]+)\b[^\]]*\]/, ['ui', 'a11y'])).toEqual([]);
});

test('only a11y/ has live regions', () => {
  expect(linesWith(/aria-live|aria-atomic|role="(?:alert|status|log)"/, ['a11y'])).toEqual([]);
});

test('only a11y/ listens to keys of the whole page', () => {
  expect(linesWith(/addEventListener\(\s*['"]key/, ['a11y'])).toEqual([]);
});

test('every message is there in both languages', () => {
  for (const path of globSync('client/locales/en/*.json')) {
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort();
    expect({ path, keys: keys(path) }).toEqual({ path, keys: keys(path.replace('/en/', '/zh-TW/')) });
  }
});
