import type { Law } from '#schemas/law.ts';

/** A provision as readers cite it: "s.17", "ss.42–45", "reg 20", or its own name where it is no number. */
export function sectionName(law: Pick<Law, 'kind'>, section: string): string {
  if (!/^\d/.test(section)) return section;
  if (law.kind === 'act' || law.kind === 'bill') return `${/[–,]/.test(section) ? 'ss.' : 's.'}${section}`;
  return law.kind === 'regulations' ? `reg ${section}` : section;
}
