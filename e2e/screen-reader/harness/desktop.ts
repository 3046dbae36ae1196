import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exitOf, Namespace } from '#e2e/screen-reader/harness/namespace.ts';
import { pause } from '#e2e/screen-reader/harness/quiet.ts';
import { type Speech, startSpeechServer } from '#e2e/screen-reader/harness/speech-server.ts';
import { Workload } from '#e2e/screen-reader/harness/workload.ts';

/** The language of Orca's own words ("button", "dialog"); what the page says stays as it is. */
export type ReaderLanguage = 'en' | 'zh_TW';

/** A private silent desktop in which Orca runs. Ends with the process that started it, however that ends. */
export type Desktop = {
  /** For programs that talk to the desktop. */
  env: Record<string, string>;
  speech: Speech;
  workload: Workload;
  folder: string;
  /** A program that runs `program` on the desktop with the arguments that it is given. */
  wrap: (program: string) => string;
  end: () => Promise<void>;
};

// Keys that the test presses are not content, and neither is what Orca would read of a page by itself on load.
const orcaSettings = {
  general: {
    startingProfile: ['Default', 'default'],
    enableKeyEcho: false,
    sayAllOnLoad: false,
    enableSound: false,
    enableBraille: false,
    presentToolTips: false,
  },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

const launchers = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];

/** Where the accessibility bus's launcher is on this machine. */
export const findBusLauncher = (): string | undefined => launchers.find((file) => fs.existsSync(file));

const until = async (what: string, folder: string, condition: () => boolean): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) {
      const logs = fs.readdirSync(folder).filter((name) => name.endsWith('.log'));
      const tails = logs.map((name) => `${name}: ${fs.readFileSync(path.join(folder, name), 'utf8').slice(-500)}`);
      throw new Error(`The screen reader's desktop did not start: no ${what}.\n${tails.join('\n')}`);
    }
    await pause(20);
  }
};

const privateEnv = (folder: string, language: ReaderLanguage): Record<string, string> => {
  const home = path.join(folder, 'home');
  const runtime = path.join(folder, 'run');
  fs.mkdirSync(path.join(home, 'data/orca'), { recursive: true });
  fs.mkdirSync(runtime, { mode: 0o700 });
  fs.writeFileSync(path.join(home, 'data/orca/user-settings.conf'), JSON.stringify(orcaSettings));
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: language,
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${runtime}/bus`,
    SPEECHD_ADDRESS: `unix_socket:${folder}/speech`,
  };
};

const startPrograms = async (namespace: Namespace, folder: string, env: Record<string, string>, speech: Speech) => {
  let display = '';
  const server = namespace.start('Xvfb', ...'-displayfd 3 -screen 0 1280x900x24 -nolisten tcp'.split(' '));
  server.stdio[3]?.on('data', (chunk: Buffer) => {
    display += chunk;
  });
  const bus = `${env.XDG_RUNTIME_DIR}/bus`;
  namespace.start('dbus-daemon', '--session', '--nofork', '--nopidfile', `--address=unix:path=${bus}`);
  await until('display', folder, () => display.endsWith('\n'));
  env.DISPLAY = `:${display.trim()}`;
  await until('message bus', folder, () => fs.existsSync(bus));
  const launcher = findBusLauncher() ?? 'at-spi-bus-launcher';
  namespace.start(launcher, '--launch-immediately', '--a11y=1', '--screen-reader=1');
  await exitOf(namespace.start('gdbus', 'wait', '--session', '--timeout', '20', 'org.a11y.Bus'));
  namespace.start('openbox', '--sm-disable');
  namespace.start('orca', '-d', 'braille', '-d', 'braille-monitor');
  await until('word from Orca', folder, () => speech.said.length > 0);
};

/** Starts a desktop and waits until Orca has said its first words. Any number of desktops can run at once. */
export const startDesktop = async (language: ReaderLanguage): Promise<Desktop> => {
  // Short, because the path of a unix socket may have at most 107 characters.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reader-'));
  const env = privateEnv(folder, language);
  const speech = await startSpeechServer(path.join(folder, 'speech'));
  const namespace = await Namespace.make(folder, env);
  const end = async () => {
    await namespace.end();
    await speech.close();
  };
  try {
    await startPrograms(namespace, folder, env, speech);
  } catch (error) {
    await end();
    throw error;
  }
  return { env, speech, folder, end, wrap: (program) => namespace.wrap(program), workload: new Workload(namespace.id) };
};
