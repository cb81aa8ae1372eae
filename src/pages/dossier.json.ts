import type { APIRoute } from 'astro';
import { absolute } from '../components/frame/absolute.ts';
import { loadDossier } from 'sourcebound/workspace';
import { dossierJson } from '../exports/dossier-json.ts';

export const GET: APIRoute = async (context) => new Response(dossierJson(await loadDossier(), absolute(context)));
