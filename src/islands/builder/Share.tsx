import { codeFile, CODE_MOST } from '#core/links/code-drawing.ts';
import { encodePath } from '#core/paths/codec.ts';
import { pathFile } from '#core/paths/drafts.ts';
import type { ReadingPath } from '#core/paths/path.ts';
import type { FoundPath } from '#core/paths/resolve.ts';
import LinkCode, { linkOf, useCode } from '#islands/path/LinkCode.tsx';
import { saveFile } from '#stores/save-file.ts';

type Props = { readonly path: ReadingPath; readonly found: FoundPath };

/** Characters of a link that messengers and mail are known to carry whole. */
const LINK_MOST = 1200;

/** The ways to hand a path on: link, code, sheet, file. */
export default function Share({ path, found }: Props) {
  return (
    <section class="share" aria-labelledby="share">
      <h2 class="builder-title" id="share">
        Share it
      </h2>
      {found.steps.length === 0 ? <p>The link appears here with the first step.</p> : <Ways path={path} />}
    </section>
  );
}

function Ways({ path }: { readonly path: ReadingPath }) {
  const link = encodePath(path);
  const address = linkOf(link);
  const code = useCode(link);
  return (
    <>
      <div class="field">
        <label htmlFor="path-link">Link</label>
        <textarea class="input share-link" id="path-link" rows={4} readOnly value={address} />
      </div>
      <p class="button-row">
        <button class="button" type="button" data-copy="path-link">
          Copy the link
        </button>
        <span class="small" role="status" data-copied />
      </p>
      <p class="small">
        {address.length} characters.{' '}
        {address.length > LINK_MOST &&
          'Some messengers cut links of more than 1,200: shorten the notes, or send the file. '}
        The whole path is inside the link; a change makes a new link, and the old one goes on opening the old path.
      </p>
      <LinkCode link={link} />
      <p class="button-row">
        {code && (
          <button
            class="button"
            data-kind="plain"
            data-size="small"
            type="button"
            onClick={() => saveFile('reading-path-code.svg', 'image/svg+xml', codeFile(code))}
          >
            Save the code
          </button>
        )}
        <button class="button" data-kind="plain" data-size="small" type="button" onClick={() => print()}>
          Print the sheet
        </button>
        <button
          class="button"
          data-kind="plain"
          data-size="small"
          type="button"
          onClick={() => saveFile('reading-path.json', 'application/json', pathFile(path))}
        >
          Save as a file
        </button>
      </p>
      {address.length > CODE_MOST && (
        <p class="small">The sheet prints the link and every address in place of the code.</p>
      )}
      <p>
        <a href={address}>See it as learners do</a>
      </p>
    </>
  );
}
