import { address } from '#core/course/address.ts';
import { course } from '../course.ts';
import { href } from './href.ts';

/** Turns an author's link, such as "lesson:meaning-turn-to-partnership#origins", into the address of this build. Throws for one that leads nowhere. */
export function courseLink(target: string): string {
  const match = /^(lesson|module|ref|law|term|page|quiz|play):([a-z0-9-]+)(?:#(.+))?$/.exec(target);
  if (match === null) return target;
  const [, kind = '', id = '', fragment] = match;
  return href(pathOf(kind, id, fragment));
}

function pathOf(kind: string, id: string, fragment: string | undefined): string {
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (kind === 'lesson') {
    const entry = course.lessonById.get(id);
    if (entry === undefined) throw new Error(`No lesson has the id ${id}`);
    return `${address.lesson(entry.module, entry.slug)}${hash}`;
  }
  if (kind === 'ref') {
    const law = course.referenceById.get(id)?.law;
    return law === undefined ? address.reference(id) : address.law(law);
  }
  if (kind === 'law') return `${address.law(id)}${hash}`;
  if (kind === 'term') return address.term(id);
  if (kind === 'quiz') return address.quiz(id);
  if (kind === 'play') return address.branching(id);
  return `${kind === 'module' ? address.module(id) : address.page(id)}${hash}`;
}
