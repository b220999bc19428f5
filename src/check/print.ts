import type { Finding } from '#check/finding.ts';

/** Findings as plain text: place, kind and message on one line, then what was expected and what to write. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(findingText).join('\n');
}

/** One finding as plain text. */
export function findingText(finding: Finding): string {
  const lines = [`${finding.file}:${finding.line}:${finding.column} ${finding.kind} ${finding.message}`];
  lines.push(`  expected: ${finding.expected}`);
  if (finding.suggestion !== undefined) lines.push(`  suggestion: ${finding.suggestion}`);
  return `${lines.join('\n')}\n`;
}
