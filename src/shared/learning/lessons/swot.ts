import { missingLetters, SWOT_QUADRANTS, scoreOf } from '../../analysis/swot.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const ITEMS = { strengths: 'strengths', weaknesses: 'weaknesses', opportunities: 'opportunities', threats: 'threats' } as const;
/** Rated items that each quadrant is asked for. */
const RATED = 2;

function asksOf(swot: RecordOf<'swot'>): readonly Ask[] {
  const crossed = swot.data.strategies.some(
    (strategy) => isFilled(strategy.statement) && strategy.kind !== null && missingLetters(strategy, swot).length === 0,
  );
  return [
    ...SWOT_QUADRANTS.map((quadrant): Ask => {
      const rated = swot.data[quadrant].filter((item) => isFilled(item.statement) && scoreOf(item) !== null).length;
      return {
        met: rated >= RATED,
        lack: t('{{rated}} of two {{items}} rated for impact and confidence', { rated, items: t(ITEMS[quadrant]) }),
      };
    }),
    { met: crossed, lack: t('no TOWS strategy cites an item for each letter of its kind') },
  ];
}

export const swot: Lesson = {
  id: 'swot',
  title: 'SWOT and TOWS',
  topic: 'swot',
  kinds: ['swot'],
  goal: 'You can sort what helps and harms a strategy into four quadrants, rate it, and draw strategies from the crossings.',
  minutes: 12,
  steps: [
    {
      title: 'Two questions make four quadrants',
      text: [
        'A SWOT analysis asks two things of every fact. Is it inside the organisation, so that we could change it, or outside, where it happens whether we like it or not? And does it help or harm what the brief sets out to do?',
        'Inside and helpful is a strength, inside and harmful a weakness. Outside and helpful is an opportunity, outside and harmful a threat.',
      ],
      terms: ['swot-analysis', 'internal-and-external-factors', 'strength', 'weakness', 'opportunity', 'threat'],
    },
    {
      title: 'The test for inside and outside',
      text: [
        'Imagine that the organisation did not exist. What would still be true belongs outside. A new railway timetable stays true; a plan to advertise on trains does not.',
        'The commonest slip is to file one’s own plans under opportunities. “Start a newsletter” is a thing to do. The opportunity is whatever would make it pay, such as readers who look for such news.',
      ],
      terms: ['internal-and-external-factors', 'opportunity'],
      example: {
        sample: 'coastal-hotel',
        text: '“A 17:40 train from Leeds on Thursdays, from May” is an opportunity of Harbour House: the railway runs it for reasons of its own. Meeting that train with a lift is the house’s answer, so it stands among the strategies.',
        from: ['A 17:40 train from Leeds on Thursdays, from May', 'Meet the Thursday train: a lift, a late plate and a name at the door'],
      },
    },
    {
      title: 'Write states, not cures',
      text: [
        'A good item can be checked. It names a fact and, where there is one, a figure. “Bad technology” invites a quarrel; “one app order in five is late” invites a look at the orders.',
        'Beware of weaknesses that are only the absence of somebody’s favourite cure. “No chatbot” hides the trouble, which may be that nobody answers after nine. Several cures could mend that.',
      ],
      terms: ['weakness', 'evidence'],
      example: {
        sample: 'coffee-chain',
        text: 'Jaskółka Coffee writes “One app order in five is late” and “46% of new baristas leave within a year”. Both are states with a number, and both leave open what is done about them.',
        from: ['One app order in five is late', '46% of new baristas leave within a year'],
      },
    },
    {
      title: 'Rate impact and confidence apart',
      text: [
        'Impact says how much an item would change for customers or results. Confidence says how sure we are that it is so, or that it will come. Keep them apart: a rumour may be grave and still be a rumour.',
        'Impact × confidence gives 1 to 25 and ranks each quadrant. High impact with low confidence does not mean “ignore it”. It means “find out next”.',
      ],
      terms: ['impact', 'confidence', 'assumption'],
      example: {
        sample: 'coastal-hotel',
        text: '“Booking sites may raise commission” has impact 4 and confidence 2, so 8; “A 90-room chain opens in May 2027” has 4 and 4, so 16. The first rests on talk at a hoteliers’ evening, the second on the planning register.',
        from: [
          'Booking sites may raise commission',
          'A 90-room chain opens in May 2027',
          'Talk at a hoteliers’ evening',
          'Town planning register',
        ],
      },
    },
    {
      title: 'Cross the quadrants: TOWS',
      text: [
        'Four lists are not yet a strategy. Heinz Weihrich proposed in 1982 to cross them. SO uses a strength to take an opportunity. WO mends a weakness that keeps us from one. ST sets a strength against a threat. WT limits the damage where a weakness meets a threat.',
        'Begin with the highest rated items. Every strategy cites at least one item for each letter of its kind.',
      ],
      terms: ['tows', 'so-strategy', 'wo-strategy', 'st-strategy', 'wt-strategy'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire crosses “16% of parcels miss the day we named” with “Lockers in Αθήνα and Θεσσαλονίκη take parcels over 5 kg”. The WO strategy follows: deliver heavy parcels to lockers where couriers miss the day.',
        from: [
          '16% of parcels miss the day we named',
          'Lockers in Αθήνα and Θεσσαλονίκη take parcels over 5 kg',
          'Deliver heavy parcels to lockers where couriers miss the day',
        ],
      },
    },
    {
      title: 'Try to make each strategy pointless',
      text: [
        'Take away one cited item and read the strategy again. If it is as sensible as before, the item was decoration: cite what really carries the idea, or admit that the idea comes from somewhere else.',
        'Then look at the other end. A heavy item that no strategy cites is either an open question or less important than its rating says. Decide which, and write it down.',
      ],
      terms: ['tows', 'strategy-check'],
      example: {
        sample: 'coastal-hotel',
        text: '“Wi-Fi fails in 14 of 48 rooms” scores 5 × 5 = 25, the highest weakness, and no strategy cites it. The notes say why: the board wants the cabling quote first. That is an open question, said openly.',
        from: ['Wi-Fi fails in 14 of 48 rooms', 'the board wants the cabling quote first'],
      },
    },
    {
      title: 'Say what it found',
      text: [
        'A reader wants one sentence, not twenty items. The finding says what the quadrants mean together. It has a verb, and somebody could disagree with it.',
        'If the sentence would fit any competitor as well, the items above it are too general. Go back and look for what is true here and not next door.',
      ],
      terms: ['swot-analysis', 'competitive-advantage'],
    },
  ],
  tryIt: {
    task: 'Write two strengths, two weaknesses, two opportunities and two threats, each rated for impact and confidence. Then write one TOWS strategy that cites an item for each letter of its kind.',
    where: { kind: 'swot' },
    check: ({ of }) => {
      const asks = furthest(of('swot'), asksOf);
      if (asks === null) return nothingYet(t('there is no SWOT analysis yet'), SWOT_QUADRANTS.length + 1);
      return outcomeOf(asks, t('Every quadrant has two rated items, and a strategy crosses two of them.'));
    },
  },
  mustKnow: [
    'Strengths and weaknesses are inside, opportunities and threats outside; what would be true without us is outside.',
    'Our own plans are strategies, never opportunities.',
    'Impact and confidence are rated apart; high impact with low confidence is the next thing to find out.',
    'A TOWS strategy cites at least one item for each letter: a WO that cites no opportunity answers half of the question.',
    'A heavy item that no strategy cites must be decided on, not forgotten.',
  ],
  review: [
    {
      question: 'A museum lists “we could open on Mondays” as an opportunity. What is wrong, and what might the opportunity be?',
      answer:
        'Opening on Mondays is the museum’s own decision, so it is something to do and belongs among the strategies. An opportunity would be a change outside that makes Mondays worth opening: a cruise line that lands on Mondays from next spring, or schools that move their day out. Once that fact is named, one can check it, rate it and cross it with a strength or a weakness.',
    },
    {
      question: 'Two threats both score 8: one as 4 × 2, the other as 2 × 4. Do they call for the same response?',
      answer:
        'No. The first would hurt a good deal, but we hardly know whether it will come: the next step is to find out, with a source and a date. The second is nearly certain and mild, so a modest arrangement can be made at once and be done with. A ranking by the product sorts the list; it does not replace looking at the two ratings behind it.',
    },
    {
      question: 'Why does TOWS insist that a strategy cite items of both letters, and not only a good reason?',
      answer:
        'Because the value of the crossing lies in the link. A strategy from a strength alone may answer nothing that is happening outside; one from a threat alone may ask for what the organisation cannot do. Citing both shows where the idea comes from and when it ends: if the cited opportunity fades or the weakness is mended, the strategy has to be looked at again.',
    },
    {
      question: 'A team has nine strengths and two threats. What does that usually tell, and how would you go on?',
      answer:
        'Mostly it tells who was in the room: people know what they are proud of and have not asked what could cost them customers. Go through the strengths and strike out what every rival has too. Then ask for threats in turn: rivals, prices, law, technology, weather, staff. Ask somebody from outside as well. Balance is no aim in itself, but a thin quadrant is a reason to look again.',
    },
  ],
};
