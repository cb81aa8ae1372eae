import type { APIRoute } from 'astro';
import { loadDossier } from 'sourcebound/workspace';
import { absolute } from '../../components/frame/absolute.ts';
import { markdownOf, markdownPages } from '../../exports/markdown/pages.ts';
import { memoizeFor } from '../../text/memoize.ts';
import type { Dossier } from '../../dossier/dossier.ts';

/** A copy beside each page that has one. */
export const getStaticPaths = async () =>
  markdownPages(await loadDossier()).map((url) => ({ params: { page: url.slice(0, -1) || undefined }, props: { url } }));

export const GET: APIRoute<{ url: string }> = (context) => {
  const written = writersOf(context.locals.dossier)(absolute(context))(context.props.url);
  return new Response(written, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

/** What a page asks for again and again is found once for a dossier. */
const writersOf = memoizeFor((dossier: Dossier) => {
  let write: ReturnType<typeof markdownOf> | undefined;
  return (address: (path: string) => string) => (write ??= markdownOf(dossier, address));
});
