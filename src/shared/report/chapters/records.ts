import { STATUSES } from '../../frameworks/define.ts';
import { frameworkOf } from '../../frameworks/index.ts';
import { t } from '../../i18n.ts';
import { type Context, linkTo, orDash, ordered, pageOfRecord, shortened } from '../context.ts';
import type { Block } from '../model.ts';
import { sentence } from '../pieces.ts';

/** Every record of the strategy, leading to its page. */
export function index(context: Context): Block[] {
  const records = ordered(context.records);
  if (records.length === 0) return [sentence(t('No records yet.'))];
  return [
    {
      kind: 'table',
      caption: t('Records'),
      columns: [
        { label: t('Kind'), share: 0.17, align: 'start' },
        { label: t('Title'), share: 0.46, align: 'start' },
        { label: t('Status'), share: 0.12, align: 'start' },
        { label: t('Owner'), share: 0.17, align: 'start' },
        { label: t('Page'), share: 0.08, align: 'end' },
      ],
      rows: records.map((record) => ({
        cells: [
          t(frameworkOf(record.kind).singular),
          [linkTo(context, record)],
          record.data.status === null ? '–' : t(STATUSES[record.data.status]),
          orDash(shortened(record.data.owner)),
          orDash(pageOfRecord(context, record)),
        ],
      })),
    },
  ];
}
