import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const folder = 'docs/conformance';
const openAcr = createRequire(new URL(`../${folder}/openacr/package.json`, import.meta.url));

type Verdict = { result: boolean; message: string };
// OpenACR's own validator, as it is (docs/decisions/0025-conformance.md).
const { validateOpenACR } = openAcr('./validator/validateOpenACR.js') as {
  validateOpenACR: (report: unknown, schema: string) => Verdict;
};
const { validateOpenACRCatalogValues } = openAcr('./validator/validateOpenACRCatalogValues.js') as {
  validateOpenACRCatalogValues: (report: unknown, catalog: unknown) => Verdict;
};

type Component = { name: string; adherence?: { level: string; notes?: string } };
type Chapter = { notes?: string; criteria?: { num: string; components?: Component[] }[] };
/** An accessibility conformance report in OpenACR's format, as far as it is looked at here. */
export type Report = { catalog: string; evaluation_methods_used: string; chapters: Record<string, Chapter> };
type Catalog = { chapters: { id: string; criteria?: { id: string }[] }[] };

export const reportPath = `${folder}/handrail.yaml`;

/** The report as it is kept in the project. */
export const readReport = (): Report => parse(readFileSync(reportPath, 'utf8'));

const readCatalog = (name: string): Catalog => parse(readFileSync(`${folder}/openacr/catalog/${name}.yaml`, 'utf8'));

// OpenACR's schema names the chapters of Section 508 only; those of EN 301 549 are held to the same.
const schema = openAcr('./schema/openacr-0.1.0.json') as object;
const ajv = new Ajv({ allErrors: true, schemas: [schema] });

const titlesOf = (test: string): string[] =>
  [...test.matchAll(/\b(?:test|it)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g)].map(([, , title = '']) =>
    // What a title is filled in with is not named.
    title
      .replace(/\$\{.*/, '')
      .replace(/[\s:,]+$/, '')
      .replaceAll("\\'", "'"),
  );

/** A file of the project, and the titles of tests in it: `path` “title”, “title”. */
const references = (notes: string) =>
  [...notes.matchAll(/`([\w./-]+\/[\w.-]+\.\w+)`((?:,? “[^”]+”)*)/g)].map(([, path = '', titles = '']) => ({
    path,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));

const isTest = (path: string) => /\.(?:test|spec)\.ts$/.test(path);

const brokenReferences = (notes: string): string[] =>
  references(notes).flatMap(({ path, titles }) => {
    if (!existsSync(path)) return [`names ${path}, which is not there`];
    if (!isTest(path)) return [];
    if (titles.length === 0) return [`names ${path} without a test in it`];
    const known = titlesOf(readFileSync(path, 'utf8'));
    return titles.filter((title) => !known.includes(title)).map((title) => `${path} has no test “${title}”`);
  });

// A script proves nothing before somebody has followed it.
const isPerformed = (path: string) =>
  path.startsWith('docs/manual-tests/') && existsSync(path) && /^\*\*Performed by /m.test(readFileSync(path, 'utf8'));

const faultsOfClaim = ({ name, adherence }: Component, chapter: string): string[] => {
  if (!adherence?.notes?.trim()) return [`${name}: no level, or nothing that explains it`];
  const { level, notes } = adherence;
  const faults = brokenReferences(notes);
  const isSupported = references(notes).some(({ path }) => isTest(path) || isPerformed(path));
  if (level.endsWith('supports') && !isSupported)
    faults.push(`${level}, but no test and no performed script supports it`);
  // As the catalog has it.
  if (level === 'not-evaluated' && chapter !== 'success_criteria_level_aaa')
    faults.push('not-evaluated is for AAA only');
  return faults.map((fault) => `${name}: ${fault}`);
};

const faultsOfChapter = (id: string, chapter: Chapter | undefined, expected: string[]): string[] => {
  if (!chapter) return ['is missing'];
  const isChapter = ajv.getSchema('openacr-0.1.0.json#/definitions/chapter');
  if (!isChapter?.(chapter)) return [ajv.errorsText(isChapter?.errors)];
  const criteria = chapter.criteria ?? [];
  const missing = expected.filter((num) => criteria.filter((one) => one.num === num).length !== 1);
  return [
    ...brokenReferences(chapter.notes ?? ''),
    ...missing.map((num) => `${num} has to be there once`),
    ...criteria.flatMap(({ num, components = [] }) => [
      ...(components.length === 0 ? [`${num} says nothing`] : []),
      ...components.flatMap((component) => faultsOfClaim(component, id).map((fault) => `${num}, ${fault}`)),
    ]),
  ];
};

/**
 * What is wrong with a report: what OpenACR's validator finds, a criterion of the catalog that is missing, a test or a
 * file that is named and is not there, and a claim of support that nothing supports.
 */
export const faultsOf = (report: Report): string[] => {
  const catalog = readCatalog(report.catalog);
  const ids = catalog.chapters.map(({ id }) => id);
  return [
    ...[validateOpenACR(report, 'openacr-0.1.0.json'), validateOpenACRCatalogValues(report, catalog)].flatMap(
      ({ result, message }) => (result ? [] : [message]),
    ),
    ...brokenReferences(report.evaluation_methods_used),
    ...Object.keys(report.chapters).flatMap((id) => (ids.includes(id) ? [] : [`${id} is no chapter of the catalog`])),
    ...catalog.chapters.flatMap(({ id, criteria = [] }) =>
      faultsOfChapter(
        id,
        report.chapters[id],
        criteria.map((one) => one.id),
      ).map((fault) => `${id}: ${fault}`),
    ),
  ];
};
