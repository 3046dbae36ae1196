import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Bar } from '#e2e/bench/bar.ts';

const allowed = 250_000;

/** The scripts that the first page loads, compressed, against 250 kB. */
export const firstLoadBench = async (): Promise<Bar[]> => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path as string);
  const bytes = scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist${path}`)).length, 0);
  return [{ name: 'script of the first load / 250 kB', ratio: bytes / allowed, bar: 1, kind: 'most' }];
};
