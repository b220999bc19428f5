/** What every page does: copy, notes in place, search, marks of progress, the theme and the state of keeping. */
import './copy.ts';
import './notes.ts';
import './marks.ts';
import './open-search.ts';
import './keeping.ts';
import './theme.ts';
