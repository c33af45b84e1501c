import { plural, t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, nothingYet, outcomeOf, wordsIn } from './asks.ts';

/** A vision of fewer words is a slogan. */
const VISION_WORDS = 12;
const PRINCIPLES = 3;

export const cxFoundations: Lesson = {
  id: 'cx-foundations',
  title: 'Foundations of customer experience',
  topic: 'foundations',
  kinds: [],
  goal: 'You can say what an experience is made of, why it pays to shape it on purpose, and what a promise to customers has to hold.',
  minutes: 9,
  steps: [
    {
      title: 'An experience happens in the customer',
      text: [
        'Organisations make offers; experiences are made by the people who meet them. What a hotel delivers is a room. What a guest takes home is what she thought of it, how she felt, what she saw and heard, and what she did next.',
        'Four kinds of response belong together: thinking, feeling, sensing and acting. A survey that asks only for satisfaction hears the first two and misses the rest.',
      ],
      terms: ['customer-experience', 'customer-experience-theory'],
    },
    {
      title: 'It begins before the sale and ends after it',
      text: [
        'The response starts when somebody first hears of you and goes on when the bill is paid. Before, people imagine; during, they compare with what they imagined; afterwards, they remember and tell.',
        'Most organisations look after the middle, because their tills and teams stand there. Doubt before the purchase and silence after it are often cheaper to mend.',
      ],
      terms: ['customer-journey', 'customer-expectation', 'word-of-mouth'],
      example: {
        sample: 'coastal-hotel',
        text: 'Maya’s best moment at Harbour House is the stay itself: at ease, +2. Her worst came weeks before, on the phone in her hand: suspicious, −2, because the house’s own rate stood £14 above the booking site’s. A week after leaving she is back at 0, forgotten. A survey at check-out would have met her at the only peak.',
        from: ['Why is it £14 dearer on their own website?', 'Suspicious', 'At ease', 'Forgotten'],
      },
    },
    {
      title: 'Service, satisfaction and experience are not the same',
      text: [
        'Service is one part of what customers meet: what people and systems do for them. Satisfaction is a judgement: how well something came up to what was expected. Experience is the whole that both belong to.',
        'One can be satisfied with each call and still leave, because there should have been no reason to call four times.',
      ],
      terms: ['customer-satisfaction', 'customer-service-excellence', 'service-design'],
    },
    {
      title: 'Why it pays',
      text: [
        'The reasoning is a chain, and each link can be counted. Better experiences keep more customers; those who stay buy again and often cost less to serve; some of them bring others. Retention, purchase frequency and recommendation are the links.',
        'A chain can also break. A memorable gesture for customers who would have stayed anyway costs money and changes nothing. So the question is always: which customers, which moment, which number?',
      ],
      terms: ['customer-retention', 'customer-loyalty', 'customer-advocacy', 'competitive-advantage'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire did not set out to delight everybody. It found that two in three returns of its best customers were its own fault, colour and breakage, and put numbers on what should change: returns from 19% to 13%, second orders within a year from 27% to 35%.',
        from: ['Returned orders from 19% to 13%', 'Second order within a year from 27% to 35%', 'colour and breakage'],
      },
    },
    {
      title: 'Customer centricity decides something',
      text: [
        'Putting customers at the centre is easy to say and shows only where it costs something: when the customer’s need and a convenient habit of the house disagree, and the habit gives way.',
        'That is what experience principles are for. A good principle can be broken, and somebody on duty can tell whether it was. “We care” cannot be broken. “Late is on us” can.',
      ],
      terms: ['customer-centricity', 'experience-principle'],
      example: {
        sample: 'coffee-chain',
        text: 'Jaskółka Coffee works by four principles. “Promise a minute only if the café can keep it” tells the app to refuse orders at ten to eight. “No account needed for one coffee” gives up data that marketing would like to have. Each of them has a price, which is how one knows that it is meant.',
        from: ['Promise a minute only if the café can keep it', 'No account needed for one coffee'],
      },
    },
    {
      title: 'Designed, managed, improved',
      text: [
        'Experiences come about anyway. Design means to decide beforehand how they should go; management means to see every day whether they do; continuous improvement means to change what does not, and to look again.',
        'A vision holds the three together. It says in a few sentences what customers will notice when the work is done, in words that no rival could sign as well.',
      ],
      terms: ['customer-experience-design', 'continuous-improvement', 'vision'],
    },
  ],
  tryIt: {
    task: 'Open your brief. Write a vision of two or three sentences that says what customers will notice, and three different experience principles that somebody on duty could break.',
    where: { kind: 'brief' },
    check: ({ of }) => {
      const brief = of('brief')[0];
      if (!brief) return nothingYet(t('there is no brief yet'), 2);
      const words = wordsIn(brief.data.vision);
      const principles = new Set(brief.data.principles.filter(isFilled).map((text) => text.trim().toLowerCase()));
      const asks: Ask[] = [
        {
          met: words >= VISION_WORDS,
          lack:
            words === 0
              ? t('the vision is empty')
              : plural(
                  words,
                  'the vision has one word, too few to say what customers notice',
                  'the vision has {{count}} words, too few to say what customers notice',
                ),
        },
        {
          met: principles.size >= PRINCIPLES,
          lack: plural(principles.size, 'one of three principles is written', '{{count}} of three principles are written'),
        },
      ];
      return outcomeOf(asks, t('The vision and {{count}} principles are written.', { count: principles.size }));
    },
  },
  mustKnow: [
    'An experience is the customer’s response, in thought, feeling, sense and action, to everything met on the way.',
    'It starts before the purchase and lasts beyond it; what is remembered and told counts as much as what was delivered.',
    'Service is what is done, satisfaction is how it is judged, experience is the whole that contains both.',
    'The return comes through retention, repeat purchase and recommendation, and only where the moment chosen matters to the customers chosen.',
    'A principle guides people only if it can be broken and costs something to keep.',
  ],
  review: [
    {
      question: 'A bank’s branch staff score 95% in a satisfaction survey, yet customers leave. How can both be true?',
      answer:
        'The survey judges one meeting, the visit to the branch, and asks those who came. Customers respond to the whole: statements they do not understand, an app that locks them out, a fee discovered later. Some of these moments involve no staff at all. Satisfaction with a part says little about the experience, and those who have left already were not asked.',
    },
    {
      question: 'Why is “we exceed expectations at every touchpoint” a weak strategy?',
      answer:
        'It chooses nothing. Money and attention spread over all touchpoints leave the decisive ones underfunded, and many touchpoints only have to work. Expectations also rise with every surprise, so exceeding them everywhere becomes dearer each year. A strategy names the customers, the few moments that decide, the standard for the rest, and what will not be done.',
    },
    {
      question: 'A town’s registry office has no competitors. What would it gain from looking at the experience?',
      answer:
        'People cannot leave, but they still come twice because a form was unclear, ring to ask where things stand, and complain. Each of these costs the office time. A clear letter before the visit, one appointment instead of two and news without asking lower its cost and raise trust in what it decides. The gain shows in calls, repeat visits and errors rather than in sales.',
    },
    {
      question: 'How would you tell whether a principle such as “Names, not room numbers” is alive?',
      answer:
        'Look for a case in which keeping it was inconvenient: the mail tool sends numbers, the evening shift does not know the guests. If somebody changed the tool, or took the time, the principle decides things. If all agree with it and nothing was ever done differently because of it, it is a decoration. Staff should be able to name the last time that it was broken.',
    },
  ],
};
