/** What localStorage would not take, until the tab closes. */
const inTab = new Map<string, string>();

/** localStorage as an object that never throws: where it is blocked or full, values last as long as the tab. */
export const local: Record<string, string> = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, key) => read(String(key)),
    has: (_, key) => read(String(key)) !== undefined,
    set(_, key, value) {
      inTab.delete(String(key));
      if (!tried(() => localStorage.setItem(String(key), String(value)))) inTab.set(String(key), String(value));
      return true;
    },
    deleteProperty(_, key) {
      inTab.delete(String(key));
      tried(() => localStorage.removeItem(String(key)));
      return true;
    },
  },
);

/** Hears what other tabs keep under a name, and what changed while the browser had put the page to sleep. */
export function onKept(name: string, heard: (value: string | undefined) => void): void {
  // There is no window in Node, where the build and the tests load the stores.
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === name || key === null) heard(newValue ?? undefined);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) heard(local[name]);
  });
}

function read(key: string): string | undefined {
  let value = inTab.get(key);
  if (value === undefined) tried(() => (value = localStorage.getItem(key) ?? undefined));
  return value;
}

function tried(access: () => void): boolean {
  try {
    access();
    return true;
  } catch {
    return false;
  }
}
