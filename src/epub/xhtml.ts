/** A document of the book as XHTML (EPUB 3.3, 6.1). */
import type { ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { onlyXmlCharacters, printXml } from '../exports/xml.ts';
import type { Work } from './work.ts';

/** Prints the document. `path` is from the folder of the package, where the style sheet lies. */
export function printXhtml(title: string, content: readonly ElementContent[], { language, direction }: Work, path: string): string {
  const toRoot = '../'.repeat(path.split('/').length - 1);
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'html',
        properties: {
          xmlns: 'http://www.w3.org/1999/xhtml',
          'xmlns:epub': 'http://www.idpf.org/2007/ops',
          lang: language,
          'xml:lang': language,
          dir: direction,
        },
        children: [
          element('head', {}, [
            element('title', {}, [{ type: 'text', value: title }]),
            element('link', { rel: ['stylesheet'], type: 'text/css', href: `${toRoot}style.css` }, []),
          ]),
          element('body', {}, content),
        ],
      },
    ],
  };
  const tree = toXast(root);
  const html = ('children' in tree ? tree.children : []).find((node): node is Element => node.type === 'element');
  if (!html) throw new Error('A document of the book is empty.');
  return printXml(onlyXmlCharacters(html));
}

export const element = (tagName: string, properties: Record<string, string | string[]>, children: readonly ElementContent[]) => ({
  type: 'element' as const,
  tagName,
  properties,
  children: [...children],
});
