import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string, theme: 'light' | 'dark'): number => {
  const [high = 0, low = 0] = [one, other]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? ''))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ['ground', 'surface', 'sunken'];
const texts: Record<string, string[]> = {
  ink: [...grounds, 'accent-soft', 'danger-soft', 'warn-soft', 'good-soft'],
  'ink-soft': [...grounds, 'accent-soft'],
  accent: [...grounds, 'accent-soft'],
  'accent-strong': grounds,
  danger: [...grounds, 'danger-soft'],
  warn: [...grounds, 'warn-soft'],
  good: [...grounds, 'good-soft'],
  'on-accent': ['accent', 'accent-strong'],
  'on-danger': ['danger'],
};
const lines: Record<string, string[]> = { edge: [...grounds, 'accent-soft'], ring: grounds, 'ring-gap': ['ring'] };

for (const theme of ['light', 'dark'] as const) {
  test(`text keeps 7:1 on every ground (1.4.6), ${theme}`, () => {
    for (const [text, on] of Object.entries(texts))
      for (const ground of on) expect(contrast(text, ground, theme), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
  });

  test(`edges and rings keep 3:1 (1.4.11, 2.4.13), ${theme}`, () => {
    for (const [line, on] of Object.entries(lines))
      for (const ground of on) expect(contrast(line, ground, theme), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
}
