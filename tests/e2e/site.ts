import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** A web server with our pages and nothing else: every other address is a 404. */
export interface Site {
  /** The address of a page, under one of the `policies`. */
  url(name: string, policy?: keyof typeof policies): string;
  close(): void;
}

/** Serves `/<policy>/<page>` on this machine: a page of `tests/e2e/pages`, a fixture by its slug, a real page by its id. */
export const startSite = async (realPages = ''): Promise<Site> => {
  const server = createServer(({ url }, response) => {
    const [, policy = '', name = ''] = new URL(url ?? '/', 'http://localhost').pathname.split('/');
    const page = policy in policies && /^[\w-]+$/.test(name) ? pageOf(name, realPages) : undefined;
    const csp = policies[policy];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(csp && { 'content-security-policy': csp }),
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, policy = 'plain') => `http://127.0.0.1:${port}/${policy}/${name}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
