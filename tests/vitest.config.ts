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
    projects: [
      // Preact keeps to the document that it met first, so each of these files needs modules of its own.
      { extends: true, test: { name: 'components', include: ['tests/unit/components/**/*.test.{ts,tsx}'] } },
      // The others share theirs: learning every language anew for each file took most of the time.
      {
        extends: true,
        test: {
          name: 'other rooms',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/components/**'],
          isolate: false,
        },
      },
    ],
  },
});
