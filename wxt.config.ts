import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Extension pages load nothing from anywhere and write no HTML: the strictest policy that browsers accept. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "media-src 'none'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * A hint for Chromium to compile the functions of the content script as it is loaded and not one by one as they are called:
 * it reads a page once, and nothing has run it before. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const script = bundle['content-scripts/content.js'];
      if (script?.type === 'chunk') script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { excludeSources: ['tests/fixtures/**', '.bench/**'] },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), compiledAtOnce],
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('utils/browser/silent-context.ts') } },
    // The preload polyfill would fetch(), which our policy forbids and no page of ours needs.
    build: { modulePreload: { polyfill: false }, target: 'es2022' },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Nutgraf',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for one site at a time, when a reader wants it always in the reader; never at install.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: '__MSG_actionTitle__',
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({ size, light: 'icon/toolbar-dark.svg', dark: 'icon/toolbar-light.svg' })),
      }),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandPopup__' },
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandReader__' },
      'side-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandPanel__' },
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
    },
    // The development server needs its own connections; what ships does not.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'nutgraf@nutgraf.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
