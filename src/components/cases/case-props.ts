import type { CaseLinks } from '#components/cases/words.ts';
import type { Case } from '#schemas/case.ts';
import type { Source } from '#schemas/shared.ts';

/** How a caller names and finds the sources of a case. */
export type SourceLinks = {
  /** One line of text: "Channel 4 News 2011". */
  readonly sourceLine: (source: Source) => string;
  readonly sourceHref: (source: Source) => string | undefined;
};

/** What every component of a case takes. */
export type CaseProps = CaseLinks & SourceLinks & { readonly data: Case };
