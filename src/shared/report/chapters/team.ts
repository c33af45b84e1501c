import { team as framework } from '../../frameworks/team.ts';
import { t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block } from '../model.ts';
import { footOf, paragraphs, plainTable } from '../pieces.ts';

/** What staff may decide, what they are trained for, and what is lived and recognised. */
export function teamPages(context: Context, record: RecordOf<'team'>): Block[] {
  const { data } = record;
  return [
    { kind: 'heading', level: 2, text: t('Team and culture'), look: 'action', anchor: anchorOf(record), source: sourceOf(record) },
    ...paragraphs(data.promise, sourceOf(record, t('What customers should feel')), 'lead'),
    ...plainTable(
      t('What staff may decide'),
      sourceOf(record, t('Empowerment rules')),
      ['', t('Situation'), t('Staff may decide'), t('Limit')],
      data.empowerment.map((rule, index) => [
        [{ text: itemCode(framework.fields.empowerment, index), bold: true }],
        rule.situation,
        rule.decision,
        rule.limit,
      ]),
      [0.06, 0.34, 0.34, 0.26],
    ),
    ...plainTable(
      t('Trainings'),
      sourceOf(record, t('Trainings')),
      [t('Topic'), t('Audience'), t('Frequency'), t('Owner')],
      data.trainings.map(({ topic, audience, frequency, owner }) => [topic, audience, frequency, owner]),
      [0.38, 0.24, 0.2, 0.18],
    ),
    ...plainTable(
      t('Culture'),
      sourceOf(record, t('Culture')),
      [t('Principle'), t('How it looks'), t('How it is recognised')],
      data.culture.map(({ principle, behaviour, recognition }) => [principle, behaviour, recognition]),
      [0.28, 0.38, 0.34],
    ),
    ...alsoNoted(context, record, ['promise', 'empowerment', 'trainings', 'culture']),
    ...footOf(context, record),
  ];
}
