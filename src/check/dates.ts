/** The first day of a date that may be a year or a month only. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day of a date that may be a year or a month only; good for comparing, since every month is given 31 days. */
export const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** Whether the first date is certainly later than the second. */
export const isAfter = (a: string, b: string): boolean => firstDay(a) > lastDay(b);
