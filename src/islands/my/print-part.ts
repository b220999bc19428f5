/** Prints a part of the page alone; `part` is the id of its heading. */
export function printPart(part: string): void {
  document.documentElement.dataset['printPart'] = part;
  print();
  delete document.documentElement.dataset['printPart'];
}
