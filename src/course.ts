import content from 'virtual:course';
import { linkCourse } from '#core/course/link.ts';

/** The course that pages draw from: checked, linked, the same for every page of a build. */
export const course = linkCourse(content);
