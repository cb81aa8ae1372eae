/** Goes through a page of the site once, for everybody who wants to know something of it. */
import { Parser } from 'htmlparser2';

/** Tells each listener every element and text, templates included, in the order of the page. */
export function walkPage(page: string, listeners: readonly PageListener[]): void {
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const place = { start: parser.startIndex, end: parser.endIndex + 1 };
      for (const listener of listeners) listener.onElement(name, attributes, place);
    },
    ontext: (text) => {
      for (const listener of listeners) listener.onText?.(text);
    },
    onclosetag: (name) => {
      for (const listener of listeners) listener.onEnd?.(name, parser.endIndex + 1);
    },
  });
  parser.end(page);
}

export type Attributes = Readonly<Record<string, string>>;

/** Is told what stands in a page. Offsets are UTF-16 code units of it. */
export interface PageListener {
  /** An element begins; `place` is that of its opening tag. */
  onElement: (name: string, attributes: Attributes, place: { start: number; end: number }) => void;
  /** A part of a text; one text can come in several parts. */
  onText?: (text: string) => void;
  /** An element ends, before `end`. */
  onEnd?: (name: string, end: number) => void;
}
