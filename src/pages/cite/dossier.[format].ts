import type { APIRoute, GetStaticPaths } from 'astro';
import { recordsOf } from 'sourcebound/citations';
import { worksOf } from '../../citations/works.ts';
import { absolute } from '../../components/frame/absolute.ts';
import { LIBRARIES } from '../../exports/libraries.ts';

export const getStaticPaths: GetStaticPaths = () => Object.keys(LIBRARIES).map((format) => ({ params: { format } }));

export const GET: APIRoute = (context) => {
  const { dossier } = context.locals;
  const { type, write } = LIBRARIES[context.params['format'] as keyof typeof LIBRARIES];
  return new Response(write(recordsOf(worksOf(dossier), absolute(context))), { headers: { 'content-type': type } });
};
