import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, nothingYet, outcomeOf } from './asks.ts';

const SITUATIONS = 2;
const TRAININGS = 2;

function asksOf({ data }: RecordOf<'team'>): readonly Ask[] {
  const situations = data.empowerment.filter(
    ({ situation, decision, limit }) => isFilled(situation) && isFilled(decision) && isFilled(limit),
  ).length;
  const trainings = data.trainings.filter(
    ({ topic, audience, frequency, owner }) => isFilled(topic) && isFilled(audience) && isFilled(frequency) && isFilled(owner),
  ).length;
  return [
    { met: situations >= SITUATIONS, lack: t('{{situations}} of two situations name the decision and its limit', { situations }) },
    { met: trainings >= TRAININGS, lack: t('{{trainings}} of two trainings name audience, frequency and owner', { trainings }) },
  ];
}

export const team: Lesson = {
  id: 'team',
  title: 'Empowerment, training and recognition',
  topic: 'delivery',
  kinds: ['team'],
  goal: 'You can write down what staff may decide and up to which limit, which trainings they get, and how good work is noticed.',
  minutes: 8,
  steps: [
    {
      title: 'One situation a line',
      text: [
        'Empowerment begins with situations, not with trust in general. Take the pains, complaints and low points that happen at a counter or on a call, and write each as a scene: who stands there, with what.',
        '“Difficult customers” is no scene. “A guest shows a lower price for the same night” is one, and everybody at the desk has met it.',
      ],
      terms: ['staff-empowerment', 'pain-point'],
    },
    {
      title: 'Decision and limit',
      text: [
        'For each scene say what whoever is there may decide, without asking. Then give the limit: an amount, a number, a time, and who is called above it.',
        'A decision without a limit frightens careful people, who then decide nothing. A limit so low that every case exceeds it is no permission.',
      ],
      terms: ['staff-empowerment', 'service-recovery'],
      example: {
        sample: 'coastal-hotel',
        text: '“A guest’s video call drops”: move them to the wired desk, or give the night back. Limit: “£95 a stay; above it Elin, the same day”. A new colleague can act on it in the first week.',
        from: [
          'A guest’s video call drops',
          'Move them to the wired desk, or give the night back',
          '£95 a stay; above it Elin, the same day',
        ],
      },
    },
    {
      title: 'Set the limit from the books',
      text: [
        'Fear of generous staff is often larger than the bill. Try it for a month, write down each case, and compare with what the lost customers would have been worth.',
        'If nobody uses the permission, ask why. Perhaps it is unknown, or the last person who used it had to explain themselves.',
      ],
      terms: ['service-recovery', 'customer-lifetime-value'],
      example: {
        sample: 'online-retailer',
        text: '“Decisions of the desk cost €3,940 in five months; the dearest was €76.” The limit stands at €80, so nobody has needed more, and it costs €788 a month.',
        from: ['Decisions of the desk cost €3,940 in five months; the dearest was €76.', 'Up to €80, whoever sits at the desk'],
      },
    },
    {
      title: 'Training for what the strategy changes',
      text: [
        'Go through the tactics and initiatives and ask of each: who has to do something new? That is the list of trainings. Each has a topic, an audience, a rhythm and an owner.',
        'A topic names a skill that can be shown: “moving stamps from paper to phone in under a minute”. Then one can see whether it was learnt.',
      ],
      terms: ['employee-training', 'tactic', 'initiative'],
      example: {
        sample: 'coffee-chain',
        text: '“Moving stamps from paper to phone in under a minute”: all baristas, the week before the wallet card starts, owner Marek Halász. It hangs on a tactic of the mix and has a date because of it.',
        from: ['Moving stamps from paper to phone in under a minute', 'The week before the wallet card starts', 'Marek Halász'],
      },
    },
    {
      title: 'Repeat for those who come later',
      text: [
        'A training held once reaches those who were there. With people leaving, a third of the team may be new a year later and not know it. So the rhythm matters as much as the topic: before the first shift alone, before each change of season.',
        'The owner is a person who teaches or finds someone to teach. “HR” is not a person.',
      ],
      terms: ['employee-training', 'accountable-owner'],
    },
    {
      title: 'Close the circle with recognition',
      text: [
        'The third list holds principles, the behaviour by which each is seen, and how it is noticed. Put the notice where people already meet: the Monday page, the handover, the staff room.',
        'Keep it cheap and regular. Thanks a year later, in a hotel ballroom, reach one person and none of the habits.',
      ],
      terms: ['employee-recognition', 'cultural-alignment'],
      example: {
        sample: 'online-retailer',
        text: '“Whoever decides signs”: every answer ends with a first name, and “Thanks that name someone are read out on Fridays”. The signature makes the thanks possible.',
        from: ['Whoever decides signs', 'Every answer ends with a first name', 'Thanks that name someone are read out on Fridays'],
      },
    },
  ],
  tryIt: {
    task: 'Write two situations with what staff may decide and the limit, and two trainings with audience, frequency and owner.',
    where: { kind: 'team' },
    check: ({ of }) => {
      const team = of('team')[0];
      if (!team) return nothingYet(t('nothing about the team is written yet'), 2);
      return outcomeOf(asksOf(team), t('Two situations have a decision and a limit, and two trainings are arranged.'));
    },
  },
  mustKnow: [
    'Empowerment is written per situation: what happens, what may be decided, up to which limit.',
    'The limit protects those who decide; above it there is a name and a time.',
    'A month’s trial shows what generosity costs, and it is often less than feared.',
    'Trainings follow from tactics and initiatives and name a skill that can be shown.',
    'A rhythm and an owner keep a training alive after the first round.',
  ],
  review: [
    {
      question: 'Write an empowerment line for a software firm’s support: a customer lost an hour’s work through an outage.',
      answer:
        'Situation: a customer reports work lost in an outage that we confirm. Decision: whoever takes the message says sorry, credits a month of that user’s fee at once and has the data looked for. Limit: one month for up to five users of a firm; above that the head of support, within two hours. The customer hears the amount in the first answer, and the case is written down so that the sum can be looked at.',
    },
    {
      question: 'Staff hardly ever use their £60 limit. The finance director calls that a success. What else could it mean?',
      answer:
        'Perhaps little goes wrong. But staff may not know the limit, may find the form longer than the complaint, or may have seen a colleague questioned for using it. Customers may leave without complaining, because nobody seems able to help. Compare the number of uses with complaints and with low ratings of the same weeks. If complaints are many and uses few, the permission exists only on paper.',
    },
    {
      question: 'Two trainings compete for one day: “customer orientation” and “reading the new rate screen”. How do you decide?',
      answer:
        'Ask which change of the strategy needs it and what somebody could do afterwards that they cannot do now. The rate screen has both: a tactic depends on it, and by evening it can be shown whether people say the price with its reason. “Customer orientation” may hide a real need, but until somebody names the skill and the situation, a day spent on it leaves nothing that could be seen.',
    },
  ],
};
