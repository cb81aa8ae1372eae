import { html, type Html } from '../html.ts';

/** What is around every page of the editor. */
export const frame = (title: string, main: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Sourcebound editor</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/tokens.css" />
        <link rel="stylesheet" href="/edit.css" />
        <script src="/leaving.js" defer></script>
      </head>
      <body>
        <header><a href="/">All entries</a></header>
        <main>${main}</main>
      </body>
    </html> `.text;

/** A page that only says something. */
export const messagePage = (title: string, message: string): string =>
  frame(
    title,
    html`<h1>${title}</h1>
      <p>${message}</p>`,
  );
