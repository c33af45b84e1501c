import { type Capability, joinedWith, joinsOf, type Technology } from '../../analysis/capabilities.ts';
import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, nothingYet, outcomeOf } from './asks.ts';

const CAPABILITIES = 3;

const isDescribed = ({ name, kind, state, dataCaptured, owner }: Capability): boolean =>
  isFilled(name) && kind !== null && state !== null && isFilled(dataCaptured) && isFilled(owner);

function asksOf(technology: Technology): readonly Ask[] {
  const { capabilities } = technology.data;
  const described = capabilities.filter(isDescribed);
  const joins = joinsOf(technology);
  const missing = described.filter(({ state }) => state === 'gap' || state === 'planned');
  return [
    {
      met: described.length >= CAPABILITIES,
      lack: t('{{described}} of three capabilities have kind, state, data captured and owner', { described: described.length }),
    },
    { met: described.some(({ id }) => joinedWith(joins, id).size > 0), lack: t('none of these is joined with another') },
    { met: missing.some(({ cost }) => cost !== null), lack: t('none that is missing or planned has a cost') },
  ];
}

export const technology: Lesson = {
  id: 'technology',
  title: 'The technology map',
  topic: 'delivery',
  kinds: ['technology'],
  goal: 'You can list the capabilities a strategy needs, say which are there, join them, and see what is missing and what it costs.',
  minutes: 8,
  steps: [
    {
      title: 'List capabilities, not products',
      text: [
        'A capability is something the organisation can do, such as “one record per guest”. A product is what does it today. Products change; what one needs to be able to do changes slowly.',
        'Name it so that a customer’s gain can be heard in it. The product goes into a field of its own, and may stay empty while nothing has been chosen.',
      ],
      terms: ['capability'],
      example: {
        sample: 'coffee-chain',
        text: '“One list of orders for app and counter” is the capability; “Bar screen” is the tool. The name tells why anybody would want it.',
        from: ['One list of orders for app and counter', 'Bar screen'],
      },
    },
    {
      title: 'In place, planned, missing',
      text: [
        'Each capability has a state: it is in place, planned, or missing. “In place” means that people use it on an ordinary Tuesday, not that a licence has been paid.',
        'Work and state are two things. A planned capability may be under way already; one in place may still be worked on.',
      ],
      terms: ['capability', 'initiative'],
    },
    {
      title: 'Draw the joints',
      text: [
        'Link every capability with those it exchanges data with. It does not matter which of the two says so; the map draws one line.',
        'Then look for islands. One that captures data and is joined with nothing feeds nobody, and one that acts without being joined to a record acts on strangers.',
      ],
      terms: ['system-integration', 'customer-data-platform'],
      example: {
        sample: 'coastal-hotel',
        text: '“One record per guest” is joined with surveys, booking and mails: three lines. “Calls counted by hour and by reason” has none. Its counts will reach the Monday page only if somebody types them in.',
        from: ['One record per guest', 'Calls counted by hour and by reason', 'One page of numbers on Mondays'],
      },
    },
    {
      title: 'Say what is captured',
      text: [
        'For each capability note the data that it captures. This is the bridge to the plays: whatever a play needs must stand in some capability’s line.',
        'Note what is not captured as well. “Stop and minute, not the way there” tells guests and colleagues where the limit is.',
      ],
      terms: ['data-capture', 'consent', 'personalisation-play'],
      example: {
        sample: 'coffee-chain',
        text: '“Arrival by tram line” captures “Stop and minute, not the way there”: enough to start the cup in time, and no record of where somebody travels.',
        from: ['Arrival by tram line', 'Stop and minute, not the way there'],
      },
    },
    {
      title: 'Support an objective',
      text: [
        'Link each capability to the objectives of the brief that it supports. One that supports none is a candidate for saving money.',
        'Read it the other way round too. Under each objective stand the capabilities by state: how much of it rests on things that are there, and how much on things still to come.',
      ],
      terms: ['objective', 'coverage'],
      example: {
        sample: 'online-retailer',
        text: '“Returned orders from 19% to 13%” rests on two capabilities: pictures with two lights, planned, and reasons of returns, missing. Nothing that supports it is in place.',
        from: ['Returned orders from 19% to 13%', 'Pictures with two lights and a grey card', 'Reasons of returns, with a picture'],
      },
    },
    {
      title: 'Count the cost honestly',
      text: [
        'Costs are added up by state. Those without a cost are counted too, for the sum is too low by theirs. An empty field is not a zero.',
        'Add what comes after the purchase: data moved, people trained, somebody to look after it. The licence is often the smaller part.',
      ],
      terms: ['marketing-budget', 'assumption'],
      example: {
        sample: 'online-retailer',
        text: 'What is planned comes to €9,300 (3,800 + 2,900 + 2,600) and what is missing to €8,900 (7,400 + 1,500). Two of seven capabilities have no cost yet, both of them in place.',
        from: [
          'Calendar of name days with movable feasts',
          'Customer, gifts and questions on one page',
          'Reasons of returns, with a picture',
        ],
      },
    },
  ],
  tryIt: {
    task: 'Describe three capabilities with kind, state, data captured and owner. Join at least one of them with another, and give one that is missing or planned its cost.',
    where: { kind: 'technology' },
    check: ({ of }) => {
      const technology = of('technology')[0];
      if (!technology) return nothingYet(t('no capability is written down yet'), 3);
      return outcomeOf(asksOf(technology), t('Three capabilities are described, joined, and what is still to come has a cost.'));
    },
  },
  mustKnow: [
    'A capability is what one can do; the product that does it is a separate field.',
    '“In place” means used on an ordinary day.',
    'Look for islands: capabilities joined with nothing.',
    'What a play needs has to be captured by some capability.',
    'A missing cost is not a zero; sums are too low by it.',
  ],
  review: [
    {
      question: 'On a map the capability “customer feedback” is in place and joined with nothing. What may that mean in daily work?',
      answer:
        'Answers are collected, and whoever wants to act on them has to open a separate tool. The desk does not see that the customer in front of it complained yesterday, and nobody can tell whether unhappy customers leave, since answers and purchases are apart. It may also only mean that the link was not drawn. Ask somebody who uses it; if the island is real, the joint is often cheaper than the next tool.',
    },
    {
      question: 'All capabilities that support your main objective are “planned”. What does that tell about the objective’s date?',
      answer:
        'The date cannot be earlier than the last of these capabilities is in use, plus the time that customers need to notice. If the objective is due in June and the booking engine goes live in May, one month of effect is all that can be seen. Either the date moves, or part of the way is gone with what is there already, or one accepts that the first target will be missed, and says so.',
    },
    {
      question: 'Why is it useful to keep a capability on the map that was looked at and not bought?',
      answer:
        'As “missing” it keeps the need in sight. The objective that it supports still shows a gap, so the next reader sees that something is lacking and not that nobody thought of it. If the reason stands beside it, the discussion need not start again from nothing. Should the need itself have gone, the capability ought to go as well; otherwise the map turns into a museum of wishes.',
    },
  ],
};
