import { objectivesOf } from '../../analysis/capabilities.ts';
import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { isFilled, nothingYet, outcomeOf } from './asks.ts';

const OBJECTIVES = 2;

export const technologyForCx: Lesson = {
  id: 'technology-for-cx',
  title: 'Technology for customer experience',
  topic: 'delivery',
  kinds: [],
  goal: 'You can explain what technology does for customers and staff, where it stops, and how to decide what is needed before naming a product.',
  minutes: 9,
  steps: [
    {
      title: 'Four jobs',
      text: [
        'Behind customer experience, technology has four jobs: to remember (customer records), to listen (feedback and surveys), to notice (analytics) and to act (automation, content, personalisation).',
        'An organisation that acts without listening sends messages into the dark. One that listens and cannot act collects complaints. So look at the four together.',
      ],
      terms: ['customer-relationship-management', 'feedback-mechanism', 'customer-analytics', 'chatbot-and-automation'],
    },
    {
      title: 'Begin with the objective, not with the product',
      text: [
        'The order is: objective, touchpoint, capability, product. First what should change for customers; then where they would feel it; then what we would have to be able to do; last of all which product does that.',
        'Turned around, the product’s list of features becomes the strategy, and the touchpoints that hurt stay as they were.',
      ],
      terms: ['objective', 'capability', 'touchpoint'],
      example: {
        sample: 'online-retailer',
        text: 'Objective: “Questions to the desk from 31 to 20 per 100 orders”. 14 of the 31 ask where the parcel is. The capability follows: “A message when the day moves”. Which product sends it is the last question.',
        from: ['Questions to the desk from 31 to 20 per 100 orders', '14 of them ask where the parcel is', 'A message when the day moves'],
      },
    },
    {
      title: 'Data make a customer one person',
      text: [
        'A guest who has booked, complained and written a review is three rows in three systems until something joins them. Much of what customers call indifference is missing joints: nobody could see what the other department knew.',
        'A customer data platform is one way to join them. A shared number and a weekly habit is another, and for a small house may do.',
      ],
      terms: ['customer-data-platform', 'system-integration', 'data-capture'],
      example: {
        sample: 'coastal-hotel',
        text: '“A returning guest is found in all three systems in 61 of 100 cases.” In the other 39 nobody at the desk can know that this is the tenth stay, however kind they are. Colin’s pain, “Never recognised on return”, begins there.',
        from: ['A returning guest is found in all three systems in 61 of 100 cases.', 'Never recognised on return'],
      },
    },
    {
      title: 'Automate the dull, not the delicate',
      text: [
        'A machine is good at what is frequent, clear and wanted at any hour: where is my parcel, move my booking, pay. It is poor at what is rare, upsetting or unclear. There a customer wants a person who may decide.',
        'Whatever is automated needs a way out: a person, reachable within a time that is said, who sees what was typed so far.',
      ],
      terms: ['chatbot-and-automation', 'self-service', 'empathy'],
      example: {
        sample: 'coffee-chain',
        text: 'One of the coffee chain’s rules for technology is “What fails must fail towards the counter.” When the app is down, the guest meets a barista and not an error message.',
        from: ['What fails must fail towards the counter.'],
      },
    },
    {
      title: 'Staff are users too',
      text: [
        'Every screen that staff struggle with is felt by the customer who waits in front of it. Ask those who will use it, at the worst hour of their day.',
        'A tool that saves a minute for head office and costs the front desk two has made the experience worse.',
      ],
      terms: ['front-stage', 'back-stage', 'support-process'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House chooses by the rule “Nothing that the night porter cannot use at four in the morning.” It rules out more products than any price limit.',
        from: ['Nothing that the night porter cannot use at four in the morning.'],
      },
    },
    {
      title: 'What technology cannot do',
      text: [
        'It makes a good process quicker, and a bad one too. It measures what is easy to measure, and people then look after that. It ages: a system that cannot give the data back keeps you longer than you like.',
        'So decide three things beforehand: what would show that it works, who looks after it, and how one gets out again.',
      ],
      terms: ['process', 'customer-experience-metrics', 'accountable-owner'],
    },
  ],
  tryIt: {
    task: 'For every objective of your brief, at least two of them, link one capability that supports it. Each of these capabilities says which state it is in.',
    where: { kind: 'technology' },
    check: ({ of, records }) => {
      const technology = of('technology')[0];
      if (!technology) return nothingYet(t('no capability is written down yet'), OBJECTIVES);
      const objectives = objectivesOf(technology, records).filter(({ statement }) => isFilled(statement));
      const supported = objectives.filter(({ byState }) => byState.have + byState.planned + byState.gap > 0).length;
      const asks = [
        {
          met: objectives.length >= OBJECTIVES,
          lack: t('the brief holds {{objectives}} of two objectives', { objectives: objectives.length }),
        },
        {
          met: objectives.length > 0 && supported === objectives.length,
          lack: t('{{supported}} of {{objectives}} objectives are supported by a capability with a state', {
            supported,
            objectives: objectives.length,
          }),
        },
      ];
      return outcomeOf(asks, t('Every objective is supported by a capability whose state is known.'));
    },
  },
  mustKnow: [
    'Technology remembers, listens, notices and acts; it takes all four.',
    'Objective, touchpoint, capability, product: in this order.',
    'Many failures of attention are failures to join data.',
    'Automate what is frequent and clear; keep people for what is rare, upsetting or unclear.',
    'Before buying, settle what shows that it works, who looks after it and how one gets out.',
  ],
  review: [
    {
      question: 'A managing director returns from a fair with a chatbot under contract. Which questions do you ask in the first meeting?',
      answer:
        'Which objective should it serve, and which number would show that? Which questions do customers ask most, and how many of these are clear enough for a machine? What happens with the rest, how fast does a person answer, and will that person see the conversation? Who keeps the answers up to date? And how do we leave the contract with our data if it does not work?',
    },
    {
      question: 'Why can a small hotel be better at recognising guests than a chain with a large data platform?',
      answer:
        'Recognition happens at the door, in the moment when somebody uses what is known. A small house with a card at the desk and staff who stay may join stay, name and habit in one head. A chain may hold ten times the data in systems that the desk cannot open in time. Data have value for customers only where they reach the person or the screen that serves them.',
    },
    {
      question:
        'A service desk is to be measured by length of call, because the new system shows it. What will happen, and what would you measure as well?',
      answer:
        'Calls will become shorter, some because problems are solved faster and others because people are put off or passed on, so that they call again. Measure whether the matter was settled, as customers see it, and how often the same person rings about the same thing within a week. Length of call may stay as a cost figure; it should not be what people are praised for.',
    },
  ],
};
