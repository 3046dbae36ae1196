import { expect, test } from 'vitest';
import { safePath } from '#client/app/safe-path.ts';

test.each([
  ['/tickets/264017358?answer=a1', '/tickets/264017358?answer=a1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [null, '/'],
])('%s leads to %s', (to, path) => {
  expect(safePath(to)).toBe(path);
});
