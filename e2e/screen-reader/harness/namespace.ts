import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = process.getuid?.() === 0;

// Without root, only a user namespace of its own may hold the others.
const unshare = [
  ...(root ? [] : ['--user', '--map-current-user']),
  '--fork',
  '--pid',
  '--mount-proc',
  '--kill-child=KILL',
];

/** Whether this user may make namespaces on this machine (many containers forbid it). */
export const namespaceIsAllowed = (): boolean => {
  try {
    execFileSync('unshare', [...unshare, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Resolves to the exit code, or null when a signal ended it. */
export const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve).once('error', () => resolve(null));
  });

/**
 * A PID namespace of our own. Everything started in it ends with this process, even when that is killed: its first
 * process waits for the end of a pipe from us, removes `folder`, and the kernel ends the rest.
 */
export class Namespace {
  #keeper: ChildProcess;
  #folder: string;
  #env: Record<string, string>;
  #enter: string[];

  private constructor(keeper: ChildProcess, folder: string, env: Record<string, string>) {
    this.#keeper = keeper;
    this.#folder = folder;
    this.#env = env;
    const proc = `/proc/${keeper.pid}/ns`;
    const user = root ? [] : [`--user=${proc}/user`, '--preserve-credentials'];
    this.#enter = [...user, `--mount=${proc}/mnt`, `--pid=${proc}/pid_for_children`];
  }

  /** `env` is read each time that a program starts, so it may still be added to. */
  static async make(folder: string, env: Record<string, string>): Promise<Namespace> {
    const wait = 'echo ready; cat >/dev/null; rm -rf "$0"';
    // Detached, so that Ctrl+C ends the tests first, in order.
    const keeper = spawn('unshare', [...unshare, 'sh', '-c', wait, folder], {
      env,
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    keeper.stdin?.on('error', () => undefined);
    await new Promise<void>((resolve, reject) => {
      keeper.stdout?.once('data', () => resolve());
      exitOf(keeper).then(() => reject(new Error('This user may not make a PID namespace.')));
    });
    return new Namespace(keeper, folder, env);
  }

  /** What /proc/…/ns/pid links to for every process inside. */
  get id(): string {
    return fs.readlinkSync(`/proc/${this.#keeper.pid}/ns/pid_for_children`);
  }

  /** Starts a program inside. What it prints goes to a log in the folder; it may write to us on descriptor 3. */
  start(program: string, ...args: string[]): ChildProcess {
    const log = fs.openSync(path.join(this.#folder, `${path.basename(program)}.log`), 'a');
    const child = spawn('nsenter', [...this.#enter, program, ...args], {
      env: this.#env,
      detached: true,
      stdio: ['ignore', log, log, 'pipe'],
    });
    fs.closeSync(log);
    return child;
  }

  /** Writes a program that runs `program` inside, for those who want to start it themselves. */
  wrap(program: string): string {
    const script = path.join(this.#folder, path.basename(program));
    fs.writeFileSync(script, `#!/bin/sh\nexec nsenter ${this.#enter.join(' ')} ${program} "$@"\n`, { mode: 0o755 });
    return script;
  }

  async end(): Promise<void> {
    this.#keeper.stdin?.end();
    const timer = setTimeout(() => this.#keeper.kill('SIGKILL'), 5000);
    await exitOf(this.#keeper);
    clearTimeout(timer);
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}
