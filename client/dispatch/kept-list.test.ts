import { expect, it } from 'vitest';
import { KeptList } from '#client/dispatch/kept-list.ts';

// There is no IndexedDB here, as in a browser that keeps nothing.
it('keeps what was pressed as long as the page stands where the browser keeps nothing', async () => {
  const list = new KeptList<string>('presses');
  expect(await list.read()).toEqual([]);
  expect(await list.change((items) => [...items, 'a'])).toEqual(['a']);
  await Promise.all([list.change((items) => [...items, 'b']), list.change((items) => [...items, 'c'])]);
  expect(await list.read()).toEqual(['a', 'b', 'c']);
});
