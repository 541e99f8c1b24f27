/** What `bundleForBrowser('tests/support/read-for-file.ts')` leaves in a page. */
declare const bundle: typeof import('./read-for-file');
