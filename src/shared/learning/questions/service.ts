import type { FixedQuestion } from '../question.ts';

export const service: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'gap-sign',
    topic: 'service',
    terms: ['service-gap', 'servqual'],
    prompt: 'For “Help comes without waiting” guests expect 6.4 and find 5.1. What is the gap, and what does it say?',
    answer: '−1.3: what was found falls short of what was expected',
    why: 'Gap = perception − expectation = 5.1 − 6.4 = −1.3, and negative is a shortfall.',
    wrong: [
      {
        text: '+1.3: there are 1.3 points left that can be gained',
        why: 'The size is right, the sign is turned round: expectation is taken off perception, not the other way.',
      },
      {
        text: '5.75: the mean of what was expected and what was found',
        why: 'Halfway between the two lies a number that says nothing about the distance.',
      },
      {
        text: '0.80: guests found four fifths of what they expected',
        why: '5.1 ÷ 6.4 is about 0.80, but ratings on a scale from 1 to 7 have no zero, so a ratio of them is meaningless.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'weighted-gap-servqual',
    topic: 'service',
    terms: ['servqual', 'weighted-scoring'],
    prompt:
      'Gaps: tangibles +0.2, reliability −1.0, responsiveness −0.5, assurance −0.1, empathy −0.1. Weights: 10, 40, 30, 10, 10. What is the weighted gap?',
    answer: '−0.55',
    why: '(10 × 0.2 − 40 × 1.0 − 30 × 0.5 − 10 × 0.1 − 10 × 0.1) ÷ 100 = (2 − 40 − 15 − 1 − 1) ÷ 100 = −0.55.',
    wrong: [
      {
        text: '−0.30',
        why: 'That is the plain mean of the five gaps, −1.5 ÷ 5, as if all weighed the same.',
      },
      {
        text: '−0.59',
        why: 'Here the plus sign of tangibles got lost: +0.2 was taken as −0.2.',
      },
      {
        text: '−0.11',
        why: 'The weighted sum was divided by 5 once more; the weights have already done the averaging.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'servqual-number-of-statements',
    topic: 'service',
    terms: ['servqual', 'service-quality-dimensions'],
    prompt: 'How are the 22 statements spread over tangibles, reliability, responsiveness, assurance and empathy?',
    answer: '4, 5, 4, 4, 5',
    why: 'Reliability and empathy have five statements, the others four each: 22 together.',
    wrong: [
      {
        text: '5, 4, 4, 4, 5',
        why: 'Tangibles have four statements. The fifth belongs to reliability.',
      },
      {
        text: '4, 6, 4, 4, 4',
        why: 'Reliability weighs most, yet has five statements; weight is not given by the number of questions.',
      },
      {
        text: '4, 4, 4, 4, 4',
        why: 'That would make twenty. Two dimensions have one statement more.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'same-gap-other-level',
    topic: 'service',
    terms: ['service-gap', 'customer-expectation'],
    prompt: 'Two clinics have a gap of −0.4. One has 6.6 and 6.2, the other 4.3 and 3.9. What is the best reading?',
    answer: 'Equal shortfall, but the second has patients who hope for little',
    why: 'The gap tells how far short one falls; the level tells from where. A low expectation can be the trace of long disappointment.',
    wrong: [
      {
        text: 'Equal quality, because quality is defined by nothing but the gap',
        why: 'The comparison with expectation is the core of it, but 3.9 of 7 remains a poor experience.',
      },
      {
        text: 'The second is better, for its patients are the more modest people',
        why: 'Both disappoint by 0.4. Modesty of patients is no merit of the clinic.',
      },
      {
        text: 'The first should raise its prices, since its patients expect more',
        why: 'Nothing was said about prices, and high hopes are no proof of readiness to pay.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'gap-of-communication',
    topic: 'service',
    terms: ['service-quality-management', 'customer-expectation'],
    prompt:
      'A furniture shop delivers in ten days, as reliably as ever. Since its advertisement promises “within a week”, complaints double. Which gap has opened?',
    answer: 'Between what is delivered and what is communicated',
    why: 'Delivery has not changed. The promise did, and with it the expectation against which ten days are judged.',
    wrong: [
      {
        text: 'Between what customers expect and what managers believe',
        why: 'The shop knows very well that customers like a week; that is why it advertised it.',
      },
      {
        text: 'Between the standard that is set and what staff really do',
        why: 'Staff keep the standard of ten days without exception.',
      },
      {
        text: 'Between what managers believe and the standards they set',
        why: 'It would be this one if a week were known to be wanted and ten days were set silently. Here the message went ahead of the standard.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'training-for-a-bad-process',
    topic: 'service',
    terms: ['service-quality-management', 'employee-training', 'service-design'],
    prompt:
      'A rail company trains its call agents in friendliness because callers are angry. They are angry since refunds take nine weeks. What will happen?',
    answer: 'Little: the cause lies in how refunds are processed',
    why: 'Agents deliver the message of a slow process. Nine weeks stay nine weeks in the warmest voice.',
    wrong: [
      {
        text: 'Anger falls, because people want above all to be treated kindly',
        why: 'Kindness softens one call. The caller rings again in a week, as the money is still not there.',
      },
      {
        text: 'Anger rises, because friendliness is felt as mockery by everyone',
        why: 'Some may feel so. On the whole friendly agents do no harm; they just cannot mend it.',
      },
      {
        text: 'Refunds get faster, because trained agents work with more care',
        why: 'The agents on the phone do not process refunds, so their care does not reach them.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'zone-of-tolerance-lower-edge',
    topic: 'service',
    terms: ['zone-of-tolerance'],
    prompt:
      'Customers of a bank wish to wait 2 minutes and accept up to 8. Today they wait 10. Two projects cost the same: from 10 to 7, or, for another branch, from 6 to 4. Which brings more?',
    answer: 'From 10 to 7, as it leads back into what is accepted',
    why: 'Below the least that is accepted people are annoyed; inside the zone a difference is hardly noticed.',
    wrong: [
      {
        text: 'From 6 to 4, since it comes nearer to what is wished for',
        why: 'Both 6 and 4 lie between wish and limit, where most people feel no great difference.',
      },
      {
        text: 'Neither, because only a wait of 2 minutes will satisfy them',
        why: 'The wish is the upper edge. Content begins long before it, at the limit of 8.',
      },
      {
        text: 'Both alike, because each saves people about a third of the wait',
        why: 'The shares are alike, the effect is not: one crosses the limit and the other stays on its side of it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'recovery-who-decides',
    topic: 'service',
    terms: ['service-recovery', 'staff-empowerment'],
    prompt: 'A café serves a cup late. Which rule gives the best recovery?',
    answer: 'The barista may give the cup free at once, up to €10, and notes why',
    why: 'It is fast, has a known limit, and the note leads to the cause.',
    wrong: [
      {
        text: 'The guest writes a mail, and head office refunds her within two weeks',
        why: 'For a few euros the guest has to work and wait. Most will not, and will tell others.',
      },
      {
        text: 'The barista may do whatever feels right, without limit or a record',
        why: 'Without a limit staff become careful or careless, each in another way, and nobody learns what happens.',
      },
      {
        text: 'The barista apologises, as gifts would teach guests to complain',
        why: 'Words alone leave the loss with the guest. Few people queue in order to complain.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'kano-like-dislike',
    topic: 'service',
    terms: ['one-dimensional-quality', 'functional-and-dysfunctional-question'],
    prompt: 'Asked about short queues at a passport office, a citizen answers “like” with them and “dislike” without. Which category?',
    answer: 'One-dimensional',
    why: 'Presence pleases and absence annoys, so satisfaction goes along with the length of the queue.',
    wrong: [
      {
        text: 'Must-be',
        why: 'Then the presence would be taken for granted: “must be”, “neutral” or “live with” and not “like”.',
      },
      {
        text: 'Attractive',
        why: 'For this the absence would have to be bearable; here it is disliked.',
      },
      {
        text: 'Questionable',
        why: 'Liking one and disliking its opposite fits together perfectly well. Contradictory would be to like both.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'kano-neutral-dislike',
    topic: 'service',
    terms: ['must-be-quality', 'functional-and-dysfunctional-question'],
    prompt: 'Clean cutlery: with it “neutral”, without it “dislike”. Which category, and what does it mean for advertising?',
    answer: 'Must-be: secure it, and leave it out of advertising',
    why: 'Nobody comes for clean forks, everybody goes without them. Praising what is taken for granted raises doubts.',
    wrong: [
      {
        text: 'Indifferent: it may be left out, and so may the advertising',
        why: 'Indifferent would need an unmoved answer to the absence too. Here it is disliked.',
      },
      {
        text: 'Reverse: customers would rather have it without, so drop it',
        why: 'Reverse is someone who dislikes the presence or likes the absence; this guest does neither.',
      },
      {
        text: 'Attractive: advertise it, since it is bound to delight them',
        why: 'Delight shows in “like” when it is there. “Neutral” is a shrug.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'kano-like-like',
    topic: 'service',
    terms: ['questionable-answer', 'functional-and-dysfunctional-question'],
    prompt: 'One in eight answers “like” to both questions about a quiet carriage. What do you do with them?',
    answer: 'Count them as questionable and check how the second question was worded',
    why: 'One cannot like both that it is there and that it is missing. So many of them point to a sentence that was misread.',
    wrong: [
      {
        text: 'Count them as one-dimensional, since they like the quiet carriage anyway',
        why: 'One-dimensional needs “dislike” for the absence, which is the very thing they did not say.',
      },
      {
        text: 'Count them as indifferent, since both answers of these people are equal',
        why: 'Equal answers mean indifference only in the middle of the scale, not when both are “like”.',
      },
      {
        text: 'Leave these people out of the study without noting it anywhere in it',
        why: 'They stay out of the coefficients, but their number is a sign of quality of the study and has to be shown.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'kano-rule-within-five-percent',
    topic: 'service',
    terms: ['kano-model', 'attractive-quality', 'indifferent-quality'],
    prompt:
      'Of 200 answers 78 are attractive, 85 indifferent, 20 one-dimensional, 12 must-be, 5 reverse. Which category by the rule M > O > A > I?',
    answer: 'Attractive, as the two leading ones lie within 5% of all answers',
    why: '85 − 78 = 7, and 5% of 200 is 10. Within that the rule decides, and A stands before I.',
    wrong: [
      {
        text: 'Indifferent, as the category with most answers always counts',
        why: 'It counts when its lead is clear. A lead of 7 in 200 is not, so the rule is used.',
      },
      {
        text: 'Must-be, as the rule begins with M and there are 12 of them',
        why: 'The rule chooses between the two most frequent categories. Must-be is not among them.',
      },
      {
        text: 'One-dimensional, as it lies between attractive and must-be',
        why: 'Categories are not averaged. Twenty answers of 200 do not make it a candidate.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'better-and-worse-computed',
    topic: 'service',
    terms: ['better-and-worse-coefficients'],
    prompt: 'A feature has M 20, O 40, A 30, I 10, and no R or Q. What are better and worse?',
    answer: 'Better 0.70, worse −0.60',
    why: 'Better = (A + O) ÷ all = 70 ÷ 100; worse = −(O + M) ÷ all = −60 ÷ 100.',
    wrong: [
      {
        text: 'Better 0.60, worse −0.70',
        why: 'The two were exchanged: attractive answers belong to better, must-be answers to worse.',
      },
      {
        text: 'Better 0.30, worse −0.20',
        why: 'One-dimensional answers are missing. They count on both sides, because they please and hurt.',
      },
      {
        text: 'Better 0.40, worse −0.40',
        why: 'Only one-dimensional answers were taken; attractive and must-be were both left out.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'kano-drift',
    topic: 'service',
    terms: ['attractive-quality', 'kano-model'],
    prompt: 'In 2015 live tracking of a parcel delighted. What should an online shop expect of it today?',
    answer: 'That it has become usual, and its absence now annoys',
    why: 'Delights wear off: over the years they turn into something compared, and then into something taken for granted.',
    wrong: [
      {
        text: 'That it delights as before, since parcels have not changed',
        why: 'The parcel is the same. What people are used to is not.',
      },
      {
        text: 'That it leaves people cold, since everybody offers it now',
        why: 'What everybody offers is hardly noticed when there, and sorely missed when not. That is not indifference.',
      },
      {
        text: 'That people would rather be without it, having seen enough',
        why: 'Some features do turn into a nuisance. For news of one’s own parcel nothing points that way.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'kano-mixed-segments',
    topic: 'service',
    terms: ['indifferent-quality', 'customer-segment', 'kano-model'],
    prompt: 'A playground in a café comes out as indifferent. Half of the respondents have small children. What now?',
    answer: 'Read the answers of parents and of the others apart',
    why: 'A thing that some love and others mind or ignore can look indifferent in total. The segments tell.',
    wrong: [
      {
        text: 'Drop the idea, because the study has given its answer',
        why: 'It gave the answer of a mixture in which nobody may think so.',
      },
      {
        text: 'Build it, because half of the people have children',
        why: 'Having children does not yet mean to want a playground in a café. The answers are there: look at them.',
      },
      {
        text: 'Ask again with twice as many people from both groups',
        why: 'A larger mixture of the same two groups would give the same total.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-dimensions-and-statements',
    topic: 'service',
    terms: ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'],
    prompt: 'Match the dimension of service quality with the remark of a guest.',
    pairs: [
      {
        left: 'Tangibles',
        right: '“The signs are faded and the lift creaks.”',
        why: 'It is about what can be seen and heard of the place.',
      },
      {
        left: 'Reliability',
        right: '“They said Tuesday, and it was Tuesday.”',
        why: 'A promise of a day was kept, no more and no less.',
      },
      {
        left: 'Responsiveness',
        right: '“Two minutes after I rang somebody was there.”',
        why: 'It praises quick and willing help.',
      },
      {
        left: 'Assurance',
        right: '“She knew the rules, and I signed without worry.”',
        why: 'Knowledge made the guest feel safe in what she signed.',
      },
      {
        left: 'Empathy',
        right: '“He remembered that I cannot eat nuts.”',
        why: 'The guest was seen as a person with a case of his own.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-kano-categories-and-effects',
    topic: 'service',
    terms: ['must-be-quality', 'one-dimensional-quality', 'attractive-quality', 'indifferent-quality', 'reverse-quality'],
    prompt: 'Match the Kano category with what the feature does.',
    pairs: [
      { left: 'Must-be', right: 'Unnoticed when there, unforgiven when missing', why: 'It can only be lost with, never won with.' },
      {
        left: 'One-dimensional',
        right: 'The more of it, the happier; the less, the unhappier',
        why: 'Satisfaction rises and falls in step with it.',
      },
      { left: 'Attractive', right: 'Delights when there, and is not missed', why: 'Nobody had counted on it.' },
      { left: 'Indifferent', right: 'Changes nothing, with or without', why: 'People neither enjoy nor miss it, though it costs money.' },
      { left: 'Reverse', right: 'People are happier when it is gone', why: 'Its presence is what annoys.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-gap-and-cure',
    topic: 'service',
    terms: ['service-quality-management', 'service-gap', 'voice-of-the-customer'],
    prompt: 'Match the cause of a shortfall with its cure.',
    pairs: [
      {
        left: 'Managers do not know what is expected',
        right: 'Ask and listen to customers',
        why: 'What is missing is knowledge, which only customers have.',
      },
      {
        left: 'The standard does not fit what is known to be expected',
        right: 'Design the service anew',
        why: 'The knowledge is there and has not found its way into rules and processes.',
      },
      {
        left: 'The standard is right and is not kept',
        right: 'Train, staff and equip people',
        why: 'The plan is good; those who carry it out lack skill, hands or tools.',
      },
      {
        left: 'More was promised than is delivered',
        right: 'Word the message more carefully',
        why: 'The service does what it can; it was announced as something else.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-kano-answers-to-category',
    topic: 'service',
    terms: ['functional-and-dysfunctional-question', 'kano-model', 'questionable-answer'],
    prompt: 'Match the pair of answers (with the feature / without it) with its category.',
    pairs: [
      { left: 'Like / Neutral', right: 'Attractive', why: 'It is liked when there and not missed otherwise.' },
      { left: 'Like / Dislike', right: 'One-dimensional', why: 'Both directions are felt.' },
      { left: 'Must be / Dislike', right: 'Must-be', why: 'It goes without saying, and its absence is disliked.' },
      { left: 'Neutral / Live with', right: 'Indifferent', why: 'Neither answer shows any feeling worth the name.' },
      { left: 'Dislike / Like', right: 'Reverse', why: 'The absence is what pleases.' },
      { left: 'Dislike / Dislike', right: 'Questionable', why: 'One cannot dislike both the one and its contrary.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-service-recovery',
    topic: 'service',
    terms: ['service-recovery', 'closed-feedback-loop'],
    prompt: 'A parcel with a broken vase arrives. Order the steps of a good recovery.',
    steps: [
      {
        text: 'Admit it and say sorry, without asking who was to blame',
        why: 'Before anything can be settled, the customer has to be believed.',
      },
      { text: 'Send a new vase', why: 'The first loss is the vase that she does not have; amends for the trouble come after.' },
      { text: 'Make up for the trouble', why: 'A replacement restores what was paid for. The lost evening is still open.' },
      { text: 'Find out why it broke', why: 'The customer is looked after; now the cause can have all attention.' },
      { text: 'Change the packing', why: 'A cause must be known before it can be removed.' },
      {
        text: 'Tell the customer what was changed',
        why: 'It can only be told once it is done, and it shows that the trouble was good for something.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-servqual-study',
    topic: 'service',
    terms: ['servqual', 'service-gap', 'weighted-scoring'],
    prompt: 'Order the work on a SERVQUAL study.',
    steps: [
      { text: 'Decide whose view is asked and in which season', why: 'All comparisons later rest on who answered and when.' },
      { text: 'Have 22 statements rated for an excellent provider', why: 'Expectations are best given before one thinks of what was met.' },
      {
        text: 'Have the same statements rated for what was found here',
        why: 'The second half follows the first and comes from the same people.',
      },
      { text: 'Take expectation from perception, statement by statement', why: 'A gap needs both ratings.' },
      {
        text: 'Average the gaps within each of the five dimensions',
        why: 'Dimensions are made of gaps of statements, so these have to be there.',
      },
      { text: 'Weigh the dimensions by the points customers gave them', why: 'Only dimensions carry weights, and they are known now.' },
      { text: 'Find the place on the journey of the lowest statements', why: 'It is the step from a figure to a task, and so the last.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-kano-study',
    topic: 'service',
    terms: ['kano-model', 'functional-and-dysfunctional-question', 'better-and-worse-coefficients'],
    prompt: 'Order the steps of a Kano study.',
    steps: [
      { text: 'Choose eight to fifteen features in the customer’s words', why: 'What is to be asked about has to be settled first.' },
      { text: 'Word a question with and a question without each', why: 'Each feature needs its pair before anybody is asked.' },
      { text: 'Collect the pairs of answers', why: 'Answers come after questions and before any table.' },
      {
        text: 'Turn each pair into a category by the table of 25 fields',
        why: 'It is done person by person; only categories can be counted.',
      },
      {
        text: 'Count categories for each feature and test the lead',
        why: 'The count shows which category leads, the test whether that could be chance.',
      },
      { text: 'Decide what to keep, compete on, add and drop', why: 'The decision uses all that was counted.' },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-servqual-dimensions',
    topic: 'service',
    terms: ['service-quality-dimensions', 'reliability', 'responsiveness', 'empathy'],
    prompt: 'To which dimension does the complaint belong?',
    classes: ['Reliability', 'Responsiveness', 'Empathy'],
    items: [
      {
        text: '“The bill was wrong for the third time.”',
        class: 'Reliability',
        wrong: {
          Responsiveness: 'Speed and willingness are not in question; the bill is simply incorrect.',
          Empathy: 'Anybody would have got this mistake. It has nothing to do with her as a person.',
        },
      },
      {
        text: '“I rang the bell and three people looked away.”',
        class: 'Responsiveness',
        wrong: {
          Reliability: 'No promise about a time or a result was broken.',
          Empathy: 'They did not misread his special case; they were unwilling to help at all.',
        },
      },
      {
        text: '“I told them that I walk badly, and they gave me the fourth floor.”',
        class: 'Empathy',
        wrong: {
          Reliability: 'A room was booked and a room was given, as agreed.',
          Responsiveness: 'They may have acted promptly. They did not listen to what this guest needs.',
        },
      },
      {
        text: '“They close at four, when everybody here finishes work.”',
        class: 'Empathy',
        wrong: {
          Reliability: 'They do keep the hours they announce.',
          Responsiveness: 'Whoever gets in is helped quickly; the hours suit the office and not its people.',
        },
      },
      {
        text: '“The technician came on Friday. Thursday had been confirmed.”',
        class: 'Reliability',
        wrong: {
          Responsiveness: 'It is not the wait as such: a day was promised and not kept.',
          Empathy: 'He was treated like anybody else, a day late.',
        },
      },
      {
        text: '“Nobody could say when I would get an answer.”',
        class: 'Responsiveness',
        wrong: {
          Reliability: 'There was no promise that could have been broken; that is what is missing.',
          Empathy: 'To say how long something takes is part of prompt help, whoever asks.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-kano-hotel-features',
    topic: 'service',
    terms: ['kano-model', 'must-be-quality', 'one-dimensional-quality', 'attractive-quality', 'indifferent-quality'],
    prompt: 'Answers of 100 guests of a city hotel. Which category does each feature fall into by the most frequent answer?',
    classes: ['Must-be', 'One-dimensional', 'Attractive', 'Indifferent'],
    items: [
      {
        text: 'A lock that works: M 81, O 12, A 2, I 5',
        class: 'Must-be',
        wrong: {
          'One-dimensional': 'Only 12 would be happier the better it locks.',
          Attractive: 'Just two would be pleasantly surprised by a working lock.',
          Indifferent: 'Five do not care; for 81 it is out of the question without.',
        },
      },
      {
        text: 'Minutes to the station: M 14, O 63, A 18, I 5',
        class: 'One-dimensional',
        wrong: {
          'Must-be': 'Fourteen insist on it. Most weigh it up, minute by minute.',
          Attractive: 'Eighteen would see it as a bonus, far fewer than those who compare.',
          Indifferent: 'Hardly anyone is unmoved by the distance.',
        },
      },
      {
        text: 'A city map with the concierge’s own tips: M 1, O 11, A 59, I 29',
        class: 'Attractive',
        wrong: {
          'Must-be': 'A single guest would hold its absence against the house.',
          'One-dimensional': 'Eleven would miss it. The others simply enjoy finding it.',
          Indifferent: 'Twenty-nine shrug, and twice as many are pleased.',
        },
      },
      {
        text: 'A trouser press: M 2, O 4, A 9, I 85',
        class: 'Indifferent',
        wrong: {
          'Must-be': 'Two guests of a hundred would complain about the missing press.',
          'One-dimensional': 'Four care either way, too few to matter.',
          Attractive: 'Nine smile at it; 85 never open it.',
        },
      },
      {
        text: 'Hot water at all hours: M 77, O 20, A 1, I 2',
        class: 'Must-be',
        wrong: {
          'One-dimensional': 'A fifth feels it in both directions; three quarters only when it is cold.',
          Attractive: 'Delight about hot water was felt by one guest.',
          Indifferent: 'With two exceptions everybody minds a cold shower.',
        },
      },
      {
        text: 'Fresh fruit on the day of arrival: M 3, O 16, A 48, I 33',
        class: 'Attractive',
        wrong: {
          'Must-be': 'Nobody but three counts on fruit in a room.',
          'One-dimensional': 'Sixteen would note its absence; the largest group merely likes it.',
          Indifferent: 'The lead of 15 over the unmoved is more than 5% of the answers.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-cause-of-service-gap',
    topic: 'service',
    terms: ['service-quality-management', 'service-gap'],
    prompt: 'Where does the shortfall come from?',
    classes: ['Not known', 'Wrong standard', 'Not kept', 'Promised too much'],
    items: [
      {
        text: 'The spa trains for silence; its guests come to talk with friends',
        class: 'Not known',
        wrong: {
          'Wrong standard': 'The standard follows faithfully from what managers believe. It is the belief that is off.',
          'Not kept': 'Silence is kept, to the regret of the guests.',
          'Promised too much': 'Guests do not miss anything that was announced to them.',
        },
      },
      {
        text: 'The library knows that people want evenings, and its rules end at 17:00',
        class: 'Wrong standard',
        wrong: {
          'Not known': 'The wish is known, and even written down.',
          'Not kept': 'Doors close at five sharp, exactly by the rule.',
          'Promised too much': 'No poster speaks of evenings.',
        },
      },
      {
        text: 'Calls are to be answered within a minute; on Mondays two of five agents are there',
        class: 'Not kept',
        wrong: {
          'Not known': 'Somebody knew what callers want and made a rule of it.',
          'Wrong standard': 'One minute suits the callers. It is only not reached.',
          'Promised too much': 'Nobody told the public about the minute.',
        },
      },
      {
        text: 'The brochure shows an empty beach; in August it is never empty',
        class: 'Promised too much',
        wrong: {
          'Not known': 'That guests like room on the beach is no secret, as the photograph proves.',
          'Wrong standard': 'No rule of the hotel could govern how many people swim.',
          'Not kept': 'Staff did all they were meant to do. The picture raised the hope.',
        },
      },
      {
        text: 'The handbook asks for a call back the same day; half of the team never read it',
        class: 'Not kept',
        wrong: {
          'Not known': 'What is expected stands in the handbook.',
          'Wrong standard': 'A call on the same day is what customers want.',
          'Promised too much': 'The handbook is internal and made no promise to customers.',
        },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-servqual-report',
    topic: 'service',
    terms: ['servqual', 'service-gap'],
    prompt: 'One line of this report misreads the study. Which?',
    piece: 'Service quality at a driving test centre, 160 candidates',
    lines: [
      {
        text: 'Reliability: expected 6.5, found 5.3, gap −1.2.',
        flawed: false,
        why: '5.3 − 6.5 = −1.2: correctly taken, in this direction.',
      },
      {
        text: 'Tangibles: expected 5.0, found 5.4, gap +0.4.',
        flawed: false,
        why: 'A positive gap is possible: more was found than was asked for.',
      },
      {
        text: 'Weights given by candidates: 10, 40, 25, 15, 10.',
        flawed: false,
        why: 'They add up to 100, as they should.',
      },
      {
        text: 'Since tangibles exceed expectation, they make up for reliability.',
        flawed: true,
        why: 'A pleasant room does not replace a test that takes place when it was said to; and with 10 against 40 points it does not do so in the sum either.',
      },
      {
        text: 'Next step: find out at which point appointments slip.',
        flawed: false,
        why: 'It goes from the widest weighted gap to its place.',
      },
    ],
    mend: 'Treat each dimension for itself, and move effort from tangibles to reliability.',
  },
  {
    kind: 'spot',
    id: 'spot-kano-plan',
    topic: 'service',
    terms: ['kano-model', 'must-be-quality', 'reverse-quality'],
    prompt: 'Which decision of this plan does not follow from the study?',
    piece: 'A fitness studio after its Kano study with 240 members',
    lines: [
      {
        text: 'Showers that work (must-be): repaired within a day, not advertised.',
        flawed: false,
        why: 'A must is secured and kept out of the headline.',
      },
      {
        text: 'Free machines at six (one-dimensional): compare with the studio next door.',
        flawed: false,
        why: 'More is better here, so the comparison with rivals decides.',
      },
      {
        text: 'A towel that is warm in winter (attractive): offered from November.',
        flawed: false,
        why: 'One cheap surprise of this sort is what the model recommends.',
      },
      {
        text: 'Messages that urge you to come (reverse, 61%): sent twice as often.',
        flawed: true,
        why: 'Most members would rather have none. Doubling makes more of what annoys.',
      },
      {
        text: 'A juice bar (indifferent): the plan is put away.',
        flawed: false,
        why: 'Nobody enjoys or misses it, so the money is better spent elsewhere.',
      },
    ],
    mend: 'Switch the messages off, except for those who ask for them.',
  },
  {
    kind: 'spot',
    id: 'spot-recovery-rules',
    topic: 'service',
    terms: ['service-recovery', 'staff-empowerment', 'customer-service-excellence'],
    prompt: 'One rule will make failures worse. Which?',
    piece: 'What staff of a ferry line may do when a crossing is cancelled',
    lines: [
      {
        text: 'Tell people within ten minutes what is known and when there will be news.',
        flawed: false,
        why: 'Even “we do not know yet” with a time is better than silence.',
      },
      {
        text: 'Rebook at the quay without a form, also on other lines.',
        flawed: false,
        why: 'It solves what the passenger came for, on the spot.',
      },
      {
        text: 'Pay for meals and a bed up to £120 a person, without asking back.',
        flawed: false,
        why: 'A known limit lets people on duty decide at once.',
      },
      {
        text: 'Give the voucher only to those who complain in writing.',
        flawed: true,
        why: 'It treats equal losses unequally and teaches that the loud are paid, which feels unfair to the patient.',
      },
      {
        text: 'Note cause and cost for the weekly review.',
        flawed: false,
        why: 'Without a record the same failure comes back unseen.',
      },
    ],
    mend: 'Give the same to everybody who was booked, unasked.',
  },
];
