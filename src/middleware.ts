/** Gives every page the dossier and the words of the interface, so that no component has to ask for them. */
import { defineMiddleware } from 'astro:middleware';
import { loadDossier, loadEditions } from 'sourcebound/workspace';
import { stringsOf } from './strings/index.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.dossier = await loadDossier();
  locals.editions = await loadEditions();
  locals.strings = stringsOf(locals.dossier.data);
  return next();
});
