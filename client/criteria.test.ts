import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What no page shows a machine: that something is nowhere in the console, nor on the pages and in the e-mails of citizens.
const files = globSync('{client/**/*.{ts,tsx,css,html,webmanifest},server/updates/*.ts}', {
  exclude: (path) => path.includes('paraglide') || path.includes('/gallery') || path.endsWith('.test.ts'),
})
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Where that is written, as `path: what`. */
const places = (pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`));

test('there are no films and no pictures of words: only the mark and what officers photograph (1.2, 1.4.5, 1.4.9)', () => {
  expect(places(/<(?:video|audio|canvas|iframe|object|embed)\b|background-image|\burl\(/g)).toEqual([]);
  expect(places(/<img\b/g)).toEqual([
    'client/app/brand.tsx: <img',
    'client/dispatch/photo-fields.tsx: <img',
    'client/tickets/ticket/timeline.tsx: <img',
  ]);
  expect(readFileSync('client/public/icon.svg', 'utf8')).not.toMatch(/<text\b/);
});

test('nothing moves or flashes: two colours change, and not for who asked for less motion (2.2.2, 2.3.1, 2.3.3)', () => {
  expect(places(/(?:^|[\s;{])(?:transition|animation)[\w-]*:[^;]+;/g)).toEqual([
    // Nothing that moves: it is not there at once, that is all.
    'client/styles/base.css: transition:\n      background-color 100ms,\n      border-color 100ms;',
    'client/ui/loading.css: animation: loading-appears 0s 700ms both;',
  ]);
  expect(readFileSync('client/styles/base.css', 'utf8')).toMatch(
    /@media \(prefers-reduced-motion: no-preference\) \{\s*:where\([\w, ]+\) \{\s*transition:/,
  );
  expect(places(/\.animate\(|'smooth'|[^r]scroll-behavior|<animate|<marquee|<blink/g)).toEqual([]);
  const charts = files.filter(({ text }) => text.includes("from 'recharts'"));
  expect(charts.filter(({ text }) => !text.includes('isAnimationActive={false}'))).toEqual([]);
});

test('nothing comes with the pointer over it: only colours and lines change (1.4.13)', () => {
  expect(places(/onHover|on(?:Mouse|Pointer)(?:Enter|Over)|<[a-z][\w-]*\s[^<>]*\btitle=/g)).toEqual([]);
  const properties = files
    .filter(({ path }) => path.endsWith('.css'))
    .flatMap(({ text }) => [...text.matchAll(/:hover[^{]*\{([^}]*)\}/g)])
    .flatMap(([, rules = '']) => [...rules.matchAll(/([\w-]+):/g)].map(([, property]) => property));
  expect([...new Set(properties)].sort()).toEqual([
    'background',
    'border',
    'color',
    'cursor',
    'text-decoration-thickness',
  ]);
});

test('nothing asks for a drag, a path, a moved device, or acts before the pointer is let go (2.5.1, 2.5.2, 2.5.4, 2.5.7)', () => {
  expect(
    places(/draggable|\bonDrag|\bonTouch|on(?:Mouse|Pointer)Move|touchstart|devicemotion|deviceorientation/g),
  ).toEqual([]);
  // The field keeps its focus while one of its suggestions is pressed.
  expect(places(/(?:on(?:Mouse|Pointer)Down=.*|['"](?:mouse|pointer)down['"].*)/g)).toEqual([
    'client/ui/combo-box.tsx: onPointerDown={(event) => event.preventDefault()}',
    'client/ui/combo-box.tsx: onMouseDown={(event) => event.preventDefault()}',
  ]);
});

test('the screen may be held either way, and worked with whatever points (1.3.4, 2.5.6)', () => {
  expect(places(/\(orientation:|"orientation"|screen\.orientation|\((?:any-)?(?:hover|pointer):/g)).toEqual([]);
});

test('no words point by a side, a shape or a colour (1.3.3)', () => {
  const words = globSync('client/locales/{en,zh-TW}/*.json').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) =>
        /\b(?:left|right side|red|green|blue|yellow|orange|grey|round|square)\b|[左右紅綠藍黃橙灰圓]/i.test(line),
      )
      .map((line) => `${path}: ${line}`),
  );
  expect(words).toEqual([]);
});

test('each place names itself in the title of the page (2.4.2)', () => {
  const own = files.filter(({ path }) => /^client\/app\/.*-place\.tsx$/.test(path));
  expect(own.length).toBeGreaterThan(25);
  expect(own.filter(({ text }) => !/\buseTitle\(/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('there is one navigation, and the help is in it (3.2.3, 3.2.6)', () => {
  expect(places(/<nav\b|role="navigation"/g)).toEqual([
    'client/app/navigation.tsx: <nav',
    'server/updates/page.ts: <nav',
  ]);
  expect(readFileSync('client/app/navigation.tsx', 'utf8')).toContain('\n      <NavLink to="/help">');
});
