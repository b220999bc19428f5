import { address } from '#core/course/address.ts';
import { fullCitation, shortCitation, type CitationPart } from '#core/references/citation.ts';
import { seenWords, standingSureness, surenessOf, type Sureness } from '#core/references/sureness.ts';
import { sectionName } from '#core/law/section-name.ts';
import { dateWords } from '#core/text/dates.ts';
import type { CaseEvent, Finding } from '#schemas/case.ts';
import type { Reference } from '#schemas/reference.ts';
import type { Source } from '#schemas/shared.ts';
import { course } from '../../course.ts';

/** A source as a page shows it: in the text, in its note, and in the list at the end. */
export type SourceView = {
  /** In running text: "Tennyson 1998". */
  readonly label: string;
  /** The entry in "Sources on this page". */
  readonly anchor: string;
  readonly sure: Sureness;
  readonly parts: readonly CitationPart[];
  /** What else to say of it: where in it, through whom, how much was seen. */
  readonly remarks: readonly string[];
  readonly href: string;
};

/** Looks a source up. Throws for one that the content check should have caught. */
export function viewSource(source: Source): SourceView {
  if (source.ref !== undefined) return ofReference(source, known(course.referenceById.get(source.ref), source.ref));
  if (source.law !== undefined) return ofLaw(source.law, source.section);
  return ofCase(source);
}

/** The source as one line of text, for tables and lists. */
export function sourceLine(source: Source): string {
  const view = viewSource(source);
  return [view.label, ...(source.locator === undefined ? [] : [source.locator])].join(', ');
}

/** Every source once, in the order of first mention. */
export function distinctSources(sources: readonly Source[]): readonly SourceView[] {
  const views = new Map<string, SourceView>();
  for (const source of sources) {
    const view = viewSource(source);
    if (!views.has(view.anchor)) views.set(view.anchor, view);
  }
  return [...views.values()];
}

const via = (source: Source): string =>
  source.via === undefined ? '' : `, as reported by ${/^press/.test(source.via) ? 'the press' : source.via}`;

function ofReference(source: Source, ref: Reference): SourceView {
  const corrections = ref.sure === 'not' ? ['We could not find this work; the entry says what was tried.'] : [];
  return {
    label: `${shortCitation(ref)}${via(source)}`,
    anchor: `source-${ref.id}`,
    sure: surenessOf(ref),
    parts: fullCitation(ref),
    remarks: [
      ...(source.locator === undefined ? [] : [`Where: ${source.locator}.`]),
      `${seenWords[ref.seen]}.`,
      ...corrections,
    ],
    href: ref.law === undefined ? address.reference(ref.id) : address.law(ref.law),
  };
}

function ofLaw(id: string, section: string | undefined): SourceView {
  const law = known(course.lawById.get(id), id);
  const provision = law.provisions.find((candidate) => candidate.id === section);
  return {
    label: `${law.short}${section === undefined ? '' : `, ${sectionName(law, section)}`}`,
    anchor: `source-${id}`,
    sure: standingSureness[provision?.sure ?? law.sure],
    parts: [{ text: law.title, work: true }],
    remarks: [provision?.text ?? law.summary],
    href: address.law(id, section),
  };
}

function ofCase(source: Source): SourceView {
  const { id, title, data } = caseOf(source.case ?? '');
  const event = data.events.find((candidate) => candidate.id === source.event);
  const finding = data.findings.find((candidate) => candidate.id === source.finding);
  const at = event ?? finding;
  const lesson = course.moduleById.get(id)?.lessons[0];
  return {
    label:
      at === undefined ? title : event === undefined ? `${bodyName(data, finding)}${via(source)}` : eventName(event),
    anchor: `source-${id}${at === undefined ? '' : `-${at.id}`}`,
    sure: at === undefined ? standingSureness.reported : standingSureness[at.standing],
    parts: [{ text: at === undefined ? title : caseWords(event, finding) }],
    remarks:
      at === undefined
        ? []
        : at.sources.filter((inner) => inner.ref !== undefined).map((inner) => `From ${shortOf(inner)}.`),
    href: lesson === undefined ? address.module(id) : address.lesson(id, lesson.slug),
  };
}

function caseOf(id: string) {
  const entry = known(course.moduleById.get(id), id);
  return { id, title: entry.module.title.replace(/^Case: /, ''), data: known(entry.case, id) };
}

/** An event is cited by the works that it rests on: it carries its own sources. */
function eventName(event: CaseEvent): string {
  const [first, ...others] = event.sources.map(shortOf).filter((name) => name !== '');
  if (first === undefined) return `${event.title}, ${dateWords(event.date)}`;
  return others.length === 0 ? first : `${first} and ${others.length === 1 ? others[0] : 'others'}`;
}

const bodyName = (data: ReturnType<typeof caseOf>['data'], finding: Finding | undefined): string => {
  const body = data.bodies.find((candidate) => candidate.id === finding?.by);
  return `${body?.short ?? body?.name ?? 'finding'}${finding?.date === undefined ? '' : ` ${finding.date.slice(0, 4)}`}`;
};
const caseWords = (event: CaseEvent | undefined, finding: Finding | undefined): string =>
  event === undefined
    ? (finding?.text ?? '')
    : `${event.title}. ${dateWords(event.date)}${event.text === undefined ? '.' : `. ${event.text}`}`;
const shortOf = (source: Source): string =>
  source.ref === undefined ? '' : shortCitation(known(course.referenceById.get(source.ref), source.ref));

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Nothing in the course has the id ${id}`);
  return value;
}
