import { currentId, type Aliases } from '#core/progress/aliases.ts';
import { erasedUuids } from '#core/progress/erasures.ts';
import { byTime, formId, type EventOf, type ProgressEvent } from '#core/progress/events.ts';
import {
  EMPTY_PROGRESS,
  type FormAnswer,
  type FormState,
  type ItemState,
  type PathState,
  type ProgressState,
} from '#core/progress/state.ts';

/** Folds a log into what it says. The order and the joining of the log make no difference, so long as a uuid names one entry. */
export function foldEvents(events: Iterable<ProgressEvent>, aliases: Aliases = {}): ProgressState {
  return extendProgress(EMPTY_PROGRESS, standingEvents(events, aliases), aliases);
}

/** The entries that count, once each and in order: a fold in steps adds them to EMPTY_PROGRESS piece by piece. */
export function standingEvents(events: Iterable<ProgressEvent>, aliases: Aliases = {}): readonly ProgressEvent[] {
  const log = [...new Map([...events].map((event) => [event.uuid, event])).values()].sort(byTime);
  const erased = erasedUuids(log, aliases);
  return log.filter(({ uuid }) => !erased.has(uuid));
}

/** Adds entries, in order, that are later than everything in the state and hold no erasure; the state itself is not changed. */
export function extendProgress(
  state: ProgressState,
  events: readonly ProgressEvent[],
  aliases: Aliases = {},
): ProgressState {
  const next: Working = {
    ...state,
    lessons: new Map(state.lessons),
    items: new Map(state.items),
    forms: new Map(state.forms),
    reflections: new Map(state.reflections),
    reviews: new Map(state.reviews),
    cases: new Map(state.cases),
    paths: new Map(state.paths),
  };
  for (const event of events) apply(next, event, aliases);
  return next;
}

type Open<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T;
/** The state while entries are added: its maps are its own, what they hold is replaced and never changed. */
type Working = { -readonly [Key in keyof ProgressState]: Open<ProgressState[Key]> };

function apply(state: Working, event: ProgressEvent, aliases: Aliases): void {
  const id = currentId(aliases, event.about);
  const { time } = event;
  switch (event.event) {
    case 'lessonOpened':
    case 'lessonMarkedDone':
    case 'lessonReopened':
      return applyToLesson(state, id, event);
    case 'pathOpened':
    case 'pathAccepted':
    case 'pathLeft':
      return void state.paths.set(id, { ...state.paths.get(id), ...pathChange(event) });
    case 'reflectionWritten':
      return void state.reflections.set(id, { text: event.data.text, time });
    case 'reviewRated':
      return append(state.reviews, id, { rating: event.data.rating, time });
    case 'caseDecided':
      return append(state.cases, id, { ...event.data, time });
    case 'formDrawn':
      return draw(state, event, aliases);
    case 'formSubmitted':
      return submitForm(state, event, aliases);
    case 'erased':
      return;
    default:
      return applyToItem(state, id, event);
  }
}

function applyToLesson(
  state: Working,
  id: string,
  { event, time }: EventOf<'lessonOpened' | 'lessonMarkedDone' | 'lessonReopened'>,
): void {
  const lesson = state.lessons.get(id);
  if (event === 'lessonOpened') state.last = { lesson: id, time };
  const change =
    event === 'lessonOpened'
      ? { openedAt: lesson?.openedAt ?? time, lastOpenedAt: time }
      : { doneAt: event === 'lessonMarkedDone' ? time : undefined };
  state.lessons.set(id, { ...lesson, ...change });
}

function pathChange(event: EventOf<'pathOpened' | 'pathAccepted' | 'pathLeft'>): PathState {
  if (event.event === 'pathLeft') return { acceptedAt: undefined };
  const path = event.data.path === undefined ? {} : { path: event.data.path };
  return { ...path, ...(event.event === 'pathOpened' ? { openedAt: event.time } : { acceptedAt: event.time }) };
}

function applyToItem(state: Working, id: string, event: EventOf<ItemEventName>): void {
  if ('form' in event.data && event.data.form !== undefined) return applyToForm(state, event.data.form, id, event);
  const item = state.items.get(id) ?? { tries: [], hints: 0, lastTime: 0 };
  if (event.event === 'responseSubmitted' && item.tries.length === 0) {
    state.counts = { ...state.counts, answered: state.counts.answered + 1 };
  }
  state.items.set(id, { ...item, ...itemChange(item, event), lastTime: event.time });
}

type ItemEventName =
  | 'itemShown'
  | 'responseChanged'
  | 'certaintyChosen'
  | 'responseSubmitted'
  | 'responseUpheld'
  | 'hintOpened'
  | 'itemRevealed'
  | 'itemCommented';

function itemChange(item: ItemState, event: EventOf<ItemEventName>): Partial<ItemState> {
  switch (event.event) {
    case 'responseChanged':
      return { draft: event.data.response };
    case 'certaintyChosen':
      return { certainty: event.data.certainty };
    case 'responseSubmitted':
      return { draft: undefined, certainty: undefined, tries: [...item.tries, tryOf(event, item.certainty)] };
    case 'hintOpened':
      return { hints: Math.max(item.hints, event.data.hint) };
    case 'itemRevealed':
      return { revealedAt: item.revealedAt ?? event.time };
    case 'itemCommented':
      return { comment: { text: event.data.text, time: event.time } };
    case 'itemShown':
    case 'responseUpheld':
      return {};
  }
}

const tryOf = ({ data, rev, time }: EventOf<'responseSubmitted'>, certainty: ItemState['certainty']) => ({
  response: data.response,
  mark: data.mark,
  rev,
  time,
  certainty,
});

/** No mark changes after it is given: of two submissions, made in two tabs, the first counts. */
function applyToForm(state: Working, form: string, item: string, event: EventOf<ItemEventName>): void {
  const known = formOf(state, form);
  const answer = known.answers.get(item) ?? {};
  if (answer.answer && event.event !== 'responseUpheld') return;
  state.forms.set(form, {
    ...known,
    answers: new Map(known.answers).set(item, { ...answer, ...formChange(answer, event) }),
  });
}

function formChange(answer: FormAnswer, event: EventOf<ItemEventName>): FormAnswer {
  switch (event.event) {
    case 'responseChanged':
      return { draft: event.data.response };
    case 'certaintyChosen':
      return { certainty: event.data.certainty };
    case 'responseSubmitted':
      return { draft: undefined, answer: tryOf(event, answer.certainty) };
    case 'responseUpheld':
      return { isUpheld: true };
    default:
      return {};
  }
}

/** The form as known so far. An answer can come before the draw when two clocks differ: quiz and code then stand in the id. */
function formOf(state: Working, id: string): FormState {
  const [quiz = '', code = ''] = id.split(':');
  return state.forms.get(id) ?? { quiz, code, items: [], answers: new Map() };
}

function draw(state: Working, event: EventOf<'formDrawn'>, aliases: Aliases): void {
  const { quiz, bank, code, items } = event.data.form;
  const id = formId(event.data.form, event.uuid);
  state.forms.set(id, {
    ...formOf(state, id),
    quiz: currentId(aliases, { kind: 'module', id: quiz }),
    code,
    bank,
    drawnAt: event.time,
    items: items.map((item) => ({ ...item, id: currentId(aliases, { kind: 'item', id: item.id }) })),
  });
}

function submitForm(state: Working, { about, data, time }: EventOf<'formSubmitted'>, aliases: Aliases): void {
  const form = formOf(state, about.id);
  if (form.submitted) return;
  const score = Object.fromEntries(
    Object.entries(data.score).map(([id, mark]) => [currentId(aliases, { kind: 'item', id }), mark]),
  );
  const quiz = currentId(aliases, { kind: 'module', id: data.quiz });
  state.forms.set(about.id, {
    ...form,
    quiz,
    submitted: { score, percent: data.percent, criteria: data.criteria, time },
  });
  state.counts = { ...state.counts, forms: state.counts.forms + 1 };
}

const append = <T>(map: Map<string, readonly T[]>, id: string, entry: T) =>
  void map.set(id, [...(map.get(id) ?? []), entry]);
