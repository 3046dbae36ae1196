import { expect, test } from 'vitest';
import { chinesePieces } from '#client/ui/lang.tsx';

test('Chinese words among English ones are a piece of their own, with what stands between them', () => {
  expect(chinesePieces('3. says 失火 or 著火 → Fire')).toEqual(['3. says ', '失火', ' or ', '著火', ' → Fire']);
  expect(chinesePieces('五福三路 12 號、前金 nearby')).toEqual(['', '五福三路 12 號、前金', ' nearby']);
  expect(chinesePieces('everything')).toEqual(['everything']);
});
