import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#check/check-content.ts';
import { findingsText } from '#check/print.ts';

const moduleId = 'virtual:course';

/** Checks the content and hands it to pages as the module `virtual:course`. Findings stop a build; in dev they are printed. */
export function courseContent(): AstroIntegration {
  return {
    name: 'course-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig, addWatchFile }) => {
        const root = fileURLToPath(new URL('./content/', config.root));
        const read = () => {
          const { content, findings } = checkContent(root);
          if (findings.length > 0) {
            const text = findingsText(findings);
            if (command === 'build') throw new Error(`The content has ${findings.length} findings:\n${text}`);
            logger.warn(text);
          }
          return `export default ${JSON.stringify(content)}`;
        };
        if (command === 'dev') addWatchFile(new URL('./content/course.yaml', config.root));
        const loaded = command === 'build' ? read() : undefined;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'course-content',
                resolveId: (id: string) => (id === moduleId ? `\0${moduleId}` : undefined),
                load: (id: string) => (id === `\0${moduleId}` ? (loaded ?? read()) : undefined),
                handleHotUpdate({ file, server }) {
                  if (!file.startsWith(root)) return;
                  const entry = server.moduleGraph.getModuleById(`\0${moduleId}`);
                  if (entry) server.moduleGraph.invalidateModule(entry);
                  server.ws.send({ type: 'full-reload' });
                },
              },
            ],
          },
        });
      },
    },
  };
}
