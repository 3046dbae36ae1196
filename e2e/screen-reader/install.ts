import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBusLauncher } from '#e2e/screen-reader/harness/desktop.ts';
import { namespaceIsAllowed } from '#e2e/screen-reader/harness/namespace.ts';
import { debianChromium, debianShell } from '#e2e/support/debian-browser.ts';

/** `failure` is false where the screen reader cannot exist at all, so that its tests are listed as not run. */
type ScreenReaderState = { ready: true } | { ready: false; why: string; failure: boolean };

const isRoot = process.getuid?.() === 0;

const distribution = (): string => {
  try {
    return /^ID="?(\w+)/m.exec(fs.readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
};

const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(path.join(folder, program)));

const programs: Record<string, string> = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'espeak-ng': 'espeak-ng',
  'dbus-daemon': 'dbus',
  gdbus: 'libglib2.0-bin',
  pgrep: 'procps',
  unshare: 'util-linux',
};

// Parts that Debian does not install with the above without its recommendations.
const companions = ['python3-speechd', 'speech-dispatcher', 'gsettings-desktop-schemas', 'fonts-dejavu-core'];

const missing = (): string[] => [
  ...Object.keys(programs).filter((program) => !onPath(program)),
  ...(findBusLauncher() ? [] : ['at-spi-bus-launcher']),
];

const install = (packages: string[]) => {
  const script = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null';
  // Several test workers may come here at once.
  execFileSync('flock', [path.join(tmpdir(), 'handrail-apt.lock'), 'sh', '-c', script, 'install', ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const hasApt = (): boolean => isRoot && ['debian', 'ubuntu'].includes(distribution());

/**
 * Installs the Chromium for the browser tests where there is none: Debian's packages as root on Debian (with a Chinese
 * face), else Playwright's own. Returns the path of the one with a window.
 */
export const ensureBrowser = (): string => {
  const isDebian = hasApt() && distribution() === 'debian';
  if (isDebian && ![debianChromium, debianShell].every(fs.existsSync)) {
    install(['chromium', 'chromium-headless-shell', 'fonts-noto-cjk']);
  }
  if (fs.existsSync(debianChromium)) return debianChromium;
  if (fs.existsSync(chromium.executablePath())) return chromium.executablePath();
  // Ubuntu's chromium is a snap, which does not run in containers.
  const withLibraries = hasApt() ? ['--with-deps'] : [];
  execFileSync('npx', ['playwright', 'install', ...withLibraries, 'chromium'], { stdio: 'inherit' });
  return chromium.executablePath();
};

/** Makes Orca and what it needs ready to use, installing what is missing as root on Debian and Ubuntu, or says why not. */
export const ensureScreenReader = (): ScreenReaderState => {
  if (process.platform !== 'linux') return { ready: false, why: 'Orca runs on Linux only', failure: false };
  if (missing().length > 0 && hasApt()) {
    try {
      install([...new Set(Object.values(programs)), 'at-spi2-core', 'fonts-noto-cjk', ...companions]);
    } catch (error) {
      return { ready: false, why: `apt-get could not install it: ${error}`, failure: true };
    }
  }
  const left = missing();
  if (left.length > 0) {
    const why = `${left.join(', ')} missing, and only root on Debian or Ubuntu can install ${left.length > 1 ? 'them' : 'it'}`;
    return { ready: false, why, failure: true };
  }
  if (!namespaceIsAllowed()) {
    return { ready: false, why: 'this machine does not allow a PID namespace', failure: true };
  }
  ensureBrowser();
  return { ready: true };
};
