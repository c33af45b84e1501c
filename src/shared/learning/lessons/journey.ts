import { lowsOf } from '../../analysis/journey.ts';
import { quoted } from '../../checks/words.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const PHASES = 3;

function asksOf(journey: RecordOf<'journey'>, all: readonly RecordOf<'journey'>[]): readonly Ask[] {
  const { phases } = journey.data;
  const felt = phases.filter(({ emotion }) => emotion !== null);
  const lowest = lowsOf(journey.data)[0];
  const low = phases.find(({ id }) => id === lowest?.id);
  const pains = new Set(low?.pains.map(({ id }) => id));
  const taken = low?.opportunities.some(({ addresses }) => addresses.some(({ item }) => item !== undefined && pains.has(item))) ?? false;
  return [
    {
      met: phases.length >= PHASES && felt.length === phases.length,
      lack:
        phases.length < PHASES
          ? t('the map has {{count}} of {{all}} phases', { count: phases.length, all: PHASES })
          : t('{{count}} of {{all}} phases have an emotion', { count: felt.length, all: phases.length }),
    },
    { met: phases.some(({ momentOfTruth }) => momentOfTruth), lack: t('no phase is marked as a moment of truth') },
    {
      met: taken,
      lack: low
        ? t('no opportunity in {{phase}}, the lowest phase, answers a pain of that phase', {
            phase: quoted(low.name, t('the one without a name')),
          })
        : t('no phase feels low, so there is nothing to answer yet'),
    },
    {
      met: phases.some(({ frontStage, backStage }) => isFilled(frontStage) && isFilled(backStage)),
      lack: t('no phase says what happens in front of the customer and behind'),
    },
    {
      met: all.some(({ data }) => data.kind === 'to-be' && data.counterpart?.record === journey.id),
      lack: t('no to-be map names this one as its counterpart'),
    },
  ];
}

export const journey: Lesson = {
  id: 'journey',
  title: 'Map a journey',
  topic: 'journey',
  kinds: ['journey'],
  goal: 'You can map a journey as it is, find where it breaks and why, and draw how it should be.',
  minutes: 11,
  steps: [
    {
      title: 'One persona, one occasion',
      text: [
        'Choose whose journey it is and on which occasion. A first visit and a tenth have little in common, and a map of “our customers in general” shows nobody’s day.',
        'Write the scenario in a line with a time and a place. Then write what the persona takes for granted beforehand: feelings follow expectations.',
      ],
      terms: ['customer-journey-mapping', 'scenario', 'customer-expectation'],
      example: {
        sample: 'coffee-chain',
        text: 'The map of Jaskółka Coffee is set on “A Tuesday in September, change of trams at 7:52”. The expectation is one sentence: “The cup stands there when the app says it will. Four minutes are four minutes.” Every later pain is a break of it.',
        from: [
          'A Tuesday in September, change of trams at 7:52',
          'The cup stands there when the app says it will. Four minutes are four minutes.',
        ],
      },
    },
    {
      title: 'Phases by what the customer wants',
      text: [
        'Start with a set that is offered, such as awareness, consideration, purchase and post-purchase, or dream to share for travel. Then rename: a phase changes where the customer’s goal changes, not where your department does.',
        'Four to seven phases fit on a screen and in a head.',
      ],
      terms: ['journey-phase', 'goal'],
    },
    {
      title: 'Fill the lanes from left to right',
      text: [
        'For each phase: goal, actions, touchpoints, thoughts, and a feeling from −2 to +2 with a word for it. Actions begin with a verb. Thoughts are quotes; take them from interviews where you can.',
        'An empty cell is information. A phase without a touchpoint is one in which the customer meets nobody, and that may be the finding.',
      ],
      terms: ['customer-thoughts', 'touchpoint', 'emotion-curve'],
      example: {
        sample: 'coastal-hotel',
        text: 'In “Book” Maya’s actions are three: finds the room on a booking site, opens the house’s own site to compare, gives up at step four and goes back. The thought explains the feeling: “Why is it £14 dearer on their own website?” Suspicious, −2. A team can hardly argue it away: eight interviews and nine months of comments stand behind the curve.',
        from: ['Gives up at step four and goes back', 'Why is it £14 dearer on their own website?', 'Suspicious'],
      },
    },
    {
      title: 'Go behind the low point',
      text: [
        'Take the lowest phase first. Write its pains with severity, link those that are pains of the persona, and then fill the lanes below the line: what staff do, what happens behind, what supports it.',
        'The cause usually shows there. An opportunity answers a pain, so link it: one that answers none is an idea without a customer.',
      ],
      terms: ['pain-point', 'severity', 'journey-opportunity', 'back-stage'],
      example: {
        sample: 'online-retailer',
        text: 'Hanna’s low is “Delivery”, −2. Two pains: one order comes on three days (severity 4), one plate is broken (5). Behind it: “Each workshop packs as it always has.” The opportunities follow the causes: parcels wait for each other in Graz, and pulp nests hold eight plates.',
        from: ['Each workshop packs as it always has.', 'Parcels wait for each other in Graz', 'Pulp nests for eight plates'],
      },
    },
    {
      title: 'Mark the moments that decide',
      text: [
        'Mark as moments of truth the phases in which the persona decides to buy, to stay or to leave. Link a metric to each: a decisive phase that nobody counts will be discussed by anecdote.',
        'A low point is not always a moment of truth. People bear a dull wait; they do not bear being cheated.',
      ],
      terms: ['moment-of-truth', 'customer-experience-metrics'],
    },
    {
      title: 'Draw the map as it should be',
      text: [
        'Make a to-be map and name the as-is map as its counterpart; both curves are then drawn over each other. Change few phases. A future in which everything is at +2 is an advertisement.',
        'Every change needs a front stage, a back stage and a support that make it possible. What stays as it is should say so.',
      ],
      terms: ['as-is-map', 'to-be-map', 'customer-journey-optimisation'],
      example: {
        sample: 'coastal-hotel',
        text: 'In the map for 2027 “Book” rises from −2 to +1: three steps, the sum on each, one table of rates for all channels. “Travel” rises only from −1 to 0. And the support lane of “Stay” admits that rooms keep their Wi-Fi until 2028; the calls move to a wired line in the boat shed.',
        from: [
          'One table of rates feeds every channel.',
          'A wired line to the shed; rooms stay as they are until 2028.',
          'Maya works from the sea, 2027',
        ],
      },
    },
  ],
  tryIt: {
    task: 'Map one journey with an emotion in each phase and a moment of truth. In its lowest phase, link an opportunity to a pain; say in one phase what happens in front and behind; and make a to-be map that names it as its counterpart.',
    where: { kind: 'journey' },
    check: ({ of }) => {
      const maps = of('journey');
      const asks = furthest(
        maps.filter(({ data }) => data.kind !== 'to-be'),
        (map) => asksOf(map, maps),
      );
      if (!asks) return nothingYet(t('there is no as-is map yet'), 5);
      return outcomeOf(asks, t('The journey is mapped, its lowest phase answered, and its future drawn.'));
    },
  },
  mustKnow: [
    'A map shows one persona on one occasion, against what she expected beforehand.',
    'A phase changes where the customer’s goal changes.',
    'The cause of a low point is looked for behind the stage, and each opportunity is linked to the pain it answers.',
    'Moments of truth are the phases in which the customer decides; each deserves a metric.',
    'A to-be map names its as-is map, changes few phases and says what makes each change possible.',
  ],
  review: [
    {
      question: 'A colleague’s map has the phases Marketing, Sales, Operations, Support. What would you say?',
      answer:
        'These are departments, so the map shows the organisation and will confirm its borders. Ask what the customer wants at each point: to notice, to compare, to be sure, to get going, to solve a problem. Some of these cross two departments, and the crossing is often where things break. Renaming the phases by goals brings these places into view.',
    },
    {
      question: 'The to-be map lifts every phase by two points. Why is it of little use?',
      answer:
        'It makes no choice. Nobody can pay for everything at once, and the reader cannot tell which change carries the result. It also hides what will stay as it is, so the first honest question brings it down. A useful map lifts the moments of truth and the worst low point, names what makes that possible, and leaves the rest at a decent level on purpose.',
    },
    {
      question: 'An opportunity in your map addresses no pain. Keep it?',
      answer:
        'First look for the pain: perhaps it was never written down because everybody knows it. If there is none, the idea may still create a gain, such as a surprise at a point that is dull. Then say whose gain. If neither can be named, it is something the team would like to do, and it competes for money with things that customers suffer from.',
    },
    {
      question: 'How do you know that the emotions in your map are not your own?',
      answer:
        'By their source. Values that come from observed behaviour, interviews or comments sorted by phase can be cited as evidence; values set in a workshop are assumptions and should say so. A quick test is to show the curve without names to three customers and ask which phase they would move. If they move none, be suspicious of politeness; ask for an example of each.',
    },
  ],
};
