import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';

/** What localStorage would not take, until the tab closes. */
const inTab = new Map<string, string>();

/** localStorage as an object that never throws: where it is blocked or full, values last as long as the tab. */
export const local: Record<string, string> = new Proxy<Record<string, string>>({}, {
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
});

// Every persistent store goes through the guard; without a window (in tests) none listens to other tabs.
const silent = { addEventListener: () => undefined, removeEventListener: () => undefined };
setPersistentEngine(local, typeof window === 'undefined' ? silent : windowPersistentEvents);

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
