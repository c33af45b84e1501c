import { WORK_STATUSES } from '../../frameworks/define.ts';
import { CONSENT_BASES, personalisation as framework, PLAY_KINDS } from '../../frameworks/personalisation.ts';
import { plural, t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, join, namesOfReferences, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, Span } from '../model.ts';
import { footOf, paragraphs, sentence } from '../pieces.ts';

type Personalisation = RecordOf<'personalisation'>;
type Play = Personalisation['data']['plays'][number];

/** How customers are met as themselves: the approach, then each play with its data and the ground on which they may be used. */
export function personalisationPages(context: Context, record: Personalisation): Block[] {
  const { data } = record;
  const without = data.plays.filter(({ consent }) => consent === null).length;
  return [
    {
      kind: 'heading',
      level: 2,
      text: t('Personalisation and engagement'),
      look: 'action',
      anchor: anchorOf(record),
      source: sourceOf(record),
    },
    ...paragraphs(data.approach, sourceOf(record, t('Approach')), 'lead'),
    ...(data.plays.length === 0 ? [sentence(t('No plays yet.'))] : [playsTable(context, record)]),
    ...(without === 0
      ? []
      : [
          sentence(
            plural(
              without,
              'One play has no consent basis yet: it must not run.',
              '{{count}} plays have no consent basis yet: they must not run.',
            ),
            'small',
          ),
        ]),
    ...alsoNoted(context, record, ['approach', 'plays']),
    ...footOf(context, record),
  ];
}

const playsTable = (context: Context, record: Personalisation): Block => ({
  kind: 'table',
  caption: t('Plays'),
  dense: true,
  columns: [
    { label: '', share: 0.06, align: 'start' },
    { label: t('Play'), share: 0.52, align: 'start' },
    { label: t('For'), share: 0.15, align: 'start' },
    { label: t('Consent'), share: 0.12, align: 'start' },
    { label: t('Channel, metric'), share: 0.15, align: 'start' },
  ],
  rows: record.data.plays.map((play, index) => ({
    cells: [
      [{ text: itemCode(framework.fields.plays, index), bold: true }],
      [{ text: play.name, bold: true }, ...detailsOf(play)],
      orDash(join(namesOfReferences(context, play.audience))),
      play.consent === null ? [{ text: t('not chosen'), tone: 'threat' }] : t(CONSENT_BASES[play.consent]),
      whereAndHow(context, play),
    ],
  })),
  source: sourceOf(record, t('Plays')),
});

/** Below the name: its kind and where the work stands, what sets it off, what is said and which data it needs. */
function detailsOf(play: Play): Span[] {
  const kind = [
    play.kind === null ? '' : t(PLAY_KINDS[play.kind]),
    play.status === null ? '' : t(WORK_STATUSES[play.status]).toLowerCase(),
  ];
  const lines = [
    kind.filter((part) => part !== '').join(', '),
    play.trigger.trim() === '' ? '' : t('When: {{trigger}}', { trigger: play.trigger }),
    play.content.trim(),
    play.dataNeeded.trim() === '' ? '' : t('Needs: {{data}}', { data: play.dataNeeded }),
  ].filter((line) => line !== '');
  return lines.map((text): Span => ({ text: `\n${text}`, tone: 'ink-3' }));
}

function whereAndHow(context: Context, { channel, metric }: Play): Inline {
  const parts = [channel, metric].flatMap((reference) => (reference === null ? [] : [namesOfReferences(context, [reference])]));
  return orDash(parts.filter((spans) => spans.length > 0).flatMap((spans, at): Span[] => (at === 0 ? spans : [{ text: '\n' }, ...spans])));
}
