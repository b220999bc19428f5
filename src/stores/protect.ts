/** Asks the browser not to delete the record when it runs short of room; to be called after the first submitted quiz. Says whether it agrees. */
export async function askToKeep(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
