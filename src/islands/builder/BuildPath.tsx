import { useState } from 'preact/hooks';
import { encodePath } from '#core/paths/codec.ts';
import type { PathCourse } from '#core/paths/course.ts';
import { resolvePath } from '#core/paths/resolve.ts';
import Drafts from '#islands/builder/Drafts.tsx';
import Route from '#islands/builder/Route.tsx';
import Share from '#islands/builder/Share.tsx';
import Shelf from '#islands/builder/Shelf.tsx';
import { useBuilder } from '#islands/builder/use-builder.ts';
import Sheet from '#islands/path/Sheet.tsx';

type Props = { readonly course: PathCourse; readonly today: string };

/** The builder of reading paths: the course to choose from, the path in order, the ways to share it. */
export default function BuildPath({ course, today }: Props) {
  const builder = useBuilder(course);
  const [said, say] = useState('');
  const { path } = builder;
  const found = resolvePath(path, course);
  return (
    <>
      <p class="visually-hidden" role="status" data-said>
        {said}
      </p>
      <Drafts builder={builder} course={course} say={say} />
      <div class="builder">
        <Shelf course={course} path={path} onChange={builder.change} say={say} />
        <Route builder={builder} course={course} found={found} say={say} />
        <Share path={path} found={found} />
      </div>
      {found.steps.length > 0 && <Sheet path={path} found={found} link={encodePath(path)} today={today} />}
    </>
  );
}
