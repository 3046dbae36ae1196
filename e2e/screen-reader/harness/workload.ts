import fs from 'node:fs';

// Between a key and the words about it. The window manager and Chromium's helpers do not matter.
const watched = new Set(['Xvfb', 'chromium', 'chrome', 'dbus-daemon', 'at-spi2-registr', 'orca']);
// Once a second Orca does about 1.5 ms of housekeeping, which is not work.
const housekeeping = 3e6;
const rescan = 300;

const read = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const isInside = (pid: string, namespace: string): boolean => {
  try {
    return fs.readlinkSync(`/proc/${pid}/ns/pid`) === namespace;
  } catch {
    return false;
  }
};

/** Tells whether a desktop still works on what was last done to it, so that a slow reader is not taken for a silent one. */
export class Workload {
  #namespace: string;
  #pids: string[] = [];
  #orca = '';
  #scanned = 0;
  #orcaTime = 0;

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  #scan() {
    if (Date.now() - this.#scanned < rescan) return;
    this.#scanned = Date.now();
    this.#pids = [];
    for (const pid of fs.readdirSync('/proc')) {
      if (!/^\d+$/.test(pid) || !isInside(pid, this.#namespace)) continue;
      const name = read(`/proc/${pid}/comm`).trim();
      if (watched.has(name)) this.#pids.push(pid);
      if (name === 'orca') this.#orca = pid;
    }
  }

  /** `speaking`: Orca itself has worked since the last look. `busy`: some program runs or waits for a processor. */
  look(): { speaking: boolean; busy: boolean } {
    this.#scan();
    const busy = this.#pids.some((pid) => / R /.test(read(`/proc/${pid}/stat`).slice(0, 40)));
    const [ran = 0, waited = 0] = read(`/proc/${this.#orca}/schedstat`).split(' ').map(Number);
    const speaking = ran + waited - this.#orcaTime > housekeeping;
    this.#orcaTime = ran + waited;
    return { speaking, busy };
  }
}
