import type { APIRoute } from 'astro';
import { dossierJsonSchema } from '../exports/dossier-json-schema.ts';

export const GET: APIRoute = () => new Response(dossierJsonSchema());
