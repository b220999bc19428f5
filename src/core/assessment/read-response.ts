import type { Response } from '#core/assessment/types.ts';
import { exactly, firstOf, listOf, oneOf, recordOf, text, type Reader } from '#core/text/read.ts';

const texts = listOf(text);
const pairs = recordOf(text);

/** Reads a response as ResponseSchema does. */
export const readResponse: Reader<Response> = firstOf<Response>(
  exactly<{ unknown: true }>({ unknown: oneOf(true) }),
  exactly<{ option: string }>({ option: text }),
  exactly<{ options: string[] }>({ options: texts }),
  exactly<{ rows: Record<string, string> }>({ rows: pairs }),
  exactly<{ order: string[] }>({ order: texts }),
  exactly<{ gaps: Record<string, string> }>({ gaps: pairs }),
);
