/** What localStorage would not take, until the tab closes. */
const inTab = new Map<string, string>();

/** localStorage that never throws: where it is blocked or full, values last as long as the tab. */
export const local = {
  /** The text kept under a name. */
  get(name: string): string | undefined {
    let value = inTab.get(name);
    if (value === undefined) tried(() => (value = localStorage.getItem(name) ?? undefined));
    return value;
  },
  /** Keeps a text; none removes what was kept. */
  set(name: string, value: string | undefined): void {
    inTab.delete(name);
    if (value === undefined) tried(() => localStorage.removeItem(name));
    else if (!tried(() => localStorage.setItem(name, value))) inTab.set(name, value);
  },
};

/** Hears what other tabs keep under a name, and what changed while the browser had put the page to sleep. */
export function onKept(name: string, heard: (value: string | undefined) => void): void {
  // There is no window in Node, where the build and the tests load the stores.
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === name || key === null) heard(newValue ?? undefined);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) heard(local.get(name));
  });
}

function tried(access: () => void): boolean {
  try {
    access();
    return true;
  } catch {
    return false;
  }
}
