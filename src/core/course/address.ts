/** Addresses of pages, from the course's root and without the base: fixed for good. */
export const address = {
  home: '/',
  modules: '/modules/',
  module: (module: string) => `/modules/${module}/`,
  lesson: (module: string, slug: string, heading?: string) =>
    `/modules/${module}/${slug}/${heading === undefined ? '' : `#${heading}`}`,
  references: '/references/',
  reference: (id: string) => `/references/${id}/`,
  laws: '/law/',
  law: (id: string, section?: string) => `/law/${id}/${section === undefined ? '' : `#s-${sectionSlug(section)}`}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  search: '/search/',
  test: '/test/',
  quiz: (module: string) => `/test/${module}/`,
  review: '/test/review/',
  paper: '/test/paper/',
  mixed: '/test/mixed/',
  cards: '/test/cards/',
  allBranching: '/test/cases/',
  branching: (item: string) => `/test/cases/${item}/`,
  pool: '/test/pool.json',
  my: '/my/',
  statement: '/my/statement/',
  settings: '/settings/',
  path: '/path/',
  readyPath: (id: string) => `/path/#${id}`,
  tutors: '/tutors/',
  buildPath: '/tutors/path/',
  discussion: (module: string) => `/tutors/${module}/`,
  booklet: (module: string) => `/tutors/${module}/booklet/`,
  key: (module: string) => `/tutors/${module}/key/`,
  handout: (module: string) => `/tutors/${module}/handout/`,
  criteria: '/tutors/criteria/',
  support: '/support/',
  about: '/about/',
  page: (id: string) =>
    id === 'about'
      ? '/about/'
      : id === 'support'
        ? '/support/'
        : isForTutors(id)
          ? `/tutors/how/${id.slice(6)}/`
          : `/about/${id}/`,
} as const;

/** Whether a page tells tutors how to do something: its id begins so, and it stands with their pages. */
export const isForTutors = (page: string): boolean => page.startsWith('tutor-');

/** A section number as part of an address: "42–45" becomes "42-45", "12(2)(i)" becomes "12-2-i". */
export const sectionSlug = (section: string): string =>
  section
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
