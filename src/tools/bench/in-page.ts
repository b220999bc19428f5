/**
 * The code that measures from inside a page. It is text, since it runs in the browser, and is put in before the page's
 * own. All times are milliseconds from the start of the navigation.
 */

/** Notes paints and long tasks as they come. */
export const observers = `
  window.benchSeen = { fcp: 0, lcp: 0, longest: 0, longTasks: 0 };
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', (entry) => { if (entry.name === 'first-contentful-paint') benchSeen.fcp = entry.startTime; });
  on('largest-contentful-paint', (entry) => { benchSeen.lcp = entry.startTime; });
  on('longtask', (entry) => { benchSeen.longTasks += 1; benchSeen.longest = Math.max(benchSeen.longest, entry.duration); });
`;

/** Waits until the page has loaded and nothing more came for a second and a half, and tells what was seen. */
export const settled = `new Promise((resolve) => {
  const rest = () => setTimeout(() => resolve(benchSeen), 1500);
  if (document.readyState === 'complete') rest(); else addEventListener('load', rest);
})`;

/** Answers the first check in the frame after it is first drawn, as a quick hand would, and notes when the feedback shows. */
export const answerer = `
  window.benchAnswer = new Promise((resolve) => {
    let drawn = 0;
    const frame = () => {
      const form = document.querySelector('form[data-key]');
      const button = form?.querySelector('button[value="check"]');
      if (drawn > 0 && form.closest('[data-check]').querySelector('.feedback-title')?.checkVisibility()) return resolve({ drawn, answered: performance.now() });
      if (drawn === 0 && button) { drawn = performance.now(); requestAnimationFrame(() => press(form, button)); }
      requestAnimationFrame(frame);
    };
    const press = (form, button) => {
      form.scrollIntoView({ block: 'center', behavior: 'instant' });
      const groups = new Set();
      for (const control of form.elements) {
        if (control.matches('input[type="radio"]') && !groups.has(control.name)) { groups.add(control.name); control.click(); }
        if (control.matches('select')) { control.selectedIndex = control.options.length - 1; control.dispatchEvent(new Event('change', { bubbles: true })); }
        if (control.matches('input[type="text"]')) { control.value = 'partnership'; control.dispatchEvent(new Event('input', { bubbles: true })); }
      }
      form.querySelector('input[type="checkbox"]')?.click();
      button.click();
    };
    requestAnimationFrame(frame);
  });
`;

/** Opens the search with Ctrl K and asks for a word as soon as there is a field; notes when the field and the first result show. */
export const searchFor = (word: string): string => `new Promise((resolve) => {
  const pressed = performance.now();
  let opened = 0;
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
  const frame = () => {
    const field = document.querySelector('dialog[open] input[type="search"]');
    if (opened > 0 && document.querySelector('dialog[open] .found a')?.checkVisibility()) return resolve({ opened: opened - pressed, found: performance.now() - pressed });
    if (opened === 0 && field) {
      opened = performance.now();
      field.value = ${JSON.stringify(word)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})`;
