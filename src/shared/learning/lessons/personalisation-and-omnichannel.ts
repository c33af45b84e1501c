import type { CheckContext } from '../../checks/model.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, nothingYet, outcomeOf } from './asks.ts';

/** Channels a persona is asked to use, so that going from one to another can be looked at. */
const CHANNELS = 2;

function asksOf({ data }: RecordOf<'persona'>, { of, has }: CheckContext): readonly Ask[] {
  const used = [...new Set(data.channelsUsed.filter(has).map(({ item }) => item))];
  const touchpoints = of('touchpoint').filter((touchpoint) => touchpoint.data.channels.some(({ item }) => used.includes(item)));
  const met = used.filter((channel) => touchpoints.some((touchpoint) => touchpoint.data.channels.some(({ item }) => item === channel)));
  const rated = touchpoints.filter((touchpoint) => touchpoint.data.consistency !== null).length;
  return [
    { met: used.length >= CHANNELS, lack: t('no persona uses two channels of the brief') },
    {
      met: used.length > 0 && met.length === used.length,
      lack: t('{{met}} of the {{used}} channels that one persona uses meet a touchpoint', { met: met.length, used: used.length }),
    },
    {
      met: touchpoints.length > 0 && rated === touchpoints.length,
      lack: t('{{rated}} of {{all}} touchpoints on those channels are rated for consistency', { rated, all: touchpoints.length }),
    },
  ];
}

export const personalisationAndOmnichannel: Lesson = {
  id: 'personalisation-and-omnichannel',
  title: 'Personalisation and omnichannel',
  topic: 'mix',
  kinds: [],
  goal: 'You can explain what makes many channels one experience, and when knowing a customer helps rather than disturbs.',
  minutes: 10,
  steps: [
    {
      title: 'Many channels are not yet one experience',
      text: [
        'Multichannel means that a customer can reach us in several ways. Omnichannel means that it does not matter which: what was begun in one place can be finished in another, and nothing has to be said twice.',
        'The difference shows at the joints. Each channel may be good, and the customer still has to carry the order number from one to the next.',
      ],
      terms: ['multichannel', 'omnichannel-experience', 'channel'],
    },
    {
      title: 'Follow one person across the joints',
      text: [
        'Channels are owned by departments, and customers are not. So take one persona and one errand and write down each change of channel. At each one ask: what does the next place know of the last?',
        'Three answers are common: nothing, the order, or the whole story. The first is where complaints start.',
      ],
      terms: ['customer-persona', 'customer-journey', 'touchpoint'],
      example: {
        sample: 'coastal-hotel',
        text: 'Maya sees a desk on Instagram, cannot tell on the room page which room it is in, and rings. Reception knows “whether it was answered; not what was asked”. Three channels, and the same question asked three times.',
        from: [
          'Whether it was answered; not what was asked.',
          'Cannot tell which rooms have a desk',
          'Instagram posts',
          'Call to reception',
        ],
      },
    },
    {
      title: 'Consistent does not mean alike',
      text: [
        'Consistency asks that prices, promises and facts agree wherever they are met. It does not ask that every channel do everything. A phone call may be warmer than a screen, and a screen faster.',
        'Rate each touchpoint 1 to 5 for how well it agrees with the rest. A low score on an important one is a break in the path, however well it works by itself.',
      ],
      terms: ['consistency-across-channels', 'touchpoint-matrix'],
      example: {
        sample: 'coffee-chain',
        text: '“The minute the app promises” has importance 5 and consistency 2, and so has the “Pick-up shelf”: the screen says a time that the shelf does not keep. Prettier screens would not mend that.',
        from: ['The minute the app promises', 'Pick-up shelf'],
      },
    },
    {
      title: 'Why know the customer at all',
      text: [
        'Personalisation uses what we know of somebody to make the next step easier or more fitting. It saves effort: the usual order is one tap away. It shows attention: the returning guest is greeted by name. It avoids nonsense: no cot is offered to a lone walker.',
        'Where it does none of these, it is decoration. A first name in a mail is not yet attention.',
      ],
      terms: ['personalisation', 'tailored-recommendation', 'emotional-connection'],
    },
    {
      title: 'Helpful or uncanny',
      text: [
        'The same knowledge can please or frighten. It helps when the customer gave it, would expect us to have it, and gains by its use. It disturbs when it was gathered elsewhere, when it guesses at feelings, or when it serves only the seller.',
        'A good test: could we say aloud how we know? Say also what will never be done with it.',
      ],
      terms: ['consent', 'personalisation', 'customer-empowerment'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire draws the line in its own words: “We remember dates that people give us and glazes that they own. We follow nobody around the web.” The dates were typed in by the givers: 7,310 of them entered 11,904.',
        from: [
          'We remember dates that people give us and glazes that they own. We follow nobody around the web.',
          '7,310 givers have entered 11,904 dates.',
        ],
      },
    },
    {
      title: 'Leave the choice with the customer',
      text: [
        'Self-service belongs here too: many would rather change a booking themselves than be called about it. It is a service only while a person can be reached when it fails.',
        'And some want to stay unknown. A way that works without an account, at no worse price, is part of respect for customers.',
      ],
      terms: ['self-service', 'customer-preferences', 'customer-empowerment'],
      example: {
        sample: 'coffee-chain',
        text: 'Among the principles of Jaskółka Coffee stands “No account needed for one coffee”. For Halina there is “A card that asks for nothing”: ten stamps in the phone’s wallet, and no name.',
        from: ['No account needed for one coffee', 'A card that asks for nothing'],
      },
    },
    {
      title: 'Where to begin',
      text: [
        'Mend the joints before adding cleverness. A recommendation is wasted on somebody whose order was just lost between two channels.',
        'A sensible order: facts and prices that agree; the open matter known wherever the customer turns; memory that saves effort; only then suggestions.',
      ],
      terms: ['consistency-across-channels', 'omnichannel-experience', 'personalisation'],
    },
  ],
  tryIt: {
    task: 'Take one persona who uses at least two channels. Give every one of these channels a touchpoint, and rate each of those touchpoints for consistency.',
    where: { kind: 'touchpoint' },
    check: (context) => {
      const asks = furthest(context.of('persona'), (persona) => asksOf(persona, context));
      if (asks === null) return nothingYet(t('there is no persona yet'), 3);
      return outcomeOf(asks, t('All channels of one persona meet a touchpoint, and each of these is rated for consistency.'));
    },
  },
  mustKnow: [
    'Multichannel offers several ways; omnichannel joins them so that nothing has to be begun again.',
    'Breaks happen between channels: follow one persona on one errand across every change.',
    'Consistent means that facts, prices and promises agree, not that all channels look alike.',
    'Knowledge helps when it was given, is expected and serves the customer.',
    'Mend the joints first; suggestions come last.',
  ],
  review: [
    {
      question:
        'A town hall offers a counter, a phone line, mail and a web form for moving house. What would have to be true for this to be omnichannel?',
      answer:
        'Someone who began on the web form and got stuck could ring, give a name, and be helped from where they stopped. The counter would see what was sent by mail. All four would ask for the same papers and name the same fee and waiting time. A change reported once would reach the other offices. As long as each channel keeps its own file, there are four services with one name.',
    },
    {
      question: 'A shop knows from purchases that a customer is probably expecting a child. Should it send offers for prams?',
      answer:
        'No, not on that ground. She has not told the shop, would not expect it to have worked it out, and others may see the letter. What serves the shop could hurt her. A better way is to let customers say what they are preparing for and what they would like to hear about, and to make it easy to take back. The same offer is then help instead of an intrusion.',
    },
    {
      question: 'Why can better personalisation in one channel make the whole experience worse?',
      answer:
        'It raises what the customer expects. If the app knows the usual order and the counter asks for everything anew, the counter now feels careless, though it has not changed. Resources that went into the app are also missing at the joints, where most breaks are. So it pays to look at importance and consistency over all touchpoints before one of them is made cleverer.',
    },
  ],
};
