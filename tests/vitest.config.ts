import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const top = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: top,
  plugins: [preact()],
  resolve: { alias: { '@': top.replace(/\/$/, '') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A busy machine is no failure.
    testTimeout: 60_000,
    setupFiles: ['tests/support/unit-setup.ts'],
    // A golden file that is missing is a failure, not an invitation to write one.
    update: process.env.UPDATE_FIXTURES ? 'all' : 'none',
  },
});
