const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this build: the course may stand in a sub-folder. */
export const href = (path: string): string => `${base}${path}`;

/** The address with its host, for what other programs read. */
export const fullAddress = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
