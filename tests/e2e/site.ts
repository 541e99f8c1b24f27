import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** How a publisher may lock a page down. The first part of an address chooses one. */
const policies: Readonly<Record<string, string | undefined>> = {
  plain: undefined,
  strict: "default-src 'none'",
  sandbox: 'sandbox',
  'trusted-types': "require-trusted-types-for 'script'; trusted-types 'none'",
};

const pageOf = (name: string, realPages: string) => {
  const path = [
    `tests/e2e/pages/${name}.html`,
    `tests/fixtures/pages/${name}/page.html`,
    `${realPages}/${name}.html.gz`,
  ].find(existsSync);
  if (!path) return undefined;
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

/** What every address of a drawing gives. */
const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#7a9cab"/><path d="M0 600V420L300 220l220 180 120-80 260 200v80z" fill="#33434d"/></svg>`;

/** A web server with our pages and nothing else: every other address is a 404. */
export interface Site {
  /** The address of a page, under one of the `policies`. */
  url(name: string, policy?: keyof typeof policies): string;
  /** An address that leads to a page, as short links do. */
  redirected(name: string): string;
  close(): void;
}

/**
 * Serves `/<policy>/<page>` on this machine: a page of `tests/e2e/pages`, a fixture by its slug, a real page by its id.
 * `/<policy>/<name>.svg` is a drawing. `?page=2` is the page's `-2`, for those alone who have the first one's cookie; `&wait=500` is how long it takes.
 */
export const startSite = async (realPages = ''): Promise<Site> => {
  const server = createServer(async ({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url ?? '/', 'http://localhost');
    const [, policy = '', name = ''] = pathname.split('/');
    if (policy === 'to') {
      response.writeHead(302, { location: `/plain/${name}` }).end();
      return;
    }
    if (/^[\w-]+\.svg$/.test(name)) {
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(drawn);
      return;
    }
    const further = searchParams.get('page');
    // Further pages are for those who came by the first, as a subscription's are.
    const may = further === null || policy === 'sandbox' || headers.cookie?.includes('reader=1');
    const file = further === null ? name : `${name}-${further}`;
    const page = may && policy in policies && /^[\w-]+$/.test(file) ? pageOf(file, realPages) : undefined;
    await sleep(further === null ? 0 : Number(searchParams.get('wait') ?? 0));
    const csp = policies[policy];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'reader=1; HttpOnly; SameSite=Strict; Path=/',
      ...(csp && { 'content-security-policy': csp }),
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, policy = 'plain') => `http://127.0.0.1:${port}/${policy}/${name}`,
    redirected: (name) => `http://127.0.0.1:${port}/to/${name}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
