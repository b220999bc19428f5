import { href } from '#components/href.ts';
import { address } from '#core/course/address.ts';
import { course } from '../../course.ts';

/** The lesson and heading of a section, "lesson-id#heading-id", with the address of the heading. Throws for one that the content check should have caught. */
export function sectionLink(section: string) {
  const [id = '', heading = ''] = section.split('#');
  const entry = course.lessonById.get(id);
  if (entry === undefined) throw new Error(`There is no lesson ${id}`);
  return { id, heading, title: entry.lesson.title, href: href(address.lesson(entry.module, entry.slug, heading)) };
}
