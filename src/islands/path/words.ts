/** What a path is called when its maker gave it no name. */
export const titleOf = ({ title }: { readonly title: string }): string => title || 'A reading path';
