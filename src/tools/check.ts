import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '#check/check-content.ts';
import { findingsText } from '#check/print.ts';
import { reportText } from '#check/report/report-text.ts';

/** Checks a content folder, "content" unless another is named; prints findings and, with --report, the report. Exit status 1 with findings. */
const args = process.argv.slice(2);
const root = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'content');
const { findings, report } = checkContent(root, essaysBeside(root));

if (findings.length > 0) console.log(findingsText(findings));
if (args.includes('--report')) console.log(reportText(report));
console.log(findings.length === 0 ? `${report.files} files checked, no findings` : counted(findings.length));
process.exitCode = findings.length === 0 ? 0 : 1;

function counted(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}

/** The two source essays, when they lie in the folder "shared/seeds" beside the project. */
function essaysBeside(content: string): readonly string[] {
  const folder = join(content, '..', '..', 'shared', 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
