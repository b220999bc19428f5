import type { Mark, Problem, Response } from '#core/assessment/types.ts';

/**
 * Where a learner is with a check in a lesson:
 * unseen → shown → changed → submitted → marked (right) | retry (a miss) | revealed (the third miss, or "I do not know
 * yet"); retry → changed or submitted; marked and revealed → closed.
 */
export type ItemState = {
  readonly phase: 'unseen' | 'shown' | 'changed' | 'submitted' | 'marked' | 'retry' | 'revealed' | 'closed';
  /** What stands in the form, submitted or not. */
  readonly response?: Response;
  /** Why the last submission was not taken. */
  readonly problems: readonly Problem[];
  /** The submitted responses with their marks, first try first. */
  readonly tries: readonly Try[];
  /** How many hints the learner opened. */
  readonly hintsOpened: number;
};

export type Try = { readonly response: Response; readonly mark: Mark };

/** What happens to an item, in the past tense. */
export type ItemEvent =
  | { readonly type: 'itemShown' }
  | { readonly type: 'responseChanged'; readonly response: Response }
  | { readonly type: 'responseSubmitted'; readonly response: Response; readonly problems: readonly Problem[] }
  | { readonly type: 'responseMarked'; readonly mark: Mark }
  | { readonly type: 'hintOpened'; readonly hint: number }
  | { readonly type: 'itemRevealed' }
  | { readonly type: 'itemClosed' };

/** How many tries a check allows before it shows the answer. */
export const MAX_TRIES = 3;

/** The state before an item is shown. */
export const unseen: ItemState = { phase: 'unseen', problems: [], tries: [], hintsOpened: 0 };

/** The state after an event; an event that has no place in a state leaves it as it is, the very same object. */
export function nextItemState(state: ItemState, event: ItemEvent): ItemState {
  switch (event.type) {
    case 'itemShown':
      return state.phase === 'unseen' ? { ...state, phase: 'shown' } : state;
    case 'responseChanged':
      return isOpen(state) ? { ...state, phase: 'changed', response: event.response, problems: [] } : state;
    case 'responseSubmitted':
      return isOpen(state) ? submit(state, event.response, event.problems) : state;
    case 'responseMarked':
      return state.phase === 'submitted' && state.response !== undefined
        ? mark(state, { response: state.response, mark: event.mark })
        : state;
    case 'hintOpened':
      return event.hint <= hintsOffered(state) && event.hint > state.hintsOpened
        ? { ...state, hintsOpened: event.hint }
        : state;
    case 'itemRevealed':
      return isOpen(state) ? { ...state, phase: 'revealed', problems: [] } : state;
    case 'itemClosed':
      return state.phase === 'marked' || state.phase === 'revealed' ? { ...state, phase: 'closed' } : state;
  }
}

/** Whether the learner is through with an item: it is right, or its answer is seen. */
export function isAnswered({ phase }: ItemState): boolean {
  return phase === 'marked' || phase === 'revealed' || phase === 'closed';
}

/** How many hints may be opened: one after the first miss, two after the second; none once the answer is seen. */
export function hintsOffered(state: ItemState): number {
  return isOpen(state) ? Math.min(2, state.tries.length) : 0;
}

/** The mark that counts: the first try's, if there was one. */
export function markOfRecord({ tries }: ItemState): Mark | undefined {
  return tries[0]?.mark;
}

/** On which try, from 1, the item was right. */
export function rightOnTry({ tries }: ItemState): number | undefined {
  const at = tries.findIndex((one) => isRight(one.mark));
  return at === -1 ? undefined : at + 1;
}

/** Whether the learner can still change and submit a response. */
function isOpen({ phase }: ItemState): boolean {
  return phase === 'shown' || phase === 'changed' || phase === 'retry';
}

/** A submission with problems is no try: the item stays as it was, with the reasons. */
function submit(state: ItemState, response: Response, problems: readonly Problem[]): ItemState {
  if (problems.length > 0) return { ...state, response, problems };
  return { ...state, phase: 'submitted', response, problems: [] };
}

function mark(state: ItemState, made: Try): ItemState {
  const tries = [...state.tries, made];
  if (isRight(made.mark)) return { ...state, phase: 'marked', tries };
  const isLast = 'unknown' in made.response || tries.length >= MAX_TRIES;
  return { ...state, phase: isLast ? 'revealed' : 'retry', tries };
}

function isRight({ got, max }: Mark): boolean {
  return got === max;
}
