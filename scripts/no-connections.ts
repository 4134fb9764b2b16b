import type { Plugin } from 'vite';

/** Writes into every page that it may read the package's own files and not talk to the network, beside what the manifest says for all of the extension. */
export function noConnections(): Plugin {
  return {
    name: 'breakwater:no-connections',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}
