import type { Finding } from '#check/finding.ts';
import { kinds } from '#check/kinds.ts';

/** Findings as plain text: place, kind and message on one line, then what was expected where that says more, and what to write. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(findingText).join('\n');
}

/** One finding as plain text. */
function findingText(finding: Finding): string {
  const lines = [`${finding.file}:${finding.line}:${finding.column} ${finding.kind} ${finding.message}`];
  if (!finding.message.endsWith(`expected ${finding.expected}`)) lines.push(`  expected: ${finding.expected}`);
  lines.push(
    finding.suggestion === undefined
      ? `  to mend it: ${kinds[finding.kind].mend}`
      : `  suggestion: ${finding.suggestion}`,
  );
  return `${lines.join('\n')}\n`;
}
