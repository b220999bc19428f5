/** What a step gives that the world can get wrong: the value, or why there is none. */
export type Result<Value, Reason = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };
