/** Finds the entities that a text names, and gives the forms by which each is searched. */
import { namesOf } from '../dossier/mentions.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { findNames, indexNames } from '../text/find-names.ts';
import { fold } from '../text/normalize.ts';
import { nameForms } from './name-forms.ts';

export function createEntityFinder({ entities }: Pick<Dossier, 'entities'>): EntityFinder {
  const owners = new Map<string, string>();
  for (const { id, data } of entities.values()) for (const name of namesOf(data)) if (!owners.has(name)) owners.set(name, id);
  const names = indexNames(owners.keys());
  const forms = new Map(
    [...entities.values()].map(({ id, data }) => {
      const given = [{ text: data.name }, ...data.aliases, ...(data.nativeName ? [data.nativeName] : [])];
      return [id, [...given.map(({ text }) => text), ...nameForms(given)]];
    }),
  );
  return {
    findIn: (text) => [...new Set(findNames(fold(text), names).flatMap(({ name }) => owners.get(name) ?? []))],
    formsOf: (id) => forms.get(id) ?? [],
    nameOf: (id) => entities.get(id)?.title,
  };
}

export interface EntityFinder {
  /** Ids of the entities named in a text, in order. */
  findIn: (text: string) => string[];
  /** Every way to write an entity. */
  formsOf: (id: string) => readonly string[];
  nameOf: (id: string) => string | undefined;
}
