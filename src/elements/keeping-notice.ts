import type { KeepingState } from '#stores/keeper.ts';

/** How the record can fail to be kept as it should be. */
export type KeepingTrouble = Exclude<KeepingState, 'loading' | 'kept'>;

const messages = {
  'tab-only': {
    line: 'dashed',
    kept: 'Kept until this tab closes',
    title: 'This browser is not keeping anything',
    text: 'Private windows and some settings do that. The course works, and what you do lasts until you close this tab. Save a file before you go.',
  },
  full: {
    line: 'dotted',
    kept: 'Not kept',
    title: 'Your last answer was not kept',
    text: 'The space that this browser gives us is full. What was kept before is safe, and your answer is still on the page. Make room, or save a file, and it will be tried again.',
  },
  newer: {
    line: 'solid',
    kept: 'Kept on this device',
    title: 'Part of your record comes from a newer version of the course',
    text: 'It is kept as it is and does not count here. Load the page again to get the newer version.',
  },
} as const;

/** Says that the record is not being kept as it should be, and what to do. */
export function keepingNotice(trouble: KeepingTrouble): HTMLElement {
  const { line, kept, title, text } = messages[trouble];
  const section = element('section', 'notice');
  section.dataset['line'] = line;
  section.setAttribute('role', 'status');
  const mark = element('span', 'firmness', kept);
  mark.dataset['line'] = line;
  const how = element('p', 'notice-kept');
  how.append(mark);
  const button = element('button', 'button', 'Save a file');
  button.dataset['kind'] = 'plain';
  button.dataset['size'] = 'small';
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => void saveRecord());
  const row = element('p', 'button-row');
  row.append(button);
  section.append(element('h2', 'notice-title', title), how, element('p', '', text), row);
  return section;
}

/** The code of the file comes only when it is asked for. */
async function saveRecord(): Promise<void> {
  const { saveBackup } = await import('#stores/backup-file.ts');
  await saveBackup({ course: document.body.dataset['version'] ?? '', content: 'everything' });
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
