import { nearest } from '#check/nearest.ts';
import { isGroup } from '#check/place.ts';

/** What a suggested value is held against, and the tag whose attribute it is for; without one it is for YAML. */
type Fitting = { readonly fits: (value: unknown) => boolean; readonly tag: string | undefined };

/** A value near to the one written, in words, offered only when it fits. */
export function suggestValue(value: unknown, options: readonly string[], fitting: Fitting): string | undefined {
  if (typeof value === 'string') return forText(value, options, fitting);
  const { fits, tag } = fitting;
  if (typeof value === 'number') return fits(String(value)) ? `Write "${value}" in quotes.` : undefined;
  if (Array.isArray(value)) {
    const [only, more] = value;
    return typeof only === 'string' && more === undefined && fits(only)
      ? `Write ${tag === undefined ? only : `"${only}"`}, without brackets.`
      : undefined;
  }
  if (!isGroup(value)) return undefined;
  const [key = ''] = Object.keys(value);
  if (key.includes(' ') && fits(key))
    return 'Put the text in "double quotes": a colon with a space after it makes what stands before it a key.';
  return fits([value]) ? 'Write "- " before its first key, and two spaces before the others: a list.' : undefined;
}

function forText(value: string, options: readonly string[], { fits, tag }: Fitting): string | undefined {
  const near = nearest(value, options);
  if (near !== undefined) return `Write "${near}".`;
  const bare = (text: string) => (tag === undefined ? `Write ${text}.` : `Write {${text}}.`);
  if (fits([value])) return bare(`["${value}"]`);
  if (value.trim() !== '' && fits(Number(value))) return bare(value);
  const words = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words !== value && words !== '' && fits(words) ? `Write "${words}".` : undefined;
}
