import type { PathCourse, PathLesson } from '#core/paths/course.ts';

const lesson = (id: string, criteria: readonly string[], checks: readonly string[] = []): PathLesson => ({
  id,
  title: `The lesson ${id}`,
  href: `/modules/${id}/`,
  minutes: 8,
  criteria,
  checks,
});
const quiz = (id: string) => ({
  href: `/test/${id}/`,
  title: `Module quiz: ${id}`,
  items: 10,
  minutes: 15,
  criteria: ['1.1'],
});

/** A course of two modules. */
export const smallCourse: PathCourse = {
  version: '1.0.0',
  modules: [
    {
      id: 'meaning',
      title: 'Meaning',
      number: 1,
      isCase: false,
      href: '/modules/meaning/',
      lessons: [lesson('meaning-word', ['1.1'], ['word-a', 'word-b']), lesson('meaning-test', ['1.1', '1.2'])],
      quiz: quiz('meaning'),
    },
    {
      id: 'askew',
      title: 'Case: Askew',
      number: 2,
      isCase: true,
      href: '/modules/askew/',
      lessons: [lesson('askew-what', ['2.2'])],
      quiz: quiz('askew'),
    },
  ],
  references: [{ id: 'baker-2001', title: 'Baker (2001)', href: '/references/baker-2001/' }],
  laws: [{ id: 'care-act-2014', title: 'Care Act 2014', href: '/law/care-act-2014/' }],
  criteria: [
    { id: '1.1', text: 'One' },
    { id: '1.2', text: 'Two' },
    { id: '2.2', text: 'Three' },
  ],
  aliases: { lesson: { 'meaning-old-word': 'meaning-word' }, module: { harassment: 'askew' } },
  ready: [],
};
