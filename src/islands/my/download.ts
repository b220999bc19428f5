/** Gives the learner a text as a file of their own. */
export function downloadText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Prints a part of the page alone; `part` is the id of its heading. */
export function printPart(part: string): void {
  document.documentElement.dataset['printPart'] = part;
  print();
  delete document.documentElement.dataset['printPart'];
}
