import { useStore } from '@nanostores/preact';
import { $progress } from '#stores/progress.ts';

const parts = [
  ['due', 'Review'],
  ['next', 'What to read next'],
  ['outcomes', 'Outcomes'],
  ['modules', 'Modules'],
  ['history', 'Results so far'],
  ['sure', 'How sure, how right'],
  ['notes', 'My notes'],
] as const;

/** The parts of My learning, in the order of the page; those that a record fills stand there once there is one. */
export function MyNav() {
  const { lessons, items, forms, reflections } = useStore($progress);
  const isEmpty = lessons.size + items.size + forms.size + reflections.size === 0;
  return (
    <div class="my-nav">
      <ul role="list">
        {(isEmpty ? [] : parts).map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
        <li>
          <a href="#keep">Keep, move, delete</a>
        </li>
      </ul>
    </div>
  );
}
