/** Saves the whole record as a file of the learner's. Its code comes only when it is asked for. Says whether it could. */
export async function saveBackupFile(): Promise<boolean> {
  const { exportBackup } = await import('#stores/backup.ts');
  const made = await exportBackup({ course: document.body.dataset['version'] ?? '', content: 'everything' });
  if (!made.ok) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([made.value], { type: 'application/json' }));
  link.download = `common-ground-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}
