/** Finds words that lie over each other in a picture. */
import type { Locator } from '@playwright/test';

/** Pairs of elements whose text overlaps, and those whose text stands outside the window; hidden ones are not looked at. */
export const overlapsIn = (elements: Locator): Promise<string[]> =>
  elements.evaluateAll((found) => {
    /** Half a pixel of rounding is no overlap. */
    const SLACK = 0.5;
    /** What a face keeps free above and below its letters, of the height of its box; faces with Arabic letters most of all. */
    const LEADING = 0.2;
    /** What only screen readers get has no place in the picture. */
    const linesOf = (node: Node): DOMRect[] => {
      if (node instanceof Element) return node.matches('.vh') ? [] : [...node.childNodes].flatMap(linesOf);
      const range = document.createRange();
      range.selectNode(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      return boxes.map(({ x, y, width, height }) => new DOMRect(x, y + height * LEADING, width, height * (1 - 2 * LEADING)));
    };
    const texts = found.flatMap((element) => {
      const lines = element.checkVisibility() ? linesOf(element) : [];
      return lines.length > 0 ? [{ element, lines, words: element.textContent.trim() }] : [];
    });
    const cross = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
    const outside = texts
      .filter(({ lines }) => lines.some(({ left, right }) => left < -SLACK || right > document.documentElement.clientWidth + SLACK))
      .map(({ words }) => `outside: ${words}`);
    const crossing = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => !a.element.contains(b.element) && a.lines.some((line) => b.lines.some((other) => cross(line, other))))
        .map((b) => `${a.words} × ${b.words}`),
    );
    return [...outside, ...crossing];
  });
