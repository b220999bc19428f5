/**
 * The name under which something is kept, so that two copies of the course in different folders of one origin keep records apart.
 * `scope` is the path that the course stands under, such as "/" or "/college/care/".
 */
export function scopedName(name: string, scope: string): string {
  const folder = scope.replace(/^\/+|\/+$/g, '');
  return folder === '' ? name : `${name}@${folder}`;
}
