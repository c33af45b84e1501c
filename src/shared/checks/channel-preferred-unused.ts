import type { Reference } from '../fields.ts';
import { t } from '../i18n.ts';
import { emptyData, type RecordOf } from '../records.ts';
import { keyOf } from '../trace/model.ts';
import { defineCheck, onceBegun } from './define.ts';
import { steps } from './fixes.ts';
import type { CheckContext, Fix } from './model.ts';
import { asSentence, listed, nameOf, quoted } from './words.ts';

type Channel = RecordOf<'brief'>['data']['channels'][number];

export const channelPreferredUnused = defineCheck({
  id: 'channel-preferred-unused',
  severity: 'warning',
  title: 'A channel of a persona that no touchpoint or tactic uses',
  why: 'An omnichannel experience begins where customers already are; here nobody meets them.',
  term: 'omnichannel experience',
  find: (context) => {
    const used = usedChannels(context);
    const found = context.of('brief').flatMap(({ id, data }) =>
      data.channels.flatMap((channel) => {
        const reference = { record: id, item: channel.id };
        const personas = used.has(keyOf(reference))
          ? []
          : context.of('persona').filter((persona) => persona.data.channelsUsed.some((own) => keyOf(own) === keyOf(reference)));
        const [first] = personas;
        if (!first) return [];
        const values = { personas: namesOf(personas), channel: quoted(channel.name, t('an untitled channel')) };
        return [
          {
            sentence: asSentence(
              personas.length === 1
                ? t('{{personas}} uses {{channel}}; no touchpoint or tactic does.', values)
                : t('{{personas}} use {{channel}}; no touchpoint or tactic does.', values),
            ),
            about: [{ record: first.id }, reference],
            place: { record: first.id, field: 'channelsUsed' },
            fix: touchpointFix(channel, reference),
            weight: personas.length,
          },
        ];
      }),
    );
    return onceBegun(used.size > 0, found);
  },
});

/** Channels that lead to a touchpoint, that the mix sells or promotes through, or that a play uses. */
function usedChannels({ of }: CheckContext): Set<string> {
  const references = [
    ...of('touchpoint').flatMap(({ data }) => data.channels),
    ...of('marketing-mix').flatMap(({ data }) => [...data.place.channels, ...data.promotion.channelMix.map(({ channel }) => channel)]),
    ...of('personalisation').flatMap(({ data }) => data.plays.map(({ channel }) => channel)),
  ];
  return new Set(references.flatMap((reference) => (reference ? [keyOf(reference)] : [])));
}

/** More names than this are counted. */
const MOST_NAMED = 3;

const namesOf = (personas: readonly RecordOf<'persona'>[]): string =>
  personas.length <= MOST_NAMED
    ? listed(personas.map(nameOf))
    : listed([...personas.slice(0, MOST_NAMED - 1).map(nameOf), t('{{count}} others', { count: personas.length - MOST_NAMED + 1 })]);

const touchpointFix = ({ name, kind }: Channel, reference: Reference): Fix => ({
  kind: 'change',
  label: t('Add a touchpoint'),
  make: (_records, newId) =>
    steps(t('Add touchpoint {{name}}', { name: quoted(name, t('an untitled touchpoint')) }), [
      {
        id: newId(),
        kind: 'touchpoint',
        data: { ...emptyData('touchpoint'), name: name.trim(), kind, channels: [reference] },
        revision: null,
      },
    ]),
});
