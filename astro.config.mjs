import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { courseContent } from './src/integrations/course-content.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { pageChunks } from './src/integrations/page-chunks.ts';
import { smallPreload } from './src/integrations/small-preload.ts';
import { headScriptHash } from './src/layouts/head-script.ts';

/** COURSE_SITE and COURSE_BASE place the same source at a root, in a sub-folder or on any host. */
const site = process.env['COURSE_SITE'] ?? 'http://localhost:4321';
const base = process.env['COURSE_BASE'] ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env['COURSE_OUT'] ?? './dist',
  trailingSlash: 'always',
  integrations: [preact(), mdx({ optimize: false }), courseContent(), finishedPages(), searchIndex()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [headScriptHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [smallPreload()],
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: pageChunks, entryFileNames: '_astro/[hash].js' } } },
      },
    },
    build: {
      cssTarget: ['safari16.4', 'chrome111', 'firefox115'],
      target: ['safari16.4', 'chrome111', 'firefox115'],
      assetsInlineLimit: 0,
    },
  },
});
