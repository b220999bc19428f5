/** What every page does: menu, notes in place, copy, search dialog, marks of progress. Each is small and stands alone. */
import './copy.ts';
import './notes.ts';
import './open-search.ts';
import './marks.ts';
