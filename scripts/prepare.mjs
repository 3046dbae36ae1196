// Plain JavaScript without packages: this runs before anything is installed, on whatever Node is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules/.bin');

/** The Node that everything of ours runs on, brought by the packages. */
export const node = join(bin, 'node');

/** The environment in which the packages' programs find that Node first. */
export const environment = () => ({ ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` });

// A step that failed: one line, and what its program wrote.
class StepError extends Error {
  constructor(line, output) {
    super(line);
    this.output = output;
  }
}

// Without a word, unless it fails: then with all that it wrote.
const run = (name, program, args, env) =>
  new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', (error) => fail(new StepError(`${name} failed: ${error.message}`, output)));
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (code === 0) done();
      else fail(new StepError(`${name} failed with ${signal ?? `status ${code}`}`, output));
    });
  });

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const digest = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const lockFile = join(root, 'package-lock.json');
const packagesStamp = join(root, 'node_modules/.handrail-packages');

const isForHere = ({ os, cpu }) => (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));

// npm writes down what it installed, last of all; so an interrupted installation does not match either.
const installedMatches = () => {
  const installed = JSON.parse(read(join(root, 'node_modules/.package-lock.json')) || '{}').packages;
  if (!installed) return false;
  const wanted = JSON.parse(read(lockFile)).packages;
  delete wanted[''];
  const same = (path) =>
    wanted[path]?.version === installed[path]?.version && wanted[path]?.integrity === installed[path]?.integrity;
  return (
    Object.entries(wanted).every(([path, entry]) => same(path) || (entry.optional && !installed[path])) &&
    Object.entries(installed).every(([path, entry]) => same(path) && isForHere(entry))
  );
};

const runNpm = () => {
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ];
  // Not on the Node inside node_modules, which is about to be replaced.
  const PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
  const { npm_execpath: npm, npm_node_execpath: npmNode } = process.env;
  const env = { ...process.env, PATH };
  const own = npm?.endsWith('npm-cli.js') && npmNode && !npmNode.startsWith(join(root, 'node_modules'));
  return own ? run('npm ci', npmNode, [npm, ...args], env) : run('npm ci', 'npm', args, env);
};

/** Installs the packages when node_modules is missing or is not what package-lock.json asks for. */
export const ensurePackages = async (say = console.log) => {
  const stamp = digest(read(lockFile), process.platform, process.arch);
  const has = existsSync(node);
  if (has && read(packagesStamp) === stamp) return;
  if (!has || !installedMatches()) {
    say('Installing packages');
    await runNpm();
    if (!existsSync(node)) {
      throw new StepError('The package "node" was installed without its program: set ignore-scripts=false in npm.', '');
    }
  }
  writeFileSync(packagesStamp, stamp);
};

const buildStamp = join(root, 'node_modules/.handrail-build');
const sources = ['client', 'shared', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

const filesUnder = (path) => {
  // Made by the build itself, but for the settings.
  if (path === join('client', 'paraglide')) return [];
  if (path === join('client', 'locales', 'project.inlang')) return [join(path, 'settings.json')];
  const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return filesUnder(inner);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [inner];
  });
};

const sourcesDigest = () => {
  const files = sources.filter((path) => existsSync(join(root, path)));
  const all = files.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesUnder(path)));
  return digest(...all.flatMap((path) => [path, digest(readFileSync(join(root, path), 'base64'))]));
};

/** Builds the client when dist/ is missing or was made from other sources. */
export const ensureBuild = async (say = console.log) => {
  const stamp = sourcesDigest();
  if (existsSync(join(root, 'dist/index.html')) && read(buildStamp) === stamp) return;
  say('Building');
  rmSync(buildStamp, { force: true });
  await run('The build', join(bin, 'vite'), ['build', '--logLevel', 'warn'], environment());
  writeFileSync(buildStamp, stamp);
};
