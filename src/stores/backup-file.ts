import { exportBackup, type ExportOptions } from '#stores/backup.ts';
import { saveFile } from '#stores/save-file.ts';

/** Saves the record as a file of the learner's, named after what it holds and the day. Says whether it could. */
export async function saveBackup({ now = new Date(), ...options }: ExportOptions): Promise<boolean> {
  const made = await exportBackup({ ...options, now });
  if (!made.ok) return false;
  const what = options.content === 'to-share' ? '-to-share' : '';
  saveFile(`common-ground${what}-${now.toISOString().slice(0, 10)}.json`, 'application/json', made.value);
  return true;
}
