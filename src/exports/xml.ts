/** Prints trees as XML 1.0. */
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** A document with its declaration. Our trees have no sections that `]]>` would end, and XML has no other place for it (2.4). */
export const printXml = (root: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;')}\n`;

/** The same tree without the characters that XML 1.0 has no place for (2.2), not even escaped; lines end as XML ends them (2.11). */
export function onlyXmlCharacters<Node extends Root | Element>(node: Node): Node {
  for (const child of node.children) {
    if (child.type === 'text') child.value = xmlText(child.value);
    else if (child.type === 'element') onlyXmlCharacters(child);
  }
  if (node.type === 'element')
    for (const [name, value] of Object.entries(node.attributes)) if (value) node.attributes[name] = xmlText(value);
  return node;
}

const xmlText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(FOREIGN, '').toWellFormed();

const FOREIGN = /[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g;
