import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { compression } from 'vite-plugin-compression2';
import { defineConfig } from 'vitest/config';
import { ordersWorker } from './scripts/orders-worker.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const messages = () =>
  paraglideVitePlugin({
    project: path('client/locales/project.inlang'),
    outdir: path('client/paraglide'),
    strategy: ['globalVariable', 'baseLocale'],
  });

export default defineConfig({
  root: path('client'),
  plugins: [messages(), react(), ordersWorker(), compression({ algorithms: ['brotliCompress', 'gzip'] })],
  build: {
    outDir: path('dist'),
    emptyOutDir: true,
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/case': 'http://127.0.0.1:1999', '/api': { target: 'http://127.0.0.1:1999', ws: true } } },
  test: {
    // Test files wait for PostgreSQL half of the time.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          isolate: false,
          name: 'unit',
          root: path('.'),
          environment: 'node',
          globalSetup: path('server/testing/global-setup.ts'),
          include: ['{shared,server,client,scripts}/**/*.test.ts'],
        },
      },
    ],
  },
});
