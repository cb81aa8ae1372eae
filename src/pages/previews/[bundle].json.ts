import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDossier } from 'sourcebound/workspace';
import { previewsIn } from '../../exports/previews.ts';
import { stringsFor } from '../../strings/index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const dossier = await loadDossier();
  return previewsIn(dossier, stringsFor(dossier.data.language)).map((_, bundle) => ({ params: { bundle: String(bundle) } }));
};

export const GET: APIRoute = ({ params, locals }) =>
  new Response(JSON.stringify(previewsIn(locals.dossier, locals.strings)[Number(params['bundle'])]));
