import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

// What an officer needs without a line: the entry, and what it loads only when her page opens.
const roots = /(?:index\.html|client\/app\/orders-place\.tsx|client\/dispatch\/send-presses\.tsx)$/;
const others = ['/icon.svg', '/orders.webmanifest'];

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> } };

const filesOf = (bundle: Rolldown.OutputBundle): string[] => {
  const files = new Set<string>();
  const add = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (files.has(fileName) || chunk?.type !== 'chunk') return;
    files.add(fileName);
    const { importedCss = [], importedAssets = [] } = (chunk as Chunk).viteMetadata ?? {};
    for (const asset of [...importedCss, ...importedAssets]) files.add(asset);
    for (const imported of chunk.imports) add(imported);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && roots.test(chunk.facadeModuleId ?? '')) add(chunk.fileName);
  }
  return [...files].map((file) => `/${file}`).sort();
};

/** Adds the service worker of the officer's page to the build, with the list of what it keeps on the phone. */
export const ordersWorker = (): Plugin => ({
  name: 'orders-worker',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = [...filesOf(bundle), ...others];
      const worker = readFileSync(new URL('../client/orders-worker.js', import.meta.url), 'utf8');
      // The page itself has no hash in its name; whatever changes it changes the entry too.
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const source = `const FILES = ${JSON.stringify(files)};\nconst VERSION = '${version}';\n${worker}`;
      this.emitFile({ type: 'asset', fileName: 'orders-worker.js', source });
    },
  },
});
