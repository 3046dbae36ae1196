// `npm test`: installs what is missing, builds what changed, then runs everything (test.ts, on our own Node).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, environment, node, root } from './prepare.mjs';

try {
  await ensurePackages();
  await ensureBuild();
} catch (error) {
  if (error.output) console.error(error.output.trimEnd());
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const tests = spawn(node, [join(root, 'scripts/test.ts')], { cwd: root, env: environment(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tests.kill(signal));
tests.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
