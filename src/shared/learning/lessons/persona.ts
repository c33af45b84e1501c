import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const asksOf = ({ data }: RecordOf<'persona'>): readonly Ask[] => {
  const kinds = new Set(data.needs.flatMap(({ statement, kind }) => (isFilled(statement) && kind !== null ? [kind] : [])));
  return [
    { met: isFilled(data.name), lack: t('the persona has no name yet') },
    { met: isFilled(data.quote) || isFilled(data.occupation), lack: t('neither quote nor occupation is written') },
    {
      met: kinds.size >= 2,
      lack: kinds.size === 0 ? t('no need has a kind yet') : t('all needs are of one kind'),
    },
    {
      met: data.pains.some(({ statement, severity }) => isFilled(statement) && severity !== null),
      lack: data.pains.length === 0 ? t('there is no pain yet') : t('no pain is rated for severity'),
    },
  ];
};

export const persona: Lesson = {
  id: 'persona',
  title: 'Build a persona',
  topic: 'customers',
  kinds: ['persona'],
  goal: 'You can build a persona from what was observed, with needs and pains that a team can act on.',
  minutes: 9,
  steps: [
    {
      title: 'One person, made of many',
      text: [
        'A persona is one believable person who stands for a group with the same goals and habits. The name is invented; everything that leads to a decision should come from interviews, comments, records.',
        'Its use is in talk. “The target group wants flexibility” ends a discussion. “What does Kinga do when the cup is not there?” begins one.',
      ],
      terms: ['customer-persona', 'archetype'],
    },
    {
      title: 'Name what they do, not who they are',
      text: [
        'The archetype says in three or four words what tells this person from the others. Behaviour and occasion work; age and income rarely do, because people of one age want different things.',
        'Demographics still have a place: where they limit what is possible, such as shifts, school holidays or a journey of two hours.',
      ],
      terms: ['archetype', 'demographics', 'customer-behaviours'],
      example: {
        sample: 'coffee-chain',
        text: 'Kinga is “The 7:52 commuter”, Tomáš “The table worker”, Halina “The afternoon regular”. Two of the names hold a time of day and one a piece of furniture. A barista can tell within a minute which of them stands at the counter; “27 to 35, urban” would not have told her.',
        from: ['The 7:52 commuter', 'The table worker', 'The afternoon regular', '27–35'],
      },
    },
    {
      title: 'Needs of three kinds',
      text: [
        'Functional needs get something done, emotional needs concern how it feels, social needs concern others. Write four to seven, each as a need and not as your answer to it: a fibre line is an answer, a call that holds is a need.',
        'Rate importance with the whole scale. When everything is a 5, nothing has been decided.',
      ],
      terms: ['customer-needs', 'functional-need', 'emotional-need', 'social-need'],
      example: {
        sample: 'coastal-hotel',
        text: 'Maya needs “A quiet room with a real desk and chair” (functional, 5), “To leave on Thursday without feeling guilty” (emotional, 4) and “To bring a friend for Saturday at no fuss” (social, 2). Had only the desk been written down, the house would have bought furniture and missed why she hesitates to come.',
        from: [
          'A quiet room with a real desk and chair',
          'To leave on Thursday without feeling guilty',
          'To bring a friend for Saturday at no fuss',
        ],
      },
    },
    {
      title: 'Pains that somebody could go and see',
      text: [
        'Write a pain as it happens to the person, with a place. “Bad website” is a verdict that nobody can mend; “cannot tell which rooms have a desk” can be watched and counted.',
        'Severity is what they would do about it, from a sigh to leaving for good. Frequency is how often it happens. The product of both gives the order of work.',
      ],
      terms: ['pain-point', 'severity'],
      example: {
        sample: 'online-retailer',
        text: 'Two of Hanna’s pains are equally bad when they happen, severity 5: a wrong colour and a broken plate. The colour is wrong often (frequency 4), a plate breaks seldom (2). So 20 stands against 10, and the photographs come before the packing.',
        from: ['The colour is not the one in the picture', 'One plate in the set arrives broken'],
      },
    },
    {
      title: 'Gains, jobs and objections',
      text: [
        'A gain is more than a pain turned round: it is an outcome that the person would miss, expect, ask for or be surprised by. A job is what your offer is hired for, and stays when the product changes.',
        'Objections are the reasons for not choosing you. Collect them from people who left or never came; those who stayed have got over theirs.',
      ],
      terms: ['gain', 'job-to-be-done', 'objection', 'motivation'],
    },
    {
      title: 'Link it, mark one, keep it honest',
      text: [
        'Link the segment that the person comes from: it gives a size to what pleasing her is worth. Mark one persona as primary; she wins when two of them want different things.',
        'Then note evidence for the claims that cost money. What nobody has looked at is an assumption, and it may stay one as long as it says so.',
      ],
      terms: ['primary-persona', 'customer-segment', 'evidence', 'assumption'],
    },
  ],
  tryIt: {
    task: 'Bring one persona to life: a name, a quote or an occupation, two needs of different kinds, and one pain rated for severity.',
    where: { kind: 'persona' },
    check: ({ of }) => {
      const personas = of('persona');
      const asks = furthest(personas, asksOf);
      if (!asks) return nothingYet(t('there is no persona yet'), 4);
      const whole = personas.find((one) => asksOf(one).every(({ met }) => met));
      return outcomeOf(
        asks,
        t('{{name}} has a voice, needs of different kinds and a rated pain.', { name: whole?.data.name.trim() ?? '' }),
      );
    },
  },
  mustKnow: [
    'A persona stands for people who behave alike; its name is invented, its needs and pains are not.',
    'The archetype names behaviour or occasion, because these tell people apart where age and income do not.',
    'Needs are functional, emotional or social, and are written without the solution in them.',
    'Severity times frequency ranks pains; severity is what the person would do about it.',
    'One persona is primary, each comes from a segment, and unproved claims are marked as assumptions.',
  ],
  review: [
    {
      question: 'Two of your five personas would choose the same offer at every point. What do you do?',
      answer:
        'Merge them. Personas exist to show where decisions differ; two that never differ double the work and blur the talk. Keep the details that change a choice and drop the rest. If the team resists, ask for one decision in which the two would want different things. If there is one, write it into their archetypes, because it was missing there.',
    },
    {
      question: 'Why can a persona be believable and still do harm?',
      answer:
        'A good story is remembered whether or not it is true. If the details come from the team’s own habits, the persona gives its prejudice a face, and nobody argues with a face. The remedy is to tie each costly claim to evidence, to mark what is assumed, and to put the persona beside real customers again after a season.',
    },
    {
      question: 'A pain has severity 5 and frequency 1, another severity 3 and frequency 5. Which comes first?',
      answer:
        'By product the second, 15 against 5. But look at what severity 5 means here: if the person leaves for good, or is harmed, a rare event can outweigh a frequent annoyance. The product orders ordinary work; a 5 deserves a second look. Ask how many leave because of it each year and what it would cost to make it impossible.',
    },
    {
      question: 'All needs of your persona are functional. What has probably happened?',
      answer:
        'The interviews asked what people want from the product and noted the answers. Functional needs are easy to say and safe to admit. Asking why each matters leads further: a cup that is ready on time matters because the shift should not begin with running. Offers that differ in function get copied; what they do for the feeling often decides.',
    },
  ],
};
