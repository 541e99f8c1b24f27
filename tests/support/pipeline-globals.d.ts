/** What `bundlePipeline` leaves in a page. */
declare const nutgraf: typeof import('./read-for-file');
