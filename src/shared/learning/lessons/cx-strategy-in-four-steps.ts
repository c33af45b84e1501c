import { t } from '../../i18n.ts';
import { pathOf } from '../../path.ts';
import type { Lesson } from '../model.ts';

/** How far each of the four steps should be, in percent. */
const HALF = 50;
const STEPS = 4;

export const cxStrategyInFourSteps: Lesson = {
  id: 'cx-strategy-in-four-steps',
  title: 'A strategy in four steps',
  topic: 'foundations',
  kinds: [],
  goal: 'You can lead a customer experience strategy from objectives through touchpoints and metrics to technology, and say what each step hands to the next.',
  minutes: 10,
  steps: [
    {
      title: 'Why four steps, and why in this order',
      text: [
        'A framework for customer experience answers four questions: what should be different, where do customers meet us, how shall we know, and what do we need for it? Objectives, touchpoints, metrics, technology.',
        'Each answer limits the next. Who begins with technology buys a tool and then looks for a problem that it solves. Who begins with metrics counts what happens to be countable.',
      ],
      terms: ['customer-experience-strategy-framework', 'customer-experience-strategy', 'strategy-path'],
    },
    {
      title: 'Step one: define objectives',
      text: [
        'Agree on a result for customers and for the organisation, with a number for today, a number to reach and a day. “A better app” is a wish. A wait that falls from one figure to another by June is an objective.',
        'In Throughline the first step walks through the frame of the brief, its vision and principles, and each objective with baseline, target and date.',
      ],
      terms: ['objective', 'baseline', 'target-value', 'strategy-brief'],
      example: {
        sample: 'coffee-chain',
        text: 'Jaskółka Coffee wants the morning wait to fall from 6.4 to 4.0 minutes by the end of June 2027. All later choices answer to that sentence: which guests to follow, which minutes to count, and why a limit on orders is worth more than a new loyalty game.',
        from: ['Morning wait from 6.4 to 4.0 minutes', '2027-06-30', 'Points and levels'],
      },
    },
    {
      title: 'Step two: identify touchpoints',
      text: [
        'A list of touchpoints that nobody stands behind is a wall chart. So the step begins with people: the segments that were chosen, a persona for each group, the channels they use. Then their journey is followed phase by phase, and every meeting is noted and rated.',
        'The path finds what hangs loose: a touchpoint that no journey meets, or a strategy in which no segment is a target.',
      ],
      terms: ['touchpoint', 'customer-journey', 'target-market', 'customer-persona'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House lists 13 touchpoints. Following Maya leads to twelve of them. The thirteenth, the counter of the trail office, is in no journey, because Colin, the walker, has no map of his own yet: the path says so in one line.',
        from: ['Trail office counter', 'Colin Ferrier', 'Maya works from the sea'],
      },
    },
    {
      title: 'Step three: develop metrics',
      text: [
        'A metric earns its place in two ways: it shows whether an objective is being reached, or it shows how an important touchpoint performs. One that does neither is decoration.',
        'The step asks for a metric for every objective, one for every touchpoint of importance 4 or 5, and a first value for each. Without a value at the start, no later value means anything.',
      ],
      terms: ['customer-experience-metrics', 'metric-convention', 'leading-and-lagging-indicators'],
    },
    {
      title: 'Step four: implement technology',
      text: [
        'Only now does it make sense to ask what systems have to be able to do. Three things are needed almost everywhere: to collect what is known of customers, to tailor what they get, and to gather feedback and answer it.',
        'A capability that supports no objective is a hobby; an objective that no capability supports is a hope. The path counts both.',
      ],
      terms: ['capability', 'customer-data-platform', 'personalisation-play'],
      example: {
        sample: 'online-retailer',
        text: 'At Fold & Fire all five objectives have a capability behind them. Even “Fewer parcels for each order”, whose baseline and target are still missing, has one: parcels wait for each other in Graz. So the path shows the fourth step complete while the first still lacks two numbers.',
        from: ['Fewer parcels for each order', 'Parcels wait for each other in Graz'],
      },
    },
    {
      title: 'The people who carry it',
      text: [
        'Beside the four steps stands a fifth part, because none of them works by itself: rules for what staff may decide at once, training for what that takes, and a culture in which the right behaviour is seen and thanked.',
        'Read it as a test of the other four. Who at the desk will do something different next month, and who has told them?',
      ],
      terms: ['staff-empowerment', 'employee-training', 'cultural-alignment'],
    },
    {
      title: 'Then once more',
      text: [
        'The path is walked more than once. A first metric shows that an objective was set too low; a journey brings up a group of customers that nobody had chosen. Go back and change it: the order is for thinking, not for approving.',
        'Keep a version before each round. What was believed in spring is worth reading in autumn.',
      ],
      terms: ['continuous-improvement', 'strategy-version'],
    },
  ],
  tryIt: {
    task: 'Open the strategy path and bring each of its four steps, from objectives to technology, to at least 50%. What each step still lacks stands beside it, with a way to the place.',
    where: { screen: 'path' },
    check: ({ records, observed }) => {
      const steps = pathOf(records, observed).steps.slice(0, STEPS);
      const behind = steps.filter(({ percent }) => percent < HALF);
      const [next] = behind;
      if (!next) return { done: true, says: t('All four steps have reached {{half}}%.', { half: HALF }) };
      return {
        done: false,
        says: t('{{met}} of {{all}} steps have reached {{half}}%: “{{step}}” stands at {{percent}}%.', {
          met: STEPS - behind.length,
          all: STEPS,
          half: HALF,
          step: next.label,
          percent: next.percent,
        }),
      };
    },
  },
  mustKnow: [
    'The order is objectives, touchpoints, metrics, technology: each step limits the next.',
    'An objective has a baseline, a target, a date and, from the third step on, a metric.',
    'Touchpoints are found by following chosen people through their journey, not by listing what the organisation owns.',
    'A metric belongs to an objective or to an important touchpoint, and needs a first value before anything starts.',
    'Technology answers a gap that stops an objective; the team and its culture carry all four steps.',
  ],
  review: [
    {
      question: 'A software company begins its strategy by buying a tool for customer data. What is likely to go wrong?',
      answer:
        'The tool decides the questions. It will be filled with what can be collected, dashboards will show it, and teams will look for uses. Whether any of it bears on why customers cancel is chance. Later, when objectives are agreed, the events that would show progress may not have been captured. Beginning with objectives and the journey says which data are needed, and how few.',
    },
    {
      question: 'Why does the second step ask for segments and personas before touchpoints?',
      answer:
        'Importance has no meaning without somebody for whom a touchpoint is important. The phone matters to a walker of sixty and hardly to a commuter with an app. If touchpoints are listed first, each department adds its own and all seem equal. Chosen people give the list a point of view: what they meet, in which order, and what decides for them.',
    },
    {
      question: 'An objective has a metric but no touchpoint of importance 4 or 5 has one. What do you miss?',
      answer:
        'You will see whether the result moves and not why. An overall figure such as a share of direct bookings changes months after the cause, and dozens of things may have caused it. A metric at the decisive touchpoints, calls answered or steps in which bookings are given up, moves earlier and points to a place where somebody can act.',
    },
  ],
};
