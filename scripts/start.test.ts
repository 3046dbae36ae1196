import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 20_000 });

// A project of the same shape, with an npm, a build and a server that only leave traces.
const project = fs.mkdtempSync(join(tmpdir(), 'handrail-start-'));
const path = (...parts: string[]) => join(project, ...parts);
const children: ChildProcess[] = [];
const write = (file: string, text: string, mode = 0o644) => fs.writeFileSync(path(file), text, { mode });

const installed = { 'node_modules/x': { version: '1.0.0', integrity: 'sha512-x' } };
const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });

const npm = `#!/bin/sh
echo "npm $@"
test -e broken-npm && echo "npm error: no network" >&2 && exit 7
mkdir -p node_modules/.bin
ln -sf "${process.execPath}" node_modules/.bin/node
cp package-lock.json node_modules/.package-lock.json
printf '#!/bin/sh\\necho "building"\\ntest -e broken-build && exit 3\\nmkdir -p dist && touch dist/index.html' > node_modules/.bin/vite
chmod +x node_modules/.bin/vite
`;

const main = `
let signals = 0;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
  console.log('got ' + signal + ' ' + ++signals);
  setTimeout(() => process.exit(signal === 'SIGINT' ? 5 : 0), signal === 'SIGINT' ? 300 : 0);
});
setInterval(() => {}, 1000);
console.log('serving ' + process.pid + ' ' + process.env.NODE_ENV + ' ' + process.argv.slice(2));
`;

beforeAll(() => {
  for (const folder of ['scripts', 'server', 'client', 'shared', 'programs']) fs.mkdirSync(path(folder));
  for (const name of ['start.mjs', 'prepare.mjs', 'follow-parent.mjs']) {
    fs.copyFileSync(join(import.meta.dirname, name), path('scripts', name));
  }
  write('server/main.ts', main);
  write('client/main.tsx', '1');
  write('package.json', '{"type":"module"}');
  write('package-lock.json', lock(installed));
  write('programs/npm', npm, 0o755);
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(project, { recursive: true, force: true });
});

const start = () => {
  const { npm_execpath, npm_node_execpath, npm_lifecycle_event, ...env } = process.env;
  const child = spawn(process.execPath, [path('scripts/start.mjs'), 'extra'], {
    env: { ...env, PATH: `${path('programs')}:${env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  const closed = once(child, 'close');
  return {
    child,
    closed,
    output: () => output,
    says: (text: string) => vi.waitFor(() => expect(output).toContain(text), 10_000),
  };
};

const run = async () => {
  const { child, closed, output, says } = start();
  await Promise.race([says('serving'), closed]);
  child.kill('SIGTERM');
  const [code] = await closed;
  return {
    code,
    lines: output()
      .replace(/serving \d+/, 'serving')
      .trim()
      .split('\n'),
  };
};

const served = ['serving production extra', 'got SIGTERM 1'];

test('installs and builds at the first start, and only what changed later', async () => {
  expect(await run()).toEqual({ code: 0, lines: ['Installing packages', 'Building', ...served] });
  expect(await run()).toEqual({ code: 0, lines: served });

  write('client/main.tsx', '2');
  expect(await run()).toEqual({ code: 0, lines: ['Building', ...served] });
  write('client/main.test.tsx', 'a test');
  expect(await run()).toEqual({ code: 0, lines: served });

  write('package-lock.json', lock({ ...installed, 'node_modules/y': { version: '2.0.0' } }));
  expect(await run()).toEqual({ code: 0, lines: ['Installing packages', 'Building', ...served] });
  fs.rmSync(path('node_modules/.handrail-packages'));
  expect(await run()).toEqual({ code: 0, lines: served });
});

test('a step that fails shows what it wrote and one line', async () => {
  write('broken-build', '');
  write('client/main.tsx', '3');
  expect(await run()).toEqual({ code: 1, lines: ['Building', 'building', 'The build failed with status 3'] });
  fs.rmSync(path('broken-build'));

  write('broken-npm', '');
  fs.rmSync(path('node_modules'), { recursive: true });
  const { code, lines } = await run();
  expect(code).toBe(1);
  expect(lines[0]).toBe('Installing packages');
  expect(lines.slice(-2)).toEqual(['npm error: no network', 'npm ci failed with status 7']);
  fs.rmSync(path('broken-npm'));
});

test('one Ctrl+C is one signal, however often it arrives, and the exit status comes back', async () => {
  const { child, closed, output, says } = start();
  await says('serving');
  child.kill('SIGINT');
  await sleep(50);
  child.kill('SIGINT');
  expect(await closed).toEqual([5, null]);
  expect(output()).toContain('got SIGINT 1');
  expect(output()).not.toContain('got SIGINT 2');
});

test('the server ends cleanly when what started it is killed', async () => {
  const { child, output, says } = start();
  await says('serving');
  const pid = Number(output().match(/serving (\d+)/)?.[1]);
  child.kill('SIGKILL');
  await says('got SIGTERM 1');
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), 5_000);
});
