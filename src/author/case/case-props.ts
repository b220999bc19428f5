import { address } from '#core/course/address.ts';
import { href } from '#components/href.ts';
import { sourceLine, viewSource } from '#components/sources/source-view.ts';
import type { Source } from '#schemas/shared.ts';
import { course } from '../../course.ts';

/** A case's data with what its components need to name and find laws and sources. Throws for a case that the course has not. */
export function caseProps(id: string) {
  const data = course.moduleById.get(id)?.case;
  if (data === undefined) throw new Error(`The course has no case ${id}`);
  return {
    data,
    lawName: (law: string) => course.lawById.get(law)?.short ?? law,
    lawHref: (law: string) => href(address.law(law)),
    sourceLine,
    sourceHref: (source: Source) => href(viewSource(source).href),
  };
}
