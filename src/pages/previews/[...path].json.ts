import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDossier } from 'sourcebound/workspace';
import { previews, type Preview } from '../../exports/previews.ts';
import { stringsFor } from '../../strings/index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const dossier = await loadDossier();
  return [...previews(dossier, stringsFor(dossier.data.language))].map(([path, preview]) => ({ params: { path }, props: { preview } }));
};

export const GET: APIRoute<{ preview: Preview }> = ({ props }) => new Response(JSON.stringify(props.preview));
