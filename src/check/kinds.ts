/** What a kind of finding means, and how its author mends it. */
export type Kind = { readonly means: string; readonly mend: string };

/** Every kind of finding. The author's guide and the tests of the content check are held against this table. */
export const kinds = {
  'yaml-syntax': {
    means: 'A YAML file or a front matter cannot be read.',
    mend: 'Change the text at that place; a long text goes in "double quotes" or after >-.',
  },
  'mdx-syntax': {
    means: 'A text cannot be read: a tag is not closed, or a < or { stands alone.',
    mend: 'Change the text at that place, or write the sign in words.',
  },
  shape: {
    means: 'A value or key is missing, unknown or not of the kind that belongs there.',
    mend: 'Change the value or key at that place.',
  },
  'missing-file': { means: 'A file that the course needs is not there.', mend: 'Add it.' },
  'unknown-file': { means: 'A file lies where nothing reads it.', mend: 'Rename it, or move it to where it belongs.' },
  'file-name': { means: 'An entry’s id is not the name of its file or folder.', mend: 'Give both the same name.' },
  'unknown-reference': {
    means: 'A work is cited that has no entry.',
    mend: 'Write the id of an entry, or add one in content/references.',
  },
  'unused-reference': {
    means: 'Nothing cites a work.',
    mend: 'Cite it, remove it, or say in `listed` why it stands in the index.',
  },
  'unknown-law': {
    means: 'A law is named that has no entry.',
    mend: 'Write the id of an entry, or add one in content/law.',
  },
  'unknown-section': {
    means: 'A section is cited that the law’s entry does not list.',
    mend: 'Write a section of the entry, or add the provision.',
  },
  'unknown-term': {
    means: 'A term is marked that the glossary does not have.',
    mend: 'Write the id of a term, or add one in content/glossary.yaml.',
  },
  'unknown-criterion': {
    means: 'A criterion is named that the unit does not have.',
    mend: 'Write a criterion of content/outcomes.yaml.',
  },
  'criterion-without-lesson': {
    means: 'A module claims a criterion that none of its lessons serves.',
    mend: 'Add the criterion to a lesson, or take it from the module.',
  },
  'criterion-without-items': {
    means: 'A module claims a criterion that none of its items tests.',
    mend: 'Write an item, or take the criterion from the module.',
  },
  'unknown-lesson': { means: 'A lesson is named that does not exist.', mend: 'Write the id of a lesson.' },
  'unknown-heading': {
    means: 'A heading is named that the lesson does not have.',
    mend: 'Write the id of one of its headings.',
  },
  'heading-without-id': {
    means: 'A heading is written with # and so has no id that lasts.',
    mend: 'Write <Heading id="…">words</Heading>.',
  },
  'unknown-item': { means: 'An item is named that does not exist.', mend: 'Write the id of an item.' },
  'unknown-exercise': {
    means: 'An exercise is placed that does not exist.',
    mend: 'Write the id of an exercise.',
  },
  'exercise-place': {
    means:
      'An exercise does not stand where its kind belongs: a prediction before and after its section, the others once, a card in no lesson.',
    mend: 'Place it by its tags, in the lesson of its section.',
  },
  'unknown-module': {
    means: 'A module is named that does not exist.',
    mend: 'Write the id of a module, or add its folder.',
  },
  'unlisted-lesson': {
    means: 'A lesson’s file is not in its module’s list, so no reader meets it.',
    mend: 'Add its id to `lessons` in module.yaml.',
  },
  'unlisted-module': {
    means: 'A module’s folder is not in the course’s list.',
    mend: 'Add its id to `modules` in course.yaml.',
  },
  'unknown-case': { means: 'A case is named that does not exist.', mend: 'Write the id of a case.' },
  'unknown-event': {
    means: 'An event is named that the case does not have.',
    mend: 'Write the id of one of its events.',
  },
  'unknown-finding': {
    means: 'A finding is named that the case does not have.',
    mend: 'Write the id of one of its findings.',
  },
  'unknown-partner': {
    means: 'A partner is named that the case does not have.',
    mend: 'Write the id of one of its partners.',
  },
  'unknown-body': { means: 'A body is named that the case does not have.', mend: 'Write the id of one of its bodies.' },
  'unknown-decision': {
    means: 'A decision is named that the case does not have.',
    mend: 'Write the id of one of its decisions.',
  },
  'unknown-thing': {
    means: 'A thing known is named that the case does not have.',
    mend: 'Write the id of one of its things.',
  },
  'unknown-source-check': {
    means: 'A source check is placed that does not exist.',
    mend: 'Write the id of one in content/source-checks.yaml.',
  },
  'claim-unchecked': {
    means: 'No source check takes up a claim of an essay.',
    mend: 'Write a source check and name it under `checks`.',
  },
  'correction-unchecked': {
    means: 'A work has corrections that no source check takes up.',
    mend: 'Name the work in a source check, or say in `unchecked` why there is none.',
  },
  'unknown-context': {
    means: 'An item names a context that does not exist.',
    mend: 'Write the id of one in content/contexts.yaml.',
  },
  'unknown-topic': { means: 'A topic is named that does not exist.', mend: 'Write a topic of content/topics.yaml.' },
  'duplicate-id': { means: 'Two things of one kind have the same id.', mend: 'Give the newer one another id.' },
  'reused-alias': {
    means: 'An old id leads to two things, or to one that is alive under it.',
    mend: 'Remove the alias, or give the newer thing another id.',
  },
  'key-no-option': {
    means: 'The key is none of the options, targets, columns or ratings.',
    mend: 'Write the id of one of them.',
  },
  'option-without-feedback': {
    means: 'An option, row, step or gap has no feedback, or feedback stands at a target that is not there.',
    mend: 'Write why it is right, or tempting and wrong, here.',
  },
  'item-without-source': {
    means: 'An item names nothing that its key rests on.',
    mend: 'Name a reference, a law or a case’s event or finding.',
  },
  'item-unplaced': {
    means: 'No learner meets an item: no lesson places it and the quiz does not draw it.',
    mend: 'Place it with <Check> or write inQuiz: true.',
  },
  'item-placed-twice': {
    means: 'An item is placed by more than one check, or by a check and in the quiz.',
    mend: 'Keep one.',
  },
  'item-not-live': {
    means: 'A lesson places an item that readers do not see yet, or no longer.',
    mend: 'Set its status to live, or place another.',
  },
  'case-way': {
    means:
      'A branching case has a choice that leads nowhere or back, a scene that no choice leads to, or no way that is sound throughout.',
    mend: 'Change `to` at that choice, remove the scene, or rate one choice 3 in each scene of one way.',
  },
  'sibling-one-way': { means: 'An item names a sibling that does not name it back.', mend: 'Name each in the other.' },
  'siblings-in-one-lesson': {
    means: 'A lesson places two items that test the same point.',
    mend: 'Move one to the quiz.',
  },
  'gap-mark': {
    means: 'A {mark} in a text has no gap, or a gap has no mark.',
    mend: 'Give both the same id, each once.',
  },
  'gap-key': {
    means: 'The key of a gap is none of what the gap accepts.',
    mend: 'Write the id of an option, or the first accepted answer.',
  },
  'all-or-none-option': {
    means: 'An option speaks of the other options.',
    mend: 'Write an option that stands on its own.',
  },
  'image-without-text': {
    means: 'A picture has no words for those who cannot see it.',
    mend: 'Write title and description, or the alternative text.',
  },
  'unknown-tag': { means: 'A tag is used that authors do not have.', mend: 'Use a tag of the author’s guide.' },
  'tag-attribute': {
    means: 'An attribute of a tag is missing, unknown or not of the kind that belongs there.',
    mend: 'Change the attribute at that place.',
  },
  'code-in-text': { means: 'A text holds program code.', mend: 'Remove it; authors need no import, export or { }.' },
  'broken-link': {
    means: 'A link leads nowhere.',
    mend: 'Link by id: lesson:…, module:…, ref:…, law:…, term:…, page:…, quiz:… or play:….',
  },
  'absolute-link': {
    means: 'An address starts with /, so it breaks when the course stands in a sub-folder.',
    mend: 'Link by id.',
  },
  'outside-link': {
    means: 'A text leads out of the course.',
    mend: 'Put the address in a reference’s URL and cite the reference.',
  },
  'path-step-unknown': {
    means: 'A step of a reading path leads nowhere.',
    mend: 'Name one module, lesson or quiz that exists.',
  },
  'path-empty': { means: 'A reading path has no steps.', mend: 'Add steps, or remove the file.' },
  'date-order': { means: 'Two dates stand in the wrong order.', mend: 'Put the earlier first.' },
  'no-such-day': { means: 'A date names a day that its month does not have.', mend: 'Write a day of the calendar.' },
  'law-not-in-force': {
    means: 'A law is said to bind on a day when it was not in force.',
    mend: 'Name the law of that day, or mend the date.',
  },
  'lesson-parts': { means: 'A lesson lacks a part that every lesson of its kind has.', mend: 'Write the part.' },
  'name-to-avoid': { means: 'An invented scene uses a name from one of the real cases.', mend: 'Choose another name.' },
  'copied-run': { means: 'Nine words in a row stand in one of the essays.', mend: 'Say it in your own words.' },
} as const satisfies Readonly<Record<string, Kind>>;

export type FindingKind = keyof typeof kinds;
