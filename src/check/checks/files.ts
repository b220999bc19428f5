import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest } from '#check/nearest.ts';

const required = ['course.yaml', 'outcomes.yaml', 'topics.yaml'] as const;
const single = [
  ...required,
  'contexts.yaml',
  'glossary.yaml',
  'source-checks.yaml',
  'essays.yaml',
  'changes.yaml',
  'README.md',
] as const;
const ofModule = ['module.yaml', 'case.yaml', 'items.yaml', 'exercises.yaml', 'discussion.mdx'] as const;

const homes: readonly RegExp[] = [
  /^source-checks-[a-z0-9-]+\.yaml$/,
  /^(references|law|paths)\/[^/]+\.yaml$/,
  /^pages\/[^/]+\.mdx$/,
  /^modules\/[^/]+\/[^/]+\.mdx$/,
  /\.(png|jpe?g|webp|avif|svg)$/,
];

/** Files that the course needs and has not, and files where nothing reads them. */
export function files({ loaded }: Checking): readonly Finding[] {
  const paths = loaded.files.map((file) => file.path);
  const folder = loaded.files[0]?.file.split('/')[0] ?? 'content';
  const missing = (path: string, why: string) =>
    paths.includes(path)
      ? []
      : [
          unexpected(
            'missing-file',
            { file: `${folder}/${path}`, line: 1, column: 1 },
            { found: `course without ${path}`, wanted: `the file ${folder}/${path}`, expected: why },
          ),
        ];
  return [
    ...required.flatMap((path) => missing(path, `${folder}/${path}, as the author’s guide describes it`)),
    ...loaded.modules.flatMap(({ folder: module }) =>
      missing(`modules/${module}/module.yaml`, `a module.yaml in the folder, with its title, criteria and lessons`),
    ),
    ...loaded.files.filter(({ path }) => !isRead(path)).map(({ path, file }) => strange(path, file)),
  ];
}

const isRead = (path: string) =>
  single.some((name) => name === path) ||
  ofModule.some((name) => new RegExp(`^modules/[^/]+/${name}$`).test(path)) ||
  homes.some((home) => home.test(path));

function strange(path: string, file: string): Finding {
  const name = path.replace(/^.*\//, '');
  const near =
    nearest(name, path.startsWith('modules/') ? ofModule : path.includes('/') ? [] : single) ??
    (name.endsWith('.yml') ? name.replace(/yml$/, 'yaml') : undefined);
  return unexpected(
    'unknown-file',
    { file, line: 1, column: 1 },
    {
      found: `file "${name}"`,
      wanted: 'a file that the course reads',
      expected: 'a name and folder of the author’s guide, such as modules/<module>/items.yaml or references/<id>.yaml',
      suggestion: near === undefined ? undefined : `Name it "${near}".`,
    },
  );
}
