import { capabilityMap } from '../../charts/capability-map.ts';
import { WORK_STATUSES } from '../../frameworks/define.ts';
import { CAPABILITY_KINDS, CAPABILITY_STATES, technology as framework } from '../../frameworks/technology.ts';
import { plural, t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, codeOfReference, join, money, namesOfReferences, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, Span } from '../model.ts';
import { footOf, paragraphs, sentence } from '../pieces.ts';

type Technology = RecordOf<'technology'>;
type Capability = Technology['data']['capabilities'][number];

/** What must be possible: how tools are chosen, the map of capabilities, and each with what it costs and supports. */
export function technologyPages(context: Context, record: Technology): Block[] {
  const { data } = record;
  return [
    { kind: 'heading', level: 2, text: t('Technology and data'), look: 'action', anchor: anchorOf(record), source: sourceOf(record) },
    sentence(overview(context, data.capabilities), 'lead'),
    ...paragraphs(data.principles, sourceOf(record, t('How we choose'))),
    ...(data.capabilities.length === 0
      ? []
      : [
          { kind: 'figure', chart: capabilityMap(record), source: sourceOf(record, t('Capabilities')) } as const,
          capabilitiesTable(context, record),
        ]),
    ...alsoNoted(context, record, ['principles', 'capabilities']),
    ...footOf(context, record),
  ];
}

/** "7 capabilities: 3 in place, 2 planned, 2 missing. What is planned and missing costs £18,000." */
function overview(context: Context, capabilities: readonly Capability[]): string {
  if (capabilities.length === 0) return t('No capabilities yet.');
  const of = (state: Capability['state']): number => capabilities.filter((capability) => capability.state === state).length;
  const states = (['have', 'planned', 'gap'] as const)
    .filter((state) => of(state) > 0)
    .map((state) => `${of(state)} ${t(CAPABILITY_STATES[state]).toLowerCase()}`);
  const counted = plural(capabilities.length, '{{count}} capability', '{{count}} capabilities');
  const cost = capabilities.filter(({ state }) => state !== 'have').reduce((sum, capability) => sum + (capability.cost ?? 0), 0);
  const first =
    states.length === 0 ? t('{{counted}}.', { counted }) : t('{{counted}}: {{states}}.', { counted, states: states.join(', ') });
  return cost === 0 ? first : `${first} ${t('What is not in place yet costs {{sum}}.', { sum: money(context, cost) })}`;
}

const capabilitiesTable = (context: Context, record: Technology): Block => ({
  kind: 'table',
  caption: t('Capabilities'),
  dense: true,
  columns: [
    { label: '', share: 0.07, align: 'start' },
    { label: t('Capability'), share: 0.39, align: 'start' },
    { label: t('State'), share: 0.13, align: 'start' },
    { label: t('Supports'), share: 0.12, align: 'start' },
    { label: t('Owner'), share: 0.17, align: 'start' },
    { label: t('Cost'), share: 0.12, align: 'end' },
  ],
  rows: record.data.capabilities.map((capability, index) => ({
    cells: [
      [{ text: itemCode(framework.fields.capabilities, index), bold: true }],
      [{ text: capability.name, bold: true }, ...detailsOf(context, capability)],
      stateOf(capability),
      orDash(capability.supports.flatMap((objective) => codeOfReference(context, objective) || []).join(', ')),
      orDash(capability.owner),
      money(context, capability.cost),
    ],
  })),
  source: sourceOf(record, t('Capabilities')),
});

function detailsOf(context: Context, capability: Capability): Span[] {
  const kind = capability.kind === null ? '' : t(CAPABILITY_KINDS[capability.kind]);
  const joined = join(namesOfReferences(context, capability.integratesWith))
    .map(({ text }) => text)
    .join('');
  const lines = [
    [kind, capability.tool.trim()].filter((part) => part !== '').join(': '),
    capability.dataCaptured.trim() === '' ? '' : t('Captures: {{data}}', { data: capability.dataCaptured }),
    joined === '' ? '' : t('Joined with: {{names}}', { names: joined }),
  ].filter((line) => line !== '');
  return lines.map((text): Span => ({ text: `\n${text}`, tone: 'ink-3' }));
}

function stateOf({ state, status }: Capability): Inline {
  const words = state === null ? '–' : t(CAPABILITY_STATES[state]);
  return [
    { text: words, ...(state === 'gap' ? { tone: 'threat' as const } : {}) },
    ...(status === null ? [] : [{ text: `\n${t(WORK_STATUSES[status])}`, tone: 'ink-3' as const }]),
  ];
}
