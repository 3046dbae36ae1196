import { expect, test } from 'vitest';
import { faultsOf, type Report, readReport } from './conformance.ts';

/** The report with one thing changed in its claim about the web at that criterion. */
const withClaim = (num: string, change: (adherence: { level: string; notes?: string }) => void): Report => {
  const report = structuredClone(readReport());
  const criteria = Object.values(report.chapters).flatMap((chapter) => chapter.criteria ?? []);
  const adherence = criteria.find((one) => one.num === num)?.components?.[0]?.adherence;
  if (!adherence) throw new Error(`${num} is not in the report`);
  change(adherence);
  return report;
};

test('the report holds: OpenACR finds no fault, each criterion is answered, and each test that it names is there', () => {
  expect(faultsOf(readReport())).toEqual([]);
});

test('a criterion that is missing, or there twice, is a fault', () => {
  const missing = structuredClone(readReport());
  missing.chapters.success_criteria_level_aa?.criteria?.pop();
  expect(faultsOf(missing)).toEqual(['success_criteria_level_aa: 4.1.3 has to be there once']);
  const twice = structuredClone(readReport());
  const { criteria = [] } = twice.chapters.en_301_549_hardware ?? {};
  criteria.push(...criteria.slice(0, 1));
  expect(faultsOf(twice)).toEqual(['en_301_549_hardware: 8.1.1 has to be there once']);
});

test('a test that is named and is not there is a fault', () => {
  const gone = withClaim('2.1.1', (claim) => {
    claim.notes = '`e2e/journeys/gone.spec.ts` “works”. `client/house-rules.test.ts` “nobody uses a mouse”.';
  });
  expect(faultsOf(gone)).toEqual([
    'success_criteria_level_a: 2.1.1, web: names e2e/journeys/gone.spec.ts, which is not there',
    'success_criteria_level_a: 2.1.1, web: client/house-rules.test.ts has no test “nobody uses a mouse”',
  ]);
});

test('to claim support takes a test, or a script that somebody has performed', () => {
  const bare = withClaim('2.1.1', (claim) => {
    claim.notes = 'Everything works. See `docs/manual-tests/nvda.md` and `docs/manual-tests/README.md`.';
  });
  expect(faultsOf(bare)).toEqual([
    'success_criteria_level_a: 2.1.1, web: supports, but no test and no performed script supports it',
  ]);
});

test('OpenACR’s own validator has its say, and not evaluated is for level AAA only', () => {
  const unknown = withClaim('302.1', (claim) => {
    claim.level = 'perhaps';
  });
  expect(faultsOf(unknown).join()).toMatch(/^Invalid: term 'perhaps' in criteria '302.1' has no definition/);
  const open = withClaim('1.1.1', (claim) => {
    claim.level = 'not-evaluated';
  });
  expect(faultsOf(open)).toEqual(['success_criteria_level_a: 1.1.1, web: not-evaluated is for AAA only']);
});
