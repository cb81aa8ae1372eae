import type { APIRoute } from 'astro';
import { shareImage } from 'sourcebound/cards';
import { loadDossier } from 'sourcebound/workspace';
import { CARD_SIZE } from '../../../cards/card.ts';
import { titleOfCard } from '../../../components/embed/title-of.ts';
import { absolute } from '../../../components/frame/absolute.ts';
import { embeddedPages, oembed } from '../../../exports/embed.ts';
import { KINDS } from '../../../schemas/kinds.ts';

export const getStaticPaths = async () =>
  Array.from(embeddedPages(await loadDossier()), ([url, { kind, id }]) => ({
    params: { collection: KINDS[kind].collection, id },
    props: { url },
  }));

export const GET: APIRoute<{ url: string }> = async (context) => {
  const { dossier } = context.locals;
  const item = embeddedPages(dossier).get(context.props.url);
  if (!item) return new Response(undefined, { status: 404 });
  const image = await shareImage(dossier, item.url);
  const thumbnail = image.type === 'image' ? { path: image.path, ...CARD_SIZE } : undefined;
  return new Response(oembed(item, titleOfCard(dossier, item), dossier, absolute(context), thumbnail));
};
