/** `dossier.epub` (EPUB 3.3), made from the finished page of the book and the share images. The same book gives the same bytes. */
import type { Element, ElementContent } from 'hast';
import { strToU8, type Zippable } from 'fflate';
import { zip } from '../output/zip.ts';
import { find } from './book-tree.ts';
import { documentsOf } from './documents.ts';
import { printContainer, printContents, printPackage } from './package.ts';
import { STYLE } from './style.ts';
import type { Picture, Work } from './work.ts';
import { element, printXhtml } from './xhtml.ts';

/** Packs the book. `cards` are shown with the entries whose ids in the book they have; `cover` where there is one. */
export function makeEpub(html: string, work: Work, cards: ReadonlyMap<string, Picture>, cover: Picture | undefined): Uint8Array {
  const documents = documentsOf(html);
  const shown = documents.flatMap(({ content }) => content.flatMap((node) => showCards(node, cards)));
  const texts = documents.map(({ title, path, content }) => [path, printXhtml(title ?? work.title, content, work, path)] as const);
  return pack([
    ['META-INF/container.xml', printContainer()],
    ['EPUB/package.opf', printPackage(work, documents, shown, cover)],
    ['EPUB/nav.xhtml', printContents(work, documents)],
    ['EPUB/style.css', STYLE],
    ...texts.map(([path, text]): [string, string] => [`EPUB/${path}`, text]),
    ...[...(cover ? [cover] : []), ...shown].map(({ path, bytes }): [string, Uint8Array] => [`EPUB/${path}`, bytes]),
  ]);
}

/** Puts the cards behind the headings of their entries, and gives those that were put. */
function showCards(node: ElementContent, cards: ReadonlyMap<string, Picture>): Picture[] {
  if (node.type !== 'element') return [];
  const card = cards.get(String(node.properties['id']));
  const heading = card && find(node, ({ tagName }) => tagName === 'h3');
  if (card && heading) {
    node.children.splice(node.children.indexOf(heading) + 1, 0, picture(card));
    return [card];
  }
  return node.children.flatMap((child) => showCards(child, cards));
}

const picture = ({ path, words }: Picture): Element =>
  element('p', { className: ['card'] }, [element('img', { src: `../${path}`, alt: words }, [])]);

/** First what says that it is a book, as it is (EPUB 3.3, 4.2.2); pictures are compressed already. */
function pack(files: readonly (readonly [path: string, content: string | Uint8Array])[]): Uint8Array {
  const entries = files.map(([path, content]): [string, Zippable[string]] =>
    typeof content === 'string' ? [path, strToU8(content)] : [path, [content, { level: 0 }]],
  );
  return zip({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...Object.fromEntries(entries) });
}
