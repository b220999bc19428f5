import { counted } from '#core/text/counted.ts';

/** Minutes in words that a reader plans with: "25 minutes", "1 hour 20 minutes". */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [hours > 0 && counted(hours, 'hour'), rest > 0 && counted(rest, 'minute')];
  return words.filter(Boolean).join(' ') || '0 minutes';
}

/** What a path is called when its maker gave it no name. */
export const titleOf = ({ title }: { readonly title: string }): string => title || 'A reading path';
