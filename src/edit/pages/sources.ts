/** The texts of the sources, to copy words from. They are never changed here. */
import { decodeVerbatim } from '../../dossier/read/decode.ts';
import type { ContentFile } from '../../dossier/read-folder.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { html } from '../html.ts';
import { frame } from './frame.ts';

export function sourcesPage(files: readonly ContentFile[]): string {
  const { path: folder, text } = KINDS.source;
  const sources = files.flatMap((file) => {
    const [first, id, name] = file.path.split('/');
    const decoded = first === folder && name === text ? decodeVerbatim(file) : undefined;
    return decoded?.type === 'text' && id !== undefined ? [{ id, text: decoded.text }] : [];
  });
  return frame(
    'Sources',
    html`<h1>Sources</h1>
      <p>Copy the words that you quote from here. These texts are kept as they were received, and cannot be changed in the editor.</p>
      ${sources.map(
        (source) =>
          html`<details${sources.length === 1 && html` open`}><summary>${source.id}</summary><div class="text" dir="auto">${source.text}</div></details>`,
      )}`,
  );
}
