import { type Initiative, namesIn, raciFaults } from '../analysis/roadmap.ts';
import { fold } from '../fold.ts';
import { t } from '../i18n.ts';
import { goesOn } from '../trace/nodes.ts';
import { defineCheck } from './define.ts';
import { editFix, openAt, withItem } from './fixes.ts';
import { asSentence, listed, quoted, short } from './words.ts';

/** As many letters of a name as a button takes. */
const BUTTON = 24;

type Raci = Initiative['raci'];

export const raciNotOneAccountable = defineCheck({
  id: 'raci-not-one-accountable',
  severity: 'error',
  title: 'Not exactly one accountable, or nobody responsible',
  why: 'RACI wants one person who answers and somebody who does it; two who are accountable wait for each other.',
  term: 'RACI',
  find: ({ of }) =>
    of('roadmap').flatMap(({ id: record, data }) =>
      data.initiatives.flatMap((initiative) => {
        const { id: item, title, raci } = initiative;
        const faults = goesOn(initiative) ? raciFaults(initiative) : [];
        if (faults.length === 0) return [];
        const several = faults.includes('several-accountable');
        const people = peopleIn(raci.accountable);
        const words = [
          ...(several ? [t('{{names}} accountable', { names: listed(people.map((name) => short(name))) })] : []),
          ...(faults.includes('nobody-accountable') ? [t('nobody accountable')] : []),
          ...(faults.includes('nobody-responsible') ? [t('nobody responsible')] : []),
        ];
        const place = { record, field: 'initiatives', item };
        const [first = ''] = people;
        const story = t('Make {{name}} alone accountable', { name: short(first) });
        return [
          {
            sentence: asSentence(
              t('{{initiative}} has {{faults}}.', { initiative: quoted(title, t('an untitled initiative')), faults: listed(words) }),
            ),
            about: [{ record, item }],
            place,
            fix: several
              ? editFix(t('Keep {{name}}', { name: short(first, BUTTON) }), story, 'roadmap', record, (now) => ({
                  ...now,
                  initiatives: withItem(now.initiatives, item, (entry) => ({ ...entry, raci: oneAccountable(entry.raci) })),
                }))
              : openAt(faults.includes('nobody-accountable') ? t('Name who answers') : t('Name who does it'), place),
          },
        ];
      }),
    ),
});

/** Each once, however they are capitalised. */
const peopleIn = (names: string): string[] => [...Map.groupBy(namesIn(names), fold).values()].flatMap(([name]) => name ?? []);

/** The first of several stays accountable; the others are consulted, or do the work where nobody does. */
function oneAccountable(raci: Raci): Raci {
  const [first = '', ...others] = peopleIn(raci.accountable);
  const isThere = (names: readonly string[], name: string): boolean => names.some((known) => fold(known).trim() === fold(name));
  const joined = (names: readonly string[]): string[] => [...names, ...others.filter((name) => !isThere(names, name))];
  return raci.responsible.some((name) => name.trim() !== '')
    ? { ...raci, accountable: first, consulted: joined(raci.consulted) }
    : { ...raci, accountable: first, responsible: others };
}
