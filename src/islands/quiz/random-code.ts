import { CODE_COUNT, formCodeOf } from '#core/assessment/form-code.ts';

/** The code of a form that nobody chose. */
export const randomCode = (): string => formCodeOf((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % CODE_COUNT);
