import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** Nothing happens in a person, and nobody stands in a relation to themselves. */
export const entityMisplaced: Rule = {
  code: 'entity-misplaced',
  meaning:
    'An entity stands in a field that its kind does not fit: a person as the place of an event, or an entity in a relation to itself.',
  mend: 'Name the place there, and people under `participants`. In `to` of a relation stands the other entity.',
  check: (context) => [...places(context), ...relations(context)],
};

function places({ content }: Context): Issue[] {
  const persons = new Set(content.entities.flatMap(({ id, data }) => (data.kind === 'person' ? [id] : [])));
  return content.events.flatMap((entry) => {
    const { place } = entry.data;
    if (place === undefined || !persons.has(place)) return [];
    return [
      issue(
        'entity-misplaced',
        placeOf(entry, ['place']),
        `\`place\` names \`${place}\`, which is a person.`,
        `Name a place. Who took part stands under \`participants:\` as \`- entity: ${place}\` with its \`role\`.`,
      ),
    ];
  });
}

function relations({ content }: Context): Issue[] {
  return content.entities.flatMap((entry) =>
    entry.data.relations.flatMap(({ to }, index) =>
      to === entry.id
        ? [
            issue(
              'entity-misplaced',
              placeOf(entry, ['relations', index, 'to']),
              `The relation leads from \`${to}\` to itself.`,
              'Write in `to` the id of the other entity; it is read from this one to that.',
            ),
          ]
        : [],
    ),
  );
}
