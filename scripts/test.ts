import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureScreenReader } from '#e2e/screen-reader/install.ts';

/** What a step found. A step that could not say how many tests it has counts as one. */
type Counted = { passed: number; failed: number };

const results = 'test-results';

const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });

const reportOf = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** A tool's exit code is the truth: a run that failed never counts as passed, whatever it wrote down. */
const settled = (code: number, counted: Counted): Counted =>
  code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;

const check = async (): Promise<Counted> =>
  (await run('npm', ['run', '--silent', 'check'])) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const unit = async (): Promise<Counted> => {
  const file = `${results}/unit.json`;
  const code = await run('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${process.cwd()}/${file}`,
  ]);
  const report = reportOf(file) as { numPassedTests: number; numFailedTests: number } | null;
  return settled(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 });
};

const browser = async (workers: number, projects: string[]): Promise<Counted> => {
  const file = `${results}/browser-${projects[0]}.json`;
  const code = await run(
    'playwright',
    ['test', `--workers=${workers}`, ...projects.map((name) => `--project=${name}`)],
    {
      BROWSER_REPORT: file,
    },
  );
  const report = reportOf(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  const { expected = 0, unexpected = 1, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return settled(code, { passed: expected, failed: unexpected + flaky + skipped });
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

ensureBrowser();
const reader = ensureScreenReader();
const notRun: string[] = [];
// Two at a time keep two cores busy; a third makes each as slow as it makes the others. A reader's timing bears no crowd.
const steps: [string, () => Promise<Counted>][] = [
  ['Types, lint, imports, unused code', check],
  ['Units on PostgreSQL', unit],
  ['Browser', () => browser(2, ['journeys-en', 'journeys-zh-TW', 'a11y'])],
];
if (reader.ready) steps.push(['Screen reader', () => browser(1, ['screen-reader', 'harness'])]);
else if (reader.failure) steps.push([`Screen reader: ${reader.why}`, async () => ({ passed: 0, failed: 1 })]);
else notRun.push(`Not run: the screen-reader tests (${reader.why}).`);

const total: Counted = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n${name}`);
  const started = Date.now();
  const { passed, failed } = await step();
  console.log(`${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
}
for (const line of notRun) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
