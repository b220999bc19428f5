import Figure from '#components/figures/Figure.astro';
import Aim from './Aim.astro';
import caseTags from './case/tags.ts';
import Check from './Check.astro';
import Cite from './Cite.astro';
import ContentNote from './ContentNote.astro';
import Heading from './Heading.astro';
import HowSure from './HowSure.astro';
import InPractice from './InPractice.astro';
import KeyPoints from './KeyPoints.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import MarginNote from './MarginNote.astro';
import Situation from './Situation.astro';
import SourceCheck from './SourceCheck.astro';
import Term from './Term.astro';

/** The only tags that an author may use, and the links of Markdown. */
export const tags = {
  a: Link,
  Aim,
  Check,
  Cite,
  ContentNote,
  Figure,
  Heading,
  HowSure,
  InPractice,
  KeyPoints,
  Law,
  MarginNote,
  Situation,
  SourceCheck,
  Term,
  ...caseTags,
};
