import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawableCards, drawPicture } from '../../cards/share-image.ts';
import { loadDossier } from 'sourcebound/workspace';

export const getStaticPaths = (async () =>
  (await drawableCards(await loadDossier())).map(({ path, card }) => ({
    params: { name: path.replace(/^cards\/|\.png$/g, '') },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await drawPicture(card)), { headers: { 'content-type': 'image/png' } });
