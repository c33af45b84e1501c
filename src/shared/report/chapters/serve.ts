import { scoreOfPain } from '../../analysis/pains.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import { type Context, join, linkTo, many, namesOfReferences, orDash, shortened } from '../context.ts';
import type { Block } from '../model.ts';
import { sentence } from '../pieces.ts';
import { personaPage } from './persona.ts';
import { rfmPages } from './rfm.ts';
import { segmentPages, segmentRanking } from './segments.ts';

/** Who we serve: personas and segments at a glance, a page per persona, then segments and targeting in full. */
export function serve(context: Context): Block[] {
  const personas = [...many(context, 'persona')].sort((a, b) => Number(b.data.primary) - Number(a.data.primary));
  const segments = segmentPages(context);
  return [
    ...(personas.length === 0 ? [sentence(t('No personas yet.'))] : overview(context, personas)),
    ...segmentRanking(context),
    ...rfmPages(context),
    ...personas.flatMap((persona): Block[] => [{ kind: 'page' }, ...personaPage(context, persona)]),
    ...(segments.length === 0 ? [] : [{ kind: 'page' } as const, ...segments]),
  ];
}

const overview = (context: Context, personas: readonly RecordOf<'persona'>[]): Block[] => [
  {
    kind: 'table',
    caption: t('Personas'),
    columns: [
      { label: t('Persona'), share: 0.34, align: 'start' },
      { label: t('Segment'), share: 0.26, align: 'start' },
      { label: t('Heaviest pain'), share: 0.4, align: 'start' },
    ],
    rows: personas.map((persona) => {
      const heaviest = [...persona.data.pains].sort((a, b) => (scoreOfPain(b) ?? 0) - (scoreOfPain(a) ?? 0))[0];
      return {
        cells: [
          [linkTo(context, persona)],
          orDash(join(namesOfReferences(context, persona.data.segments))),
          orDash(shortened(heaviest?.statement ?? '')),
        ],
        ...(persona.data.primary ? { strong: true } : {}),
      };
    }),
  },
];
