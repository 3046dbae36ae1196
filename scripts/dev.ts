import { spawn } from 'node:child_process';

// The server restarts on a change and the page reloads its parts; the page is on Vite's port and asks the server for /api.
const parts = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], { stdio: 'inherit' }),
  spawn('vite', [], { stdio: 'inherit' }),
];
const end = (): void => {
  for (const part of parts) part.kill('SIGINT');
};
for (const part of parts) part.on('exit', end);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
