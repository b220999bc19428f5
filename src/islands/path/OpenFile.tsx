import { useState } from 'preact/hooks';
import { encodePath } from '#core/paths/codec.ts';
import { readPathFile } from '#core/paths/drafts.ts';
import PathFile from '#islands/path/PathFile.tsx';

/** Opens a path that came as a file; from then on it is as if its link had been opened. */
export default function OpenFile() {
  const [problem, setProblem] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readPathFile(await file.text());
    setProblem(read.ok ? '' : 'No path could be read in this file. Ask for it again, or for its link.');
    if (read.ok) location.hash = encodePath(read.value);
  };
  return (
    <details class="open-file no-print">
      <summary>Open a path that came as a file</summary>
      <div class="field">
        <PathFile id="open-path-file" label="File" onFile={(file) => void open(file)} />
      </div>
      <p role="alert">{problem}</p>
    </details>
  );
}
