import { choice, choices, date, group, type Help, list, longText, money, number, rating, reference, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const SEGMENT_BASES = {
  demographic: 'Demographic',
  geographic: 'Geographic',
  psychographic: 'Psychographic',
  behavioural: 'Behavioural',
  needs: 'Needs-based',
} as const;
export const TARGETING = {
  undifferentiated: 'Undifferentiated',
  differentiated: 'Differentiated',
  concentrated: 'Concentrated',
  micromarketing: 'Micromarketing',
} as const;
export const CRITERION_AXES = { attractiveness: 'Attractiveness', fit: 'Fit' } as const;
export const SEGMENT_DECISIONS = { target: 'Target', watch: 'Watch', leave: 'Leave' } as const;
export const GATE_ANSWERS = { pass: 'Pass', fail: 'Fail', unknown: 'Unknown' } as const;

const answer = choice('Answer', GATE_ANSWERS, {
  required: true,
  help: {
    what: 'Whether the segment passes this gate, fails it, or nobody can say yet.',
    example: 'Unknown, until the registration card asks for the reason of the stay.',
    apply: 'Unknown is an honest answer and a task to find out. Pass needs a reason beside it.',
  },
});
const reason = text('Reason', {
  help: {
    what: 'What the answer rests on.',
    example: '“The desk ticks ‘path’ at arrival since May 2025.”',
    apply: 'Name a number, a record or a person who said so. Where it is a guess, say that it is.',
  },
});
/** One of the five gates, with the help of that gate. */
const gate = (label: string, help: Help) => group(label, { answer, reason }, { help });

export const segmentation = defineFramework({
  kind: 'segmentation',
  area: 'understand',
  count: 'one',
  singular: 'Segmentation',
  plural: 'Segmentation',
  icon: 'chart-pie',
  help: {
    what: 'How the market is divided into groups that want different things, and how it is decided which of them to serve (segmentation, targeting, positioning).',
    example: 'Short breaks at Saltmere Bay, divided by the reason for coming: desk weekends, walking stages, school holidays, weddings.',
    apply:
      'Define the market, then the criteria and their weights, and only then rate segments. Weights that are set after the ratings are known prove whatever was wanted.',
  },
  title: () => 'Segmentation and targeting',
  fields: {
    market: longText('Market definition', {
      required: true,
      help: {
        what: 'All the customers, and all the ways of meeting their need, out of which the segments are cut.',
        example: 'Overnight leisure stays at Saltmere Bay by people who live within two and a half hours: about 48,700 parties in 2026.',
        apply:
          'Define it by the need and the area, with a number and its source. The segments may leave part of it uncovered; they may not overlap much.',
      },
    }),
    bases: choices('Bases used', SEGMENT_BASES, {
      required: true,
      help: {
        what: 'What the groups are told apart by: who people are, where they live, how they think, what they do, or what they need.',
        example: 'Behavioural and needs-based: walkers and remote workers may be of one age and town and still choose different rooms.',
        apply:
          'Divide by needs or behaviour, then describe by age and place so that the groups can be found. Age alone seldom explains a choice.',
      },
    }),
    criteria: list(
      'Criteria',
      'criterion',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'What is judged, worded so that a high rating is good.',
            example: 'Stays outside July and August.',
            apply:
              'Say “low dependence on booking sites” rather than “dependence on booking sites”: a high rating must always speak for the segment.',
          },
        }),
        axis: choice('Axis', CRITERION_AXES, {
          required: true,
          help: {
            what: 'Attractiveness: how good the segment is for anyone. Fit: how well we in particular can serve it.',
            example: 'Growth is attractiveness; “served well by today’s 31 staff” is fit.',
            apply: 'Ask whether a rival would rate it the same. If so, it is attractiveness.',
          },
        }),
        weight: number('Weight', {
          min: 0,
          max: 100,
          unit: '%',
          required: true,
          help: {
            what: 'The share of this criterion in the score of its axis.',
            example: 'Size 20, growth 30, value per party 30, season 20: together 100 for attractiveness.',
            apply: 'The weights of each axis must add up to 100. A criterion under 10 will not change any decision; drop it.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'The yardsticks by which every segment is rated, each with a weight on one of two axes.',
          example:
            'Attractiveness: size, growth, value, season. Fit: needs what we have 40, reached through our own channels 35, served well by today’s 31 staff 25.',
          apply: 'Three to five for each axis. Agree on names and weights with those who will have to live with the result.',
        },
      },
    ),
    targeting: choice('Targeting approach', TARGETING, {
      required: true,
      help: {
        what: 'Undifferentiated: one offer for all. Differentiated: one for each of several targets. Concentrated: one target only. Micromarketing: down to places or single customers.',
        example: 'Differentiated: a work weekend, a walker’s night and a family week.',
        apply: 'Every further target costs a product, a page and training. A small house or a young shop often does better concentrated.',
      },
    }),
    targetingReason: longText('Why this approach', {
      help: {
        what: 'What speaks for the approach chosen, and what it costs.',
        example:
          'Three targets with hardly any overlap in the calendar: desks Thursday to Monday, the path in spring and autumn, families in eleven weeks.',
        apply: 'Name the approach you turned down and what would make you change your mind.',
      },
    }),
    rfmAsOf: date('Recency counted to', {
      report: 'hidden',
      help: {
        what: 'The day from which the days since the last purchase are counted. Left empty, the last purchase of all.',
        example: '1998-06-30, the last day of the file.',
        apply: 'Take the day on which the file was made. A later one ages every customer alike.',
      },
    }),
    rfmGroups: list(
      'RFM groups',
      'group',
      'name',
      {
        name: text('Name', {
          help: {
            what: 'What customers with these scores are called.',
            example: 'Champions',
            apply: 'A name that suggests what to do: “At risk” does, “Group 7” does not.',
          },
        }),
        recencyFrom: rating('Recency from', 'ticks', {
          help: {
            what: 'The lowest recency score of the group; 5 means bought most recently.',
            example: '4',
            apply: 'Left empty, the group begins at 1.',
          },
        }),
        recencyTo: rating('Recency to', 'ticks', {
          help: {
            what: 'The highest recency score of the group.',
            example: '5, with “from” at 4.',
            apply: 'Left empty, the group reaches up to 5.',
          },
        }),
        frequencyFrom: rating('Frequency from', 'ticks', {
          help: {
            what: 'The lowest frequency score of the group; 5 means bought most often.',
            example: '4, for the loyal ones',
            apply: 'Where nothing stands, everybody from 1 up belongs.',
          },
        }),
        frequencyTo: rating('Frequency to', 'ticks', {
          help: {
            what: 'The highest frequency score of the group.',
            example: '2, for new customers.',
            apply: 'Set it only where a group ends below 5.',
          },
        }),
        monetaryFrom: rating('Monetary from', 'ticks', {
          help: {
            what: 'The lowest monetary score of the group; 5 means spent most.',
            example: '4, for those who must not be lost',
            apply: 'Leave it empty where spending does not matter to the group.',
          },
        }),
        monetaryTo: rating('Monetary to', 'ticks', {
          help: {
            what: 'The highest monetary score of the group.',
            example: '3, for promising ones.',
            apply: 'Usually left empty: few groups end at a spend.',
          },
        }),
      },
      {
        report: 'hidden',
        help: {
          what: 'The groups that customers are sorted into by their scores for recency, frequency and monetary value. The first group that fits is taken; while the list is empty a usual table is used.',
          example: 'Champions: recency 4–5, frequency 4–5, monetary 4–5.',
          apply: 'Start from the usual table and change what your business sees differently. Order matters.',
        },
      },
    ),
  },
  sections: [
    { id: 'market', label: 'Market', fields: ['market', 'bases'] },
    { id: 'criteria', label: 'Criteria', hint: 'the weights of each axis add up to 100', fields: ['criteria'] },
    { id: 'targeting', label: 'Targeting', fields: ['targeting', 'targetingReason'] },
    { id: 'rfm', label: 'RFM groups', hint: 'recency, frequency, monetary value', fields: ['rfmAsOf', 'rfmGroups'] },
  ],
});

export const segment = defineFramework({
  kind: 'segment',
  area: 'understand',
  count: 'many',
  singular: 'Segment',
  plural: 'Segments',
  icon: 'users',
  help: {
    what: 'A group of customers who want much the same and would answer much alike to an offer. A segment is counted; a persona is imagined from it.',
    example: 'Remote weekenders: 8,600 parties a year who work from anywhere on Thursday, Friday or Monday.',
    apply:
      'Make four to seven, rate them all by the same criteria, and decide on each. A segment nobody decides about is only a description.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Name', {
      required: true,
      help: {
        what: 'A short name that everybody in the house would understand.',
        example: 'Coast-path walkers',
        apply: 'Name what they come for. “Segment B” and “Silver explorers” both have to be explained.',
      },
    }),
    description: longText('Description', {
      required: true,
      help: {
        what: 'Who belongs to the segment, and what makes it one group.',
        example:
          'Pairs and small groups who walk the path in stages, mostly in May, June, September and October, one or two nights at a time.',
        apply: 'Write a rule by which two colleagues would sort the same customer into the same segment.',
      },
    }),
    traits: group(
      'Traits',
      {
        demographic: text('Demographic', {
          help: {
            what: 'Age, household, income, occupation of most people in the segment.',
            example: '50 to 70, pairs of friends, siblings or couples.',
            apply: 'Give ranges that your own data or a public statistic support.',
          },
        }),
        geographic: text('Geographic', {
          help: {
            what: 'Where they live or where they are when they need you.',
            example: 'Leeds, York and Newcastle, by train.',
            apply: 'Name places that can be addressed: towns, lines, postcodes. “Urban” cannot be booked.',
          },
        }),
        psychographic: text('Psychographic', {
          help: {
            what: 'Attitudes, values and ways of life that matter for the choice.',
            example: 'Wants the outdoors back for the children, and a plan for the wet afternoon.',
            apply: 'Take it from interviews and reviews. An attitude nobody has voiced is an assumption; mark it as one.',
          },
        }),
        behavioural: text('Behavioural', {
          help: {
            what: 'What they do: when and how they buy, how often, through which channel, for which occasion.',
            example: 'Looks in January, books by March, stays five nights, eats in on most evenings.',
            apply: 'Start from your records. Behaviour is the cheapest trait to measure and the hardest to argue with.',
          },
        }),
        needs: text('Needs-based', {
          help: {
            what: 'The main need or benefit that holds the group together.',
            example: 'A dry pair of boots and a breakfast that goes by the tide.',
            apply: 'Write the one need that the neighbouring segment does not share.',
          },
        }),
      },
      {
        help: {
          what: 'What people in the segment have in common, by the five bases of segmentation.',
          example: 'For walkers: 50 to 70, from the whole North by train, one or two nights, dry boots above all.',
          apply: 'Fill in the bases you have used and leave the others empty. Five lines of guesses describe nobody.',
        },
      },
    ),
    size: number('Size', {
      min: 0,
      unit: 'customers',
      required: true,
      help: {
        what: 'How many customers, or parties, the segment holds in the market in a year.',
        example: '8,600 parties a year for remote weekenders in the whole bay.',
        apply: 'Count the market, not your own customers, and count all segments in the same unit. Put the source under Evidence.',
      },
    }),
    growth: number('Growth', {
      unit: '% a year',
      min: -100,
      max: 1000,
      required: true,
      help: {
        what: 'How fast the segment grows or shrinks, in percent a year.',
        example: '18 for remote weekenders, −6 for coach-tour groups.',
        apply: 'Use the mean of several years where you have them. One good summer is weather.',
      },
    }),
    annualValue: money('Annual value per customer', {
      required: true,
      help: {
        what: 'What one customer of the segment brings in a year, on average.',
        example: '£980 for a party of remote weekenders, £210 for wedding guests.',
        apply: 'Say in the notes whether it is revenue or margin, and use the same for every segment.',
      },
    }),
    needs: strings('Needs', {
      required: true,
      help: {
        what: 'What the people in this segment are after, most important first.',
        example: '“A desk that is certain.” “Checkout after the last call.” “A train that fits.”',
        apply: 'Three to five. If a list would do for two segments, they may be one.',
      },
    }),
    ratings: list(
      'Ratings',
      'rating',
      'criterion',
      {
        criterion: reference('Criterion', [{ kind: 'segmentation', list: 'criteria' }], {
          required: true,
          help: {
            what: 'The yardstick that is applied, from the list in Segmentation.',
            example: '“Stays outside July and August”, which weighs 20 of 100.',
            apply: 'Rate each criterion once. A criterion without a rating leaves the score open.',
          },
        }),
        value: number('Rating', {
          min: 0,
          max: 100,
          required: true,
          help: {
            what: 'How well the segment does on this criterion, from 0 (worst imaginable) to 100 (best imaginable).',
            example: '90 for growth of 18% a year, 20 for a segment that shrinks by 6%.',
            apply: 'Rate all segments on one criterion before you go to the next, so that like is compared with like.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'The marks of this segment on each criterion. Attractiveness and fit are their weighted sums: Σ weight × rating / 100.',
          example: 'Weights 40, 30, 30 with ratings 80, 60, 40 give 62.',
          apply: 'Let two people rate apart and talk about the marks that differ by 20 or more.',
        },
      },
    ),
    decision: choice('Decision', SEGMENT_DECISIONS, {
      required: true,
      help: {
        what: 'Target: serve it on purpose. Watch: look again at a stated time. Leave: take their bookings, spend nothing.',
        example: 'Remote weekenders: target. Wedding guests: watch. Coach-tour groups: leave.',
        apply: 'Leave at least one. A strategy that targets everyone has not chosen.',
      },
    }),
    decisionReason: longText('Reason', {
      required: true,
      help: {
        what: 'Why the segment was chosen, put off or left.',
        example: 'Most attractive of the five and the best fit; eleven desk rooms today, 22 by March.',
        apply: 'Name the figure or gate that settled it. If the decision goes against the ranking, say so here.',
      },
    }),
    gates: group(
      'Gates',
      {
        measurable: gate('Measurable', {
          what: 'Can the segment’s size, spending and members be found out?',
          example: 'Pass: every stay that includes a Thursday or Sunday night with one or two adults is in the property system.',
          apply: 'Name the record in which you would count them. If there is none, the answer is fail or unknown.',
        }),
        substantial: gate('Substantial', {
          what: 'Is the segment large or valuable enough to earn back an offer of its own?',
          example: 'Pass: 8,600 parties at £980 are £8.4 million a year. Fail: one night, £210, once.',
          apply: 'Multiply size by annual value and compare a realistic share of that with what the offer would cost.',
        }),
        accessible: gate('Accessible', {
          what: 'Can these people be reached and served by channels you have or can pay for?',
          example: 'Pass: three towns, one train line, one app. Fail: only through two coach operators.',
          apply: 'Name the channel. A segment that is reached only through someone else belongs to someone else.',
        }),
        differentiable: gate('Differentiable', {
          what: 'Does the segment answer to an offer otherwise than its neighbours do?',
          example: 'Pass: tide tables and boot dryers matter to walkers and to nobody else.',
          apply: 'Find one feature that this segment would pay for and the next one would not. If there is none, merge them.',
        }),
        actionable: gate('Actionable', {
          what: 'Can the organisation, as it is, make and keep up an offer for this segment?',
          example: 'Unknown: supper at 17:30 needs a cook from 16:00, and the kitchen has not agreed.',
          apply: 'Ask the people who would have to do it, before the page that promises it goes live.',
        }),
      },
      {
        help: {
          what: 'Five tests that a segment has to pass before it is worth targeting, however attractive it scores.',
          example:
            'Coach-tour groups are many and fail three gates: £95 a party, reached only through two operators, no lift in the house.',
          apply: 'Answer all five for each target. One fail is a reason to mend or to leave; an unknown is a task.',
        },
      },
    ),
  },
  sections: [
    { id: 'who', label: 'Who they are', fields: ['name', 'description', 'traits', 'needs'] },
    { id: 'worth', label: 'Size and value', fields: ['size', 'growth', 'annualValue'] },
    { id: 'ratings', label: 'Ratings', hint: '0 to 100 for each criterion', fields: ['ratings'] },
    { id: 'gates', label: 'Gates', hint: 'five tests a target has to pass', fields: ['gates'] },
    { id: 'decision', label: 'Decision', fields: ['decision', 'decisionReason'] },
  ],
});
