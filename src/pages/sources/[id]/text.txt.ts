import type { APIRoute } from 'astro';
import { loadDossier } from 'sourcebound/workspace';
import { shownOf } from '../../../dossier/rights.ts';

/** The text as it was received, of the sources that may be shown in full. */
export const getStaticPaths = async () =>
  (await loadDossier()).all('source').flatMap(({ id, data }) => (shownOf(data) === 'full' ? [{ params: { id } }] : []));

export const GET: APIRoute = ({ params, locals }) =>
  new Response(locals.dossier.item('source', params['id'] ?? '').text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
