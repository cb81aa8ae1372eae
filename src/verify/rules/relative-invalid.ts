import { shownOf } from '../../dossier/rights.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** The explained source is compared with other sources, each once, whose words may stand beside its own. */
export const relativeInvalid: Rule = {
  code: 'relative-invalid',
  meaning:
    'Relatives are texts that the explained source is compared with, sentence by sentence. One of them is not there, or its words may not be shown.',
  mend: 'Name a source of this dossier whose rights allow it, once, in the record of the explained source.',
  check: (context) => {
    const { content, mainSource } = context;
    return content.sources.flatMap((source) => {
      if (source.data.relatives.length === 0) return [];
      if (source.id === mainSource) return relativesOf(source, context);
      // An explained source that is not there is reported as that.
      return content.sources.some(({ id }) => id === mainSource) ? [misplaced(source, mainSource)] : [];
    });
  },
};

function misplaced(source: Source, mainSource: string): Issue {
  return issue(
    'relative-invalid',
    placeOf(source, ['relatives'], 'key'),
    `\`${source.id}\` has relatives, but the dossier explains \`${mainSource}\`.`,
    `Name the relatives in \`sources/${mainSource}/source.yaml\`.`,
  );
}

function relativesOf(source: Source, { content }: Context): Issue[] {
  const named = source.data.relatives.map((relative) => relative.source);
  const shown = new Map(content.sources.map(({ id, data }) => [id, shownOf(data)]));
  const problem = (path: PropertyKey[], message: string, hint: string) =>
    issue('relative-invalid', placeOf(source, ['relatives', ...path]), message, hint);
  return [
    ...(shown.get(source.id) === 'full'
      ? []
      : [
          issue(
            'relative-invalid',
            placeOf(source, ['relatives'], 'key'),
            `All words of \`${source.id}\` would be shown beside those of its relatives, but its rights do not allow that.`,
            'Take `relatives` out, or ask for the rights and write `reproduce: full`.',
          ),
        ]),
    ...source.data.relatives.flatMap(({ source: id, direction }, index) => [
      ...(id === source.id ? [problem([index, 'source'], 'A source is no relative of itself.', 'Name another source.')] : []),
      ...(named.indexOf(id) === index
        ? []
        : [problem([index, 'source'], `The relative \`${id}\` is named twice.`, 'Put what you say of it into one entry.')]),
      ...((shown.get(id) ?? 'full') === 'full'
        ? []
        : [
            problem(
              [index, 'source'],
              `Words of \`${id}\` would be shown beside those of \`${source.id}\`, but its rights do not allow that.`,
              `Keep only the passages that you compare in its \`text.txt\`, and write \`excerpt:\` in its \`source.yaml\`.`,
            ),
          ]),
      ...(!direction || [source.id, id].includes(direction.from)
        ? []
        : [
            problem(
              [index, 'direction', 'from'],
              `\`${direction.from}\` is neither this source nor the relative.`,
              `Write \`${source.id}\` or \`${id}\`: the one whose words the other took.`,
            ),
          ]),
    ]),
  ];
}

type Source = Context['content']['sources'][number];
