import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDossier } from 'sourcebound/workspace';
import { previewsIn } from '../../exports/previews.ts';
import { stringsOf } from '../../strings/index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const dossier = await loadDossier();
  return previewsIn(dossier, stringsOf(dossier.data)).map((_, bundle) => ({ params: { bundle: String(bundle) } }));
};

export const GET: APIRoute = ({ params, locals }) =>
  new Response(JSON.stringify(previewsIn(locals.dossier, locals.strings)[Number(params['bundle'])]));
