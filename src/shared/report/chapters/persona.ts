import { painMap } from '../../charts/pain-map.ts';
import type { Reference } from '../../fields.ts';
import { brief as briefFramework } from '../../frameworks/brief.ts';
import { marketingMix } from '../../frameworks/marketing-mix.ts';
import { persona as framework, GAIN_RELEVANCE, NEED_KINDS } from '../../frameworks/persona.ts';
import { valueFit } from '../../frameworks/value-fit.ts';
import { plural, t } from '../../i18n.ts';
import { type AnyRecord, itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, join, linkTo, many, nameOf, namesOfReferences, pageOfRecord, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Span } from '../model.ts';
import {
  bullets,
  closely,
  type FactRow,
  facts,
  footOf,
  ownerOf,
  paragraphs,
  restsOn,
  sentence,
  sideBySide,
  under,
  whole,
} from '../pieces.ts';

type Persona = RecordOf<'persona'>;

/** Inches do not matter here: 52 mm and 104.5 mm of the page, as the design has it. */
const LEFT = 0.332;
const NAME = 0.74;

/** One persona: who it is, what it is after, where it hurts, and what we do about it. */
export function personaPage(context: Context, persona: Persona): Block[] {
  const { data } = persona;
  return [
    {
      kind: 'columns',
      columns: [
        { share: NAME, blocks: headOf(persona) },
        {
          share: 1 - NAME,
          blocks: [
            {
              kind: 'image',
              image: data.photo ?? '',
              alt: t('Photo of {{name}}', { name: nameOf(persona) }),
              width: 120,
              height: 124,
              initials: initialsOf(persona),
            },
          ],
        },
      ],
    },
    {
      kind: 'columns',
      columns: [
        { share: LEFT, blocks: closely([...glance(context, persona), ...preferences(persona), ...grounds(context, persona)]) },
        { share: 1 - LEFT, blocks: closely([...jobs(persona), ...pains(persona), ...gains(persona), ...leadsTo(context, persona)]) },
      ],
    },
    ...drives(context, persona),
  ];
}

function headOf(persona: Persona): Block[] {
  const { name, archetype, quote, primary } = persona.data;
  const source = sourceOf(persona);
  const title = shortened(name.trim() || archetype.trim()) || nameOf(persona);
  return [
    {
      kind: 'heading',
      level: 2,
      text: title,
      look: 'name',
      eyebrow: primary ? t('Primary persona') : t('Persona'),
      anchor: anchorOf(persona),
      source,
    },
    ...whole(name, source),
    ...(archetype.trim() !== '' && archetype.trim() !== title ? paragraphs(archetype, source, 'lead') : []),
    ...(quote.trim() === ''
      ? []
      : [{ kind: 'paragraph', text: quoted(quote), look: 'quote', source: sourceOf(persona, t('Quote')) } satisfies Block]),
  ];
}

/** Quotation marks around words that do not bring their own. */
const quoted = (text: string): string => (/^["“„«]/u.test(text.trim()) ? text.trim() : `“${text.trim()}”`);

/** "Maya Lindqvist" → "ML"; first letters whatever the script. */
export function initialsOf(persona: Persona): string {
  const words = (persona.data.name.trim() || persona.data.archetype.trim()).split(/\s+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '–';
}

function glance(context: Context, persona: Persona): Block[] {
  const { data } = persona;
  const rows: FactRow[] = [
    { label: t('Age'), value: data.ageRange },
    { label: t('Gender'), value: data.gender },
    { label: t('Work'), value: data.occupation },
    { label: t('Home'), value: data.location },
    { label: t('Household'), value: data.household },
    { label: t('Income'), value: data.income },
    { label: t('Segment'), value: join(namesOfReferences(context, data.segments)) },
  ];
  return under(t('At a glance'), facts(rows, sourceOf(persona, t('At a glance')), 58));
}

/** Channels by their names alone: they have no page of their own to lead to. */
function plainNames(context: Context, references: readonly Reference[]): Span[] {
  const channels = context.brief?.data.channels ?? [];
  return references.flatMap((reference) => {
    const found = channels.find(({ id }) => id === reference.item && reference.record === context.brief?.id);
    return found ? [{ text: found.name }] : [];
  });
}

type PreferenceName = keyof Persona['data']['preferences'];
const PREFERENCE_LABELS: Record<PreferenceName, string> = {
  price: 'Price',
  quality: 'Quality',
  brandReputation: 'Brand reputation',
  design: 'Design',
  convenience: 'Convenience',
  personalValues: 'Personal values',
};

const preferencesOf = (persona: Persona) =>
  (['price', 'quality', 'brandReputation', 'design', 'convenience', 'personalValues'] as const)
    .map((name) => ({ label: t(PREFERENCE_LABELS[name]), ...persona.data.preferences[name] }))
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));

function preferences(persona: Persona): Block[] {
  const rows = preferencesOf(persona).flatMap(({ label, weight }) => (weight === null ? [] : [{ label, value: weight }]));
  return under(t('What matters, 1–5'), rows.length === 0 ? [] : [{ kind: 'scales', rows, source: sourceOf(persona, t('Preferences')) }]);
}

/** How firmly what is said here is shown. */
function grounds(context: Context, persona: Persona): Block[] {
  const spans = restsOn(context, persona);
  return under(t('Rests on'), spans.length === 0 ? [] : [sentence(spans, 'small')]);
}

function jobs(persona: Persona): Block[] {
  const rows = byImportance(persona.data.jobs).map((job) => ({
    label: job.kind === null ? t('Job') : t(NEED_KINDS[job.kind]),
    value: job.statement,
  }));
  return under(t('Jobs to be done'), facts(rows, sourceOf(persona, t('Jobs to be done')), 66));
}

const byImportance = <I extends { readonly importance: number | null }>(items: readonly I[]): I[] =>
  [...items].sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0));

const withImportance = ({ statement, importance }: { readonly statement: string; readonly importance: number | null }): Span[] =>
  importance === null
    ? [{ text: statement }]
    : [{ text: statement }, { text: `  ${t('{{value}}/{{max}}', { value: importance, max: 5 })}`, tone: 'ink-3' }];

/** So high that a persona of a usual length stays on its page. */
const CHART_HEIGHT = 138;

/** The pains as a picture; those whose words it cannot hold in full follow it. */
function pains(persona: Persona): Block[] {
  const { pains: list } = persona.data;
  if (list.length === 0) return [];
  const source = sourceOf(persona, t('Pains'));
  const { chart, notInFull } = painMap(list, 277, CHART_HEIGHT);
  const open = new Set(notInFull);
  const rest = list.flatMap((pain, index): FactRow[] => {
    if (!open.has(pain.id)) return [];
    const rated = t('{{severity}} × {{frequency}}', { severity: pain.severity ?? '–', frequency: pain.frequency ?? '–' });
    return [{ label: itemCode(framework.fields.pains, index), value: [{ text: pain.statement }, { text: `  ${rated}`, tone: 'ink-3' }] }];
  });
  return under(t('Pains, by how much they hurt and how often'), [
    { kind: 'figure', chart, numbers: t('Pains of {{name}}', { name: nameOf(persona) }), source },
    ...facts(rest, source, 28),
  ]);
}

const isAnswered = (context: Context, persona: Persona, pain: string): boolean =>
  many(context, 'value-fit').some(({ data }) =>
    data.relievers.some(({ relieves }) => relieves.some((to) => to.record === persona.id && to.item === pain)),
  );

function gains(persona: Persona): Block[] {
  const rows = persona.data.gains.map((gain) => ({
    label: gain.relevance === null ? t('Gain') : t(GAIN_RELEVANCE[gain.relevance]),
    value: gain.statement,
  }));
  return under(t('Gains'), facts(rows, sourceOf(persona, t('Gains')), 66));
}

const MOST_NAMED = 3;

/** The way on: relievers and creators made for this persona, the tactics that carry them, the objectives those serve. */
function leadsTo(context: Context, persona: Persona): Block[] {
  const answers = new Set<string>();
  const ways: { readonly record: AnyRecord; readonly words: string }[] = [];
  for (const map of many(context, 'value-fit')) {
    const add = (
      items: readonly { readonly id: string; readonly statement: string }[],
      to: (id: string) => readonly Reference[],
      code: (index: number) => string,
    ): void => {
      items.forEach((item, index) => {
        if (!to(item.id).some((reference) => reference.record === persona.id)) return;
        answers.add(`${map.id} ${item.id}`);
        ways.push({ record: map, words: `${code(index)} ${shortened(item.statement)}` });
      });
    };
    const { relievers, creators } = map.data;
    add(
      relievers,
      (id) => relievers.find((item) => item.id === id)?.relieves ?? [],
      (index) => itemCode(valueFit.fields.relievers, index),
    );
    add(
      creators,
      (id) => creators.find((item) => item.id === id)?.creates ?? [],
      (index) => itemCode(valueFit.fields.creators, index),
    );
  }
  const metrics = new Set<string>();
  for (const mix of many(context, 'marketing-mix')) {
    mix.data.tactics.forEach((tactic, index) => {
      if (!tactic.answers.some((to) => answers.has(`${to.record} ${to.item ?? ''}`))) return;
      if (tactic.metric) metrics.add(tactic.metric.record);
      ways.push({ record: mix, words: `${itemCode(marketingMix.fields.tactics, index)} ${shortened(tactic.statement)}` });
    });
  }
  const open = persona.data.pains.filter((pain) => !isAnswered(context, persona, pain.id)).length;
  if (ways.length === 0) return [];
  const chosen = ways.slice(0, MOST_NAMED);
  const more = ways.length - chosen.length;
  const objectives = (context.brief?.data.objectives ?? []).flatMap((objective, index) =>
    context.brief && objective.measuredBy && metrics.has(objective.measuredBy.record)
      ? [linkTo(context, context.brief, itemCode(briefFramework.fields.objectives, index))]
      : [],
  );
  const named = chosen.flatMap(({ record, words }, at): Span[] => {
    const next = chosen[at + 1];
    const link = linkTo(context, record, words);
    if (next?.record === record) return [link, { text: ', ' }];
    return [link, ...onPage(context, record), ...(next ? [{ text: '; ' }] : [])];
  });
  const text: Span[] = [
    ...named,
    { text: more > 0 ? t(', and {{count}} more.', { count: more }) : '.' },
    ...(objectives.length > 0
      ? [{ text: ` ${t('Objectives: ')}` }, ...join(objectives), ...onPage(context, context.brief), { text: '.' }]
      : []),
    ...(open > 0 ? [{ text: ` ${plural(open, '{{count}} pain has no answer yet.', '{{count}} pains have no answer yet.')}` }] : []),
  ];
  return [{ kind: 'callout', label: t('Leads to'), text, tone: 'through' }];
}

/** ", page 23", where the record has a page. */
function onPage(context: Context, record: AnyRecord | undefined): Span[] {
  const page = record ? pageOfRecord(context, record) : [];
  return page.length === 0 ? [] : [{ text: t(', page ') }, ...page];
}

/** What stands behind it all: needs, goals and habits, in two columns. */
function drives(context: Context, persona: Persona): Block[] {
  const { data } = persona;
  const needs = byImportance(data.needs).map((need) => ({
    label: need.kind === null ? t('Need') : t(NEED_KINDS[need.kind]),
    value: withImportance(need),
  }));
  const from = (label: string) => sourceOf(persona, label);
  const left = [
    ...under(t('Needs'), facts(needs, from(t('Needs')), 66)),
    ...under(t('Goals'), bullets(data.goals, from(t('Goals')))),
    ...under(t('Motivations'), bullets(data.motivations, from(t('Motivations')))),
    ...under(t('Objections'), bullets(data.objections, from(t('Objections')))),
  ];
  const notes = preferencesOf(persona).map(({ label, note }) => ({ label, value: note }));
  const right = [
    ...under(t('Buying habits'), paragraphs(data.buyingHabits, from(t('Buying habits')))),
    ...under(t('Product usage'), paragraphs(data.productUsage, from(t('Product usage')))),
    ...under(
      t('Background'),
      facts(
        [
          { label: t('Education'), value: data.education },
          { label: t('Channels'), value: join(plainNames(context, data.channelsUsed)) },
          { label: t('Devices'), value: data.devices.join('; ') },
          { label: t('Media'), value: data.media.join('; ') },
          { label: t('Loyalty'), value: data.loyalty },
        ],
        from(t('Background')),
        60,
      ),
    ),
    ...under(t('On what matters'), facts(notes, from(t('Preferences')), 84)),
  ];
  const end = context.appendix ? ownerOf(persona) : footOf(context, persona);
  return [...sideBySide(closely(left), closely(right)), ...alsoNoted(context, persona, SHOWN), ...end];
}

const SHOWN = [
  'name',
  'archetype',
  'photo',
  'quote',
  'primary',
  'segments',
  'ageRange',
  'gender',
  'income',
  'location',
  'occupation',
  'education',
  'household',
  'buyingHabits',
  'productUsage',
  'channelsUsed',
  'devices',
  'media',
  'loyalty',
  'needs',
  'preferences',
  'jobs',
  'goals',
  'motivations',
  'objections',
  'pains',
  'gains',
];
