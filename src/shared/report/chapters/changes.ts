import { plural, t } from '../../i18n.ts';
import { type Context, linkTo, shortened } from '../context.ts';
import type { Block, Inline } from '../model.ts';
import { bullets, sentence } from '../pieces.ts';

/** A change may quote what was typed: so long it is printed. */
const LONGEST = 600;

/** What changed since a snapshot: in a few sentences, then each change under the record that it is about. */
export function whatChanged(context: Context): Block[] {
  const { changes } = context;
  if (!changes) return [];
  const { since, report } = changes;
  if (report.changes.length === 0) return [sentence(t('Nothing has changed since {{since}}.', { since }), 'lead')];
  const counted = plural(report.changes.length, 'One change', '{{count}} changes');
  const byRecord = Map.groupBy(report.changes, ({ record }) => record);
  return [
    sentence(t('{{counted}} since {{since}}.', { counted, since }), 'lead'),
    ...bullets(report.summary),
    ...[...byRecord.values()].flatMap((own): Block[] => {
      const [first] = own;
      if (!first) return [];
      const record = context.byId.get(first.record);
      const title = shortened(first.title);
      const items: Inline[] = own.map(({ text }) => shortened(text, LONGEST));
      return [
        { kind: 'paragraph', text: [{ ...(record ? linkTo(context, record, title) : { text: title }), bold: true }], look: 'body' },
        ...bullets(items),
      ];
    }),
  ];
}
