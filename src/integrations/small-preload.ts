import type { Plugin } from 'vite';

/**
 * Puts five lines in the place of the 0.8 kB that Vite adds to every page for its dynamic imports: they fetch what the wanted
 * module imports side by side with it, and that is all. None of ours brings a style sheet (search asks for its own by address).
 */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'small-preload',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    load: {
      filter: { id: /preload-helper/ },
      handler: () => `export const __vitePreload = (load, deps = []) => {
      for (const dep of deps) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + dep }));
      return load();
    };`,
    },
  };
}
