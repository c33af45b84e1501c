import { choice, date, group, type Help, list, longText, money, rating, references, strings, text } from '../fields.ts';
import { defineFramework, WORK_STATUSES } from './define.ts';
import { DIMENSIONS } from './servqual.ts';

/** The four steps of the improvement cycle after Shewhart and Deming. */
export const CYCLE_STAGES = { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' } as const;
export type CycleStage = keyof typeof CYCLE_STAGES;

const names = (label: string, help: Help) => strings(label, { help });

export const roadmap = defineFramework({
  kind: 'roadmap',
  area: 'plan',
  count: 'one',
  singular: 'Roadmap',
  plural: 'Roadmap',
  icon: 'chart-gantt',
  help: {
    what: 'The initiatives that carry the strategy out: why each is done, what it supports, what it costs, who does it and when it is looked at again.',
    example: '“Booking in three steps”: from the low point at Book, supports direct bookings, impact 5, effort 3, January to April.',
    apply:
      'Take in only what traces back to a pain, a finding or a missed target. Then look at the plot of impact and effort, and begin with two.',
  },
  title: () => 'Roadmap',
  fields: {
    initiatives: list(
      'Initiatives',
      'initiative',
      'title',
      {
        title: text('Title', {
          required: true,
          help: {
            what: 'What is undertaken, in a few words.',
            example: 'Booking in three steps',
            apply: 'Name the change, not the department that makes it.',
          },
        }),
        from: references(
          'Comes from',
          [
            { kind: 'persona', list: 'pains' },
            { kind: 'journey', list: 'phases.opportunities' },
            { kind: 'journey', list: 'phases.pains' },
            { kind: 'swot', list: 'strategies' },
            { kind: 'swot', list: 'strengths' },
            { kind: 'swot', list: 'weaknesses' },
            { kind: 'swot', list: 'opportunities' },
            { kind: 'swot', list: 'threats' },
            { kind: 'metric' },
            { kind: 'servqual' },
            { kind: 'journey', list: 'phases' },
            { kind: 'touchpoint' },
          ],
          {
            required: true,
            help: {
              what: 'What it answers: a pain, an opportunity, a SWOT item or strategy, a metric, a service-quality study, a phase or a touchpoint.',
              example: 'Maya’s pain “Six steps to book”, and the low point at Book.',
              apply: 'Without a reason it is somebody’s favourite. Find the reason or let it go.',
            },
          },
        ),
        dimension: choice('Service-quality dimension', DIMENSIONS, {
          help: {
            what: 'The dimension whose gap it closes, where it comes from a study of service quality.',
            example: 'Reliability, the largest gap of the summer study.',
            apply: 'Leave it empty when it comes from something else.',
          },
        }),
        supports: references('Supports', [{ kind: 'brief', list: 'objectives' }], {
          required: true,
          help: {
            what: 'The objectives that it should move.',
            example: 'The objective on direct bookings, and nothing else.',
            apply: 'One or two. What supports everything supports nothing.',
          },
        }),
        impact: rating('Impact', 'dots', {
          required: true,
          help: {
            what: 'How much it moves its objectives, 1–5.',
            example: '5: half of all bookings pass through it.',
            apply: 'Rate by the size of what it answers: severity, how many customers, how far from the target.',
          },
        }),
        effort: rating('Effort', 'ticks', {
          required: true,
          help: {
            what: 'How much work and money it takes, 1–5.',
            example: '2: a template and one afternoon of training.',
            apply: 'Ask whoever has to do it.',
          },
        }),
        confidence: rating('Confidence', 'dots', {
          required: true,
          help: {
            what: 'How sure you are of impact and effort, 1–5.',
            example: '4: two sister houses have done it.',
            apply: 'High impact with low confidence calls for a small trial first.',
          },
        }),
        start: date('Start', {
          required: true,
          help: {
            what: 'The first day of work on it.',
            example: '2027-01-11',
            apply: 'Not before the people in it have time.',
          },
        }),
        end: date('End', {
          required: true,
          help: {
            what: 'The day on which customers notice it.',
            example: '2027-04-02, before Easter.',
            apply: 'Nothing longer than two quarters: cut it in two, and let the first part be felt by itself.',
          },
        }),
        cost: money('Cost', {
          help: {
            what: 'What it costs beyond the tactics of the mix, in the currency of the brief.',
            example: '£6,500 for the booking engine.',
            apply: 'Leave out what the marketing mix already counts.',
          },
        }),
        raci: group(
          'Who does what (RACI)',
          {
            responsible: names('Responsible', {
              what: 'Those who do the work.',
              example: 'Kerensa Doyle, the web agency.',
              apply: 'Write at least one name; without one nothing begins.',
            }),
            accountable: text('Accountable', {
              help: {
                what: 'The one person who answers for it and decides.',
                example: 'Tom Brandt',
                apply: 'Exactly one name. Two people who are accountable wait for each other.',
              },
            }),
            consulted: names('Consulted', {
              what: 'Those who are asked before it is decided.',
              example: 'Night porters.',
              apply: 'Few: everybody consulted may hold it up.',
            }),
            informed: names('Informed', {
              what: 'Those who are told once it is decided or done.',
              example: 'The whole front office, at the Monday meeting.',
              apply: 'Whoever customers will ask about it.',
            }),
          },
          {
            help: {
              what: 'Responsible do it, one accountable answers for it, consulted are asked before, informed are told after.',
              example: 'Responsible Kerensa, accountable Tom, consulted the night porters, informed the front office.',
              apply: 'Settle the accountable one first.',
            },
          },
        ),
        status: choice('Status', WORK_STATUSES, {
          initial: 'planned',
          help: {
            what: 'How far the initiative is: planned, running, done or stopped.',
            example: 'Running since 11 January.',
            apply: 'Keep stopped ones: they say what was learnt.',
          },
        }),
        stage: choice('Step of the cycle', CYCLE_STAGES, {
          initial: 'plan',
          help: {
            what: 'Where the initiative is in its cycle of plan, do, check and act.',
            example: 'Check: the trial of four weeks is over.',
            apply: 'Move it on when the step has its line below.',
          },
        }),
        cycle: group(
          'Plan, do, check, act',
          {
            plan: longText('Plan', {
              help: {
                what: 'What is expected to happen, and how one would see it.',
                example: 'Booking effort rises from 5.1 to 5.6 within a month of the new pages.',
                apply: 'Write it before the work begins, with a number.',
              },
            }),
            do: longText('Do', {
              help: {
                what: 'What was done, on a small scale where possible.',
                example: 'New pages for one visitor in four, for four weeks.',
                apply: 'Note what was done differently from the plan.',
              },
            }),
            check: longText('Check', {
              help: {
                what: 'What happened, beside what was expected.',
                example: '5.5 of 7 from 118 answers; the step with the card still loses one in five.',
                apply: 'Use the metric that was named in the plan, not a kinder one.',
              },
            }),
            act: longText('Act', {
              help: {
                what: 'What is kept, changed or given up because of it.',
                example: 'Keep three steps, move the card to the end, roll out to all.',
                apply: 'Then plan the next turn, or close it.',
              },
            }),
          },
          {
            help: {
              what: 'One turn of the improvement cycle: plan, do, check, act.',
              example: 'Plan a rise in booking effort, try it with a quarter of visitors, measure, roll out.',
              apply: 'Small turns. A year-long plan with a check at its end has no cycle.',
            },
          },
        ),
        reviewDate: date('Review', {
          required: true,
          help: {
            what: 'The day on which it is looked at: go on, change or stop.',
            example: '2027-05-14',
            apply: 'Six weeks after customers notice it, when there is something to see.',
          },
        }),
      },
      {
        required: true,
        atLeast: 3,
        code: 'I',
        help: {
          what: 'What is undertaken, in what order, and why.',
          example: '“Booking in three steps”, “Window desks”, “One record per guest”.',
          apply: 'Five to ten. Accept proposals that the strategy itself makes from its pains, low points, missed targets and gaps.',
        },
      },
    ),
  },
  sections: [{ id: 'initiatives', label: 'Initiatives', hint: 'why, what for, who and when', fields: ['initiatives'] }],
});
