import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface CompressedSite extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Bytes of a file as it travels. */
  readonly weigh: (path: string) => number;
}

/** Serves texts by path on a free port as a good host does: brotli at its best, kept by the browser for good. */
export async function serveCompressed(files: ReadonlyMap<string, string>): Promise<CompressedSite> {
  const packed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = packed.get(pathname);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
      ...(body === undefined ? {} : { 'content-encoding': 'br' }),
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve on');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    weigh: (path) => packed.get(path)?.length ?? 0,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
