// `npm start`: installs what is missing, builds what changed, and serves until it is told to end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, environment, node, root } from './prepare.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}

try {
  await ensurePackages();
  await ensureBuild();
} catch (error) {
  if (error.output) console.error(error.output.trimEnd());
  console.error(error.message);
  process.exit(1);
}

const preload = new URL('follow-parent.mjs', import.meta.url).href;
const server = spawn(node, ['--import', preload, join(root, 'server/main.ts'), ...process.argv.slice(2)], {
  env: { ...environment(), NODE_ENV: 'production' },
  // A group of its own, so that Ctrl+C in a terminal comes to the server once, from here, and not once from each of the
  // terminal, npm and this process.
  detached: true,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});

let last = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal === 'SIGINT' && Date.now() - last < 500) return;
    last = Date.now();
    // A closed terminal is a reason to end like any other.
    server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}

// npm killed outright tells nobody: then its child has another parent.
const parent = process.ppid;
const npm =
  process.env.npm_lifecycle_event === undefined
    ? undefined
    : setInterval(() => {
        if (process.ppid !== parent) server.kill('SIGTERM');
      }, 1000);

server.on('error', (error) => {
  console.error(`The server could not be started: ${error.message}`);
  process.exit(1);
});
server.on('exit', (code, signal) => {
  clearInterval(npm);
  process.exitCode = code ?? 128 + ({ SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal ?? ''] ?? 1);
  if (server.connected) server.disconnect();
});
