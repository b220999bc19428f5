import type { Finding } from '#check/finding.ts';
import type { Loaded } from '#check/load/loaded.ts';
import type { Known } from '#check/uses/known.ts';
import type { Use } from '#check/uses/use.ts';

/** What a check looks at. */
export type Checking = {
  readonly loaded: Loaded;
  readonly uses: readonly Use[];
  readonly known: Known;
  /** Texts from which nothing may be copied. */
  readonly essays: readonly string[];
};

/** A check looks at what was loaded and says what is wrong with it; it changes nothing. */
export type Check = (checking: Checking) => readonly Finding[];
