import { expect, it } from 'vitest';
import { foreignTo, languageOf } from '#client/ui/typed.tsx';

it('marks only what the page is not written in', () => {
  expect(languageOf('Boai 2nd Rd')).toBe('en');
  expect(languageOf('四維三路 street light')).toBe('zh-TW');
  expect(languageOf('119')).toBeNull();
  expect(foreignTo('en', '博愛二路')).toBe('zh-TW');
  expect(foreignTo('zh-TW', '博愛二路')).toBeUndefined();
  expect(foreignTo('en', '119')).toBeUndefined();
});
