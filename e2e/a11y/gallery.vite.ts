import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import base from '../../vite.config.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the gallery as the console itself is built, to a folder of its own. */
export default mergeConfig(base, {
  build: {
    outDir: path('../../test-results/gallery-site'),
    emptyOutDir: true,
    rolldownOptions: { input: path('../../client/ui/gallery.html') },
  },
});
