import type { ModuleEntry } from '#core/course/model.ts';
import { course } from '../../course.ts';

/** The parts under which the contents list the modules. A module that is not written yet is not listed. */
const parts = [
  { title: 'The idea', modules: ['meaning', 'philosophies', 'principles', 'relationships', 'models'] },
  { title: 'The rules', modules: ['law', 'practice'] },
  { title: 'Two cases', modules: ['askew', 'mid-staffordshire'] },
  { title: 'Does it work?', modules: ['outcomes', 'barriers', 'strategies'] },
  { title: 'Your own judgement', modules: ['sources', 'capstone'] },
] as const;

/** The parts that have at least one module, with their modules in order. */
export const courseParts: readonly { readonly title: string; readonly entries: readonly ModuleEntry[] }[] = parts
  .map((part) => ({ title: part.title, entries: part.modules.flatMap((id) => course.moduleById.get(id) ?? []) }))
  .filter((part) => part.entries.length > 0)
  .map((part) => (part.title === 'Two cases' && part.entries.length === 1 ? { ...part, title: 'A real case' } : part));
