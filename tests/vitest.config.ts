import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const top = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: top,
  plugins: [preact()],
  resolve: { alias: { '@': top.replace(/\/$/, '') } },
  test: {
    // A busy machine is no failure.
    testTimeout: 60_000,
    setupFiles: ['tests/support/unit-setup.ts'],
    // A golden file that is missing is a failure, not an invitation to write one.
    update: process.env.UPDATE_FIXTURES ? 'all' : 'none',
    maxWorkers: '100%',
    projects: [
      // Whoever has a page, a database or a browser's storage has it alone.
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/unit/*.test.ts', 'tests/unit/{browser,components,library,page}/**/*.test.{ts,tsx}'],
        },
      },
      // The others share their modules: learning every language anew for each file took most of the time.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/unit/*/**/*.test.ts'],
          exclude: ['tests/unit/{browser,components,library,page}/**'],
          isolate: false,
        },
      },
    ],
  },
});
