import Figure from '#components/figures/Figure.astro';
import Aim from './Aim.astro';
import caseTags from './case/tags.ts';
import Check from './Check.astro';
import Cite from './Cite.astro';
import ContentNote from './ContentNote.astro';
import Explain from './Explain.astro';
import Heading from './Heading.astro';
import HowSure from './HowSure.astro';
import InPractice from './InPractice.astro';
import KeyPoints from './KeyPoints.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import MarginNote from './MarginNote.astro';
import Predict from './Predict.astro';
import Predicted from './Predicted.astro';
import Situation from './Situation.astro';
import SourceCheck from './SourceCheck.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

/** The only tags that an author may use, and the links of Markdown. */
export const tags = {
  a: Link,
  Aim,
  Check,
  Cite,
  ContentNote,
  Explain,
  Figure,
  Heading,
  HowSure,
  InPractice,
  KeyPoints,
  Law,
  MarginNote,
  Predict,
  Predicted,
  Situation,
  SourceCheck,
  Term,
  Worked,
  ...caseTags,
};
