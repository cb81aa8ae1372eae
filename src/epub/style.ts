/** How the book looks where its reader does not know better: its letters, its size and its colours are the reader's. */
export const STYLE = `body { margin: 0 5%; line-height: 1.4; }
h1, h2, h3, h4 { line-height: 1.2; text-align: start; break-after: avoid; page-break-after: avoid; }
h2 { margin-block: 2em 1em; }
h3 { margin-block: 2em 0.5em; }
a { color: inherit; }
nav ol { list-style: none; padding: 0; }
blockquote { margin-inline: 1em; }
figure { margin: 1em 0; }
figcaption, .apparatus, .rail, .note, caption, small { font-size: 0.85em; }
aside.note { border-inline-start: 1px solid; margin-block: 0.5em 1em; padding-inline-start: 0.75em; }
.note-mark, .ref { vertical-align: super; font-size: 0.7em; }
.pil { font-size: 0.85em; white-space: nowrap; }
ul.note { list-style: none; padding: 0; }
table { border-collapse: collapse; font-size: 0.85em; inline-size: 100%; }
th, td { border-block-end: 1px solid; padding: 0.25em 0.5em 0.25em 0; text-align: start; vertical-align: top; }
caption { text-align: start; }
mark { background: none; color: inherit; border-block-end: 1px solid; }
.card img { max-inline-size: 100%; }
.squares { fill: none; stroke: #555; max-inline-size: 20em; }
.squares path { stroke-width: 0.8; stroke-dasharray: 0.8 0.2; stroke-dashoffset: -0.1; }
.squares .some { stroke-opacity: 0.5; }
.squares .none { stroke-opacity: 0.2; }
.squares .hollow { stroke: none; }
.squares .edge { stroke: #000; stroke-width: 0.15; stroke-dasharray: none; }
`;
