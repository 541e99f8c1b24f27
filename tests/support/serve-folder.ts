import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { decodePage } from './decode-page';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

const isPage = (path: string) => /\.html?(\.gz)?$/i.test(path);

/** Serves the files of a folder on this machine, since browsers keep extensions away from `file:` addresses. */
export const serveFolder = async (folder: string) => {
  const top = resolve(folder);
  const server = createServer(({ url }, response) => {
    const path = resolve(top, `.${decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname)}`);
    if (!path.startsWith(top + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = isPage(path) ? 'text/html; charset=utf-8' : types[extname(path).toLowerCase()];
    const bytes = readFileSync(path);
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    response.end(isPage(path) ? decodePage(bytes, path) : bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
