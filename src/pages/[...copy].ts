import type { APIRoute } from 'astro';
import { recordsOfReferences } from 'sourcebound/citations';
import { loadDossier } from 'sourcebound/workspace';
import { absolute } from '../components/frame/absolute.ts';
import { copiesOf } from '../exports/copies.ts';

export const getStaticPaths = async () => copiesOf(await loadDossier()).map(({ path }) => ({ params: { copy: path } }));

export const GET: APIRoute = (context) => {
  const { dossier } = context.locals;
  const copy = copiesOf(dossier).find(({ path }) => path === context.params['copy']);
  if (!copy) return new Response(undefined, { status: 404 });
  const written = copy.write(dossier, { address: absolute(context), works: () => recordsOfReferences(dossier.all('reference')) });
  return new Response(written, { headers: { 'content-type': copy.type } });
};
