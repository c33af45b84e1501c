import type { FixedQuestion } from '../question.ts';

export const customers: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'need-or-solution',
    topic: 'customers',
    terms: ['customer-needs', 'job-to-be-done'],
    prompt: 'After interviews in a coffee chain, four notes are on the wall. Which one is a need?',
    answer: '“Know before I get off whether my cup is ready.”',
    why: 'It says what the person requires and leaves open how: an app, a light in the window or a promise could do it.',
    wrong: [
      {
        text: '“A push message five minutes before the tram stops.”',
        why: 'This is one solution, with its timing already decided.',
      },
      { text: '“The app crashed twice on me in the last week.”', why: 'It reports a trouble with the present offer: a pain.' },
      {
        text: '“I would pick taste over price on most mornings.”',
        why: 'It weighs two properties when choosing, which makes it a preference.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'preference-tips-choice',
    topic: 'customers',
    terms: ['customer-preferences'],
    prompt:
      'A persona gives price, quality, brand reputation, design, convenience and personal values a 5 each. What is the main objection to this profile?',
    answer: 'It cannot tell which of two good offers she takes, so nothing is decided.',
    why: 'Preferences are there to weigh properties against each other; six fives weigh nothing.',
    wrong: [
      {
        text: 'Price must get the highest weight, since every buyer looks at the price.',
        why: 'Looking at it is not the same as being decided by it; some give it a 1 or 2.',
      },
      {
        text: 'Preferences may only be rated for products that the persona has bought.',
        why: 'One can lean towards something before the first purchase; the rating needs no order.',
      },
      {
        text: 'The six weights have to add up to 100, like those of a weighted score.',
        why: 'Each is rated by itself from 1 to 5; only the criteria of segments share 100 points.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'said-and-done',
    topic: 'customers',
    terms: ['customer-behaviours', 'customer-behaviour-insights'],
    prompt:
      'In a survey 60% of app users say that they order ahead on most days. The app’s own records show it for 22% of them. What should the team do first?',
    answer: 'Rely on the records for how often, and ask users why the two differ.',
    why: 'What was done is surer ground for counting; the reason for the difference has to be asked.',
    wrong: [
      {
        text: 'Take the mean of both, since each of the two sources has its errors.',
        why: 'The two measure different things, a memory and a deed; their mean measures neither.',
      },
      {
        text: 'Rely on the survey, since users know their own habits the best.',
        why: 'People remember intentions and good days; habits are reported poorly.',
      },
      {
        text: 'Repeat the survey with more users until the two figures agree.',
        why: 'More answers make the same distortion more exact; they do not remove it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'insight-has-because',
    topic: 'customers',
    terms: ['customer-behaviour-insights', 'customer-analytics'],
    prompt: 'Which line is an insight rather than an observation?',
    answer: 'Shoppers leave after the second photograph, because the two show different colours.',
    why: 'It gives a reason that can be checked and that says what to change.',
    wrong: [
      {
        text: 'Visits on the phone rose by 8% last month, while those on the laptop stood still.',
        why: 'A change is reported; nothing says why or what to do.',
      },
      {
        text: 'Two thirds of the shoppers who leave have looked at more than one photograph.',
        why: 'This is the pattern from which one could start to look for a reason.',
      },
      {
        text: 'Shoppers who stay longer on the page are a bit more likely to place an order.',
        why: 'Two things go together; which leads to which is not known yet.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'persona-or-segment',
    topic: 'customers',
    terms: ['customer-persona', 'customer-segment'],
    prompt: 'Which statement about a hotel’s guests belongs to a segment, and not to a persona?',
    answer: '8,600 people within two hours, worth about £980 each a year',
    why: 'A segment is counted and valued. A persona has a face and no head count.',
    wrong: [
      {
        text: 'Books after nine in the evening, on the phone, with four tabs open',
        why: 'Such a habit makes an individual believable; it belongs to her description.',
      },
      {
        text: '“If the call fails, my whole team sees it” – said with a half laugh',
        why: 'A quotation lets one hear a person, and no group speaks with one mouth.',
      },
      {
        text: 'Wants to leave on a Thursday without feeling guilty about her team',
        why: 'This is one person’s emotional need, told from the inside.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'persona-evidence',
    topic: 'customers',
    terms: ['customer-persona', 'interview', 'evidence'],
    prompt: 'A team writes three personas in a workshop, from experience, in one afternoon. How should they be used?',
    answer: 'As assumptions, to be checked in interviews before money depends on them',
    why: 'Experience is a fair start, but only contact with real people shows where it is out of date.',
    wrong: [
      {
        text: 'As they are, since nobody knows the customers as well as the team does',
        why: 'A team knows those who complain or stay; the silent and the lost are missing.',
      },
      {
        text: 'Not at all, since a persona is worthless without a study of thousands',
        why: 'A draft from experience can be set right by a few talks; no study of that size is needed.',
      },
      {
        text: 'Only in advertising, since images can do no harm in a campaign there',
        why: 'A campaign spends money on the very guesses that nobody has looked into.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'primary-persona-conflict',
    topic: 'customers',
    terms: ['primary-persona'],
    prompt:
      'A rota tool serves managers, who plan 60 shifts a week, and employees, who look up their own. The start page can favour one. What helps to decide?',
    answer: 'Which persona was marked as primary, and why',
    why: 'The mark exists for this: it says beforehand whose wishes win when two exclude each other.',
    wrong: [
      {
        text: 'Which persona stands for the larger group',
        why: 'Employees are many more, yet the manager may be the one who buys and cancels.',
      },
      {
        text: 'Which of the two has the more recent photo',
        why: 'A picture helps the team to remember a person; it carries no weight in a decision.',
      },
      {
        text: 'Which design takes the least time to build',
        why: 'Cost may break a tie, but then the offer is shaped by the builder.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'job-worded',
    topic: 'customers',
    terms: ['job-to-be-done'],
    prompt: 'A persona buys plates as a present from abroad. Which sentence words the job to be done?',
    answer: 'Be present at my godchild’s name day although I am at sea',
    why: 'It states progress in a situation, and flowers, a call or a cake could be hired for it too.',
    wrong: [
      {
        text: 'Order a set of eight plates with express delivery to Patras',
        why: 'The product is in the sentence already, so its rivals have vanished from view.',
      },
      {
        text: 'Receive a voucher for the next order when a parcel is late',
        why: 'This compensates a failure of the shop; nobody sets out in order to get it.',
      },
      {
        text: 'Be a generous and reliable person throughout one’s whole life',
        why: 'It has neither occasion nor end: a value rather than a job.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'objection-or-pain',
    topic: 'customers',
    terms: ['objection', 'pain-point'],
    prompt: 'A clinic considers software for appointments. Which of its sentences is an objection?',
    answer: '“Moving 1,900 files over would cost us a month.”',
    why: 'It is a reason against this offer and would disappear if the move were made for them.',
    wrong: [
      {
        text: '“Every third patient rings to ask for the date.”',
        why: 'A trouble of the present day, there with or without the offer: a pain.',
      },
      {
        text: '“I want to be home by six on four days a week.”',
        why: 'It names the state the manager wants to reach: a goal.',
      },
      {
        text: '“Our old supplier stops its service in March.”',
        why: 'This pushes the clinic to act now, so it is a motivation.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'severity-and-frequency',
    topic: 'customers',
    terms: ['severity'],
    prompt: 'Four pains of bus passengers, rated 1–5 for severity and for frequency. Which has the largest product of the two?',
    answer: 'The connection is missed: severity 5, frequency 3',
    why: '5 × 3 = 15, more than any of the others.',
    wrong: [
      { text: 'The ticket machine is slow: severity 2, frequency 5', why: '2 × 5 = 10: met daily, yet mild.' },
      { text: 'A bag is lost on the coach: severity 5, frequency 1', why: '5 × 1 = 5; it is terrible, but hardly ever happens.' },
      { text: 'The stop is not announced: severity 3, frequency 4', why: '3 × 4 = 12 comes close and stays below 15.' },
    ],
  },
  {
    kind: 'choice',
    id: 'demographics-limits',
    topic: 'customers',
    terms: ['demographics', 'psychographics', 'needs-based-segmentation'],
    prompt:
      'Two women of 42, with equal incomes and two children each, book different holidays at a hotel: one the quiet wing, one the surf week. What follows?',
    answer: 'Demographics describe both; needs or values explain the choice.',
    why: 'Outward facts are equal and the choice is not, so the cause lies elsewhere.',
    wrong: [
      {
        text: 'Demographics are wrong here and should be collected anew for both.',
        why: 'The facts are correct; they simply do not explain this difference.',
      },
      {
        text: 'Demographics explain it once the towns where they live are added.',
        why: 'Place is one more outward fact; neighbours choose differently as well.',
      },
      {
        text: 'Demographics are of no use and can be left out of any segment.',
        why: 'They still help to find, count and reach people who were grouped by need.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'market-not-own-list',
    topic: 'customers',
    terms: ['market-segmentation', 'customer-segmentation'],
    prompt: 'A software firm for care homes divides its 900 clients into groups and calls this its market segmentation. What is missing?',
    answer: 'The homes that use a rival, a table or paper',
    why: 'A market contains everyone with the need; the client list shows only those who already chose the firm.',
    wrong: [
      {
        text: 'The annual revenue of each of the clients',
        why: 'Value would refine the groups, yet they would still be groups of clients.',
      },
      {
        text: 'The ages of the nurses who use the tool',
        why: 'More traits of the same 900 homes widen nothing.',
      },
      {
        text: 'A persona for each group of the clients',
        why: 'It would bring the groups to life; the circle of people stays as narrow.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'attractiveness-calculated',
    topic: 'customers',
    terms: ['segment-attractiveness', 'weighted-scoring'],
    prompt: 'Criteria and weights: value 50, growth 30, rivalry 20. A segment is rated 60, 80 and 30. What is its attractiveness?',
    answer: '60 points',
    why: '(50 × 60 + 30 × 80 + 20 × 30) ÷ 100 = (3,000 + 2,400 + 600) ÷ 100 = 60.',
    wrong: [
      { text: '57 points', why: 'That is about the plain mean of the ratings, (60 + 80 + 30) ÷ 3, without weights.' },
      { text: '170 points', why: 'This only adds the ratings up; the scale ends at 100.' },
      { text: '54 points', why: 'The third criterion was left out: 3,000 and 2,400 make 5,400, and 600 more belong to it.' },
    ],
  },
  {
    kind: 'choice',
    id: 'gate-beats-score',
    topic: 'customers',
    terms: ['segment-gates', 'segment-attractiveness'],
    prompt:
      'A segment leads with 78 points, but can be reached only through two tour operators who will not work with the hotel. How should it be decided?',
    answer: 'Leave or watch it: the accessible gate fails, and no score makes up for that.',
    why: 'A gate is passed or failed. What cannot be reached cannot be served, however attractive.',
    wrong: [
      {
        text: 'Target it: 78 points are the highest score and outweigh a single failed gate.',
        why: 'Gates are not weighted; a pass elsewhere opens no closed door.',
      },
      {
        text: 'Lower the rating on one criterion until the score agrees with the failed gate.',
        why: 'The rating was honest. Bending it hides why the segment was refused.',
      },
      {
        text: 'Target it for a year, since accessibility shows only when money has been spent.',
        why: 'The obstacle is known today: both operators have said no.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'differentiable-gate',
    topic: 'customers',
    terms: ['segment-gates'],
    prompt:
      'Two groups of a shop, “young families” and “young couples”, want the same things, answer the same offers and pay the same. Which gate fails?',
    answer: 'Differentiable',
    why: 'Groups that respond alike are one group, whatever they are called.',
    wrong: [
      { text: 'Measurable', why: 'Household size is easy to find out; counting them is no problem.' },
      { text: 'Accessible', why: 'Nothing says that either group could not be reached.' },
      { text: 'Substantial', why: 'Their size and worth are not in question, and together they are larger still.' },
    ],
  },
  {
    kind: 'choice',
    id: 'targeting-small-firm',
    topic: 'customers',
    terms: ['targeting-approach', 'target-market'],
    prompt:
      'A firm of nine people makes rota software. Homes, hotels and shops each need their own rules. It has chosen care homes only. Which approach is this?',
    answer: 'Concentrated',
    why: 'All effort goes to one group, which suits a small firm that cannot keep up several versions.',
    wrong: [
      { text: 'Differentiated', why: 'That would mean an offer of its own for each of the three.' },
      { text: 'Undifferentiated', why: 'Then one version would be sold to all, whatever rules they need.' },
      { text: 'Micromarketing', why: 'It goes down to single places or customers; here a whole trade is served alike.' },
    ],
  },
  {
    kind: 'choice',
    id: 'rfm-read-score',
    topic: 'customers',
    terms: ['rfm-analysis', 'customer-retention'],
    prompt: 'In an RFM table with 5 as the best mark, a buyer has recency 1, frequency 5 and monetary 5. What does this call for?',
    answer: 'A personal attempt to win back an excellent buyer',
    why: 'Bought often and much, but not for long: the usual name for this group is “cannot lose”.',
    wrong: [
      {
        text: 'A welcome series that explains the shop to a newcomer',
        why: 'Somebody new has a high recency and a low frequency, the reverse of this.',
      },
      {
        text: 'Early access to new goods as a thank-you to champions',
        why: 'Champions bought recently as well; here recency is the lowest mark.',
      },
      {
        text: 'Nothing, since the buyer has never been worth anything',
        why: 'Two fives for frequency and spending say that she was worth a great deal.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'prediction-not-cause',
    topic: 'customers',
    terms: ['predictive-analytics', 'customer-churn'],
    prompt:
      'A model marks 300 of 8,200 accounts as likely to cancel; four in ten of the marked really do, against one in twenty of the others. What may the team conclude?',
    answer: 'Whom to call first; why they leave still has to be asked.',
    why: 'A forecast ranks by chance. It can be right without knowing the cause.',
    wrong: [
      {
        text: 'That 300 accounts are lost, so nothing more is spent on them.',
        why: 'Six of ten marked ones would stay anyway, and some others can be won.',
      },
      {
        text: 'That the model fails, since six of ten marked accounts stay.',
        why: 'A call among the marked meets a leaver eight times as often as a call among the rest.',
      },
      {
        text: 'That what the marked accounts share is the reason they leave.',
        why: 'Shared traits may be signs of something else; correlation names no culprit.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-need-kinds',
    topic: 'customers',
    terms: ['functional-need', 'emotional-need', 'social-need', 'job-to-be-done'],
    prompt: 'Maya works from a hotel by the sea. Match what she says with what it is.',
    pairs: [
      {
        left: 'Functional need',
        right: '“Wi-Fi that carries two calls at once”',
        why: 'It either works or does not, and can be measured.',
      },
      { left: 'Emotional need', right: '“To leave on Thursday without feeling guilty”', why: 'A feeling is to be reached or avoided.' },
      {
        left: 'Social need',
        right: '“To bring a friend for Saturday with no fuss”',
        why: 'It concerns other people and how one stands with them.',
      },
      { left: 'Objection', right: '“Hotels always say that the Wi-Fi is fast”', why: 'She gives a reason to doubt this offer.' },
      { left: 'Preference', right: '“The chair matters more to me than the stars”', why: 'One property is weighed against another.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-segment-bases',
    topic: 'customers',
    terms: ['demographics', 'geographic-segmentation', 'psychographics', 'behavioural-segmentation', 'needs-based-segmentation'],
    prompt: 'Match each base of segmentation with a group that was cut by it.',
    pairs: [
      { left: 'Demographic', right: 'Households with two children under ten', why: 'A register could list them.' },
      { left: 'Geographic', right: 'People within 90 minutes by train', why: 'They are told apart by where they are.' },
      { left: 'Psychographic', right: 'People for whom travel must do no harm', why: 'A conviction unites them.' },
      { left: 'Behavioural', right: 'Guests who booked three times in 12 months', why: 'Their deeds put them into one group.' },
      { left: 'Needs-based', right: 'Guests who must join calls on a Friday', why: 'They want the same outcome, whoever they are.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-gates',
    topic: 'customers',
    terms: ['segment-gates'],
    prompt: 'Match each gate with the doubt that it puts to rest.',
    pairs: [
      { left: 'Measurable', right: 'Can we find out how many there are and what they spend?', why: 'Size and spending have to be known.' },
      { left: 'Substantial', right: 'Would an offer of their own earn its cost?', why: 'The group must be large or valuable enough.' },
      { left: 'Accessible', right: 'Is there a channel on which they meet us?', why: 'It asks about ways to reach and serve them.' },
      { left: 'Differentiable', right: 'Do they answer otherwise than their neighbours?', why: 'Equal answers make two groups one.' },
      { left: 'Actionable', right: 'Can we, as we are, make that offer and keep it up?', why: 'It looks at our own means.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-persona-fields',
    topic: 'customers',
    terms: ['goal', 'motivation', 'gain', 'pain-point', 'archetype'],
    prompt: 'Match each part of a persona with a note on Colin, who walks a coast path.',
    pairs: [
      { left: 'Archetype', right: 'The coast-path walker', why: 'A pattern of which he is one instance, in a few words.' },
      { left: 'Goal', right: 'Stages seven to nine walked in 2027', why: 'A state to be reached, beyond one stay.' },
      { left: 'Motivation', right: 'A stamp for each stage draws him on', why: 'It sets him in motion.' },
      { left: 'Pain', right: 'Wet boots and nowhere to dry them', why: 'A trouble that he meets on the way.' },
      { left: 'Gain', right: 'Greeted by name and given the same room', why: 'A good outcome that he would notice.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-stp',
    topic: 'customers',
    terms: ['segmentation-targeting-positioning'],
    prompt: 'A coffee chain works through segmentation, targeting and positioning. Put the steps in order.',
    steps: [
      { text: 'Define the market: a hot drink on the way to work, in two cities', why: 'What is to be divided has to be drawn first.' },
      { text: 'Divide it by needs and habits into five groups', why: 'Groups are cut out of the market just defined.' },
      { text: 'Rate each group on weighted criteria and pass it through the gates', why: 'Only existing groups can be judged.' },
      { text: 'Choose commuters and afternoon regulars', why: 'The choice uses scores and gates.' },
      { text: 'Claim for commuters: ready when you get off', why: 'A place in the mind needs a known mind.' },
      { text: 'Carry the claim out in product, price, place and promotion', why: 'The mix comes after all three decisions.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-persona-work',
    topic: 'customers',
    terms: ['customer-persona', 'interview'],
    prompt: 'A council makes a persona for people who apply for housing benefit. Put the work in order.',
    steps: [
      { text: 'Look through records: who applies, when, how often in vain', why: 'What is known already decides whom to invite.' },
      { text: 'Invite ten applicants who differ in what the records show', why: 'The choice of people follows from the records.' },
      { text: 'Let each tell the story of the last application', why: 'Talks come after the invitation, and before any pattern.' },
      { text: 'Sort the stories by goals, troubles and habits', why: 'Patterns appear only once several stories lie side by side.' },
      { text: 'Draw one person from the most frequent pattern, with quotes as evidence', why: 'The figure condenses what was found.' },
      {
        text: 'Show the figure to clerks and applicants and correct it',
        why: 'A finished draft is needed before anyone can object to it.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-rfm-work',
    topic: 'customers',
    terms: ['rfm-analysis', 'behavioural-segmentation'],
    prompt: 'An online shop wants to write to buyers who may be lost. Put the work with RFM in order.',
    steps: [
      { text: 'Export buyers with last purchase, number of orders and spending', why: 'Scores are made from these three columns.' },
      { text: 'Give each buyer a mark of 1–5 for each of the three', why: 'Marks need the data, and groups need the marks.' },
      { text: 'Sort the marks into named groups by a rule table', why: 'Names such as “at risk” stand for ranges of marks.' },
      { text: 'Turn “cannot lose” into a segment with its size and value', why: 'A segment is made from a group that exists.' },
      { text: 'Write to half of it and leave the other half alone', why: 'The letter has its addressees now, and needs a comparison.' },
      { text: 'Compare the second orders of both halves', why: 'Only after the letter can its effect be seen.' },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-need-kind',
    topic: 'customers',
    terms: ['functional-need', 'emotional-need', 'social-need'],
    prompt: 'Patients of a clinic say what they want. What kind of need is each?',
    classes: ['Functional', 'Emotional', 'Social'],
    items: [
      {
        text: '“An appointment outside my shift”',
        class: 'Functional',
        wrong: {
          Emotional: 'The hour is to fit; no feeling is named.',
          Social: 'The shift is an obstacle of time, whatever colleagues think.',
        },
      },
      {
        text: '“Not to lie awake until the result comes”',
        class: 'Emotional',
        wrong: {
          Functional: 'A result by Friday would be practical; being spared the fear is what is wished for.',
          Social: 'She is alone with the worry; nobody else is concerned.',
        },
      },
      {
        text: '“That nobody in the waiting room hears why I am here”',
        class: 'Social',
        wrong: {
          Functional: 'The treatment works just as well if others hear.',
          Emotional: 'Unease is part of it, but it arises from what others might think.',
        },
      },
      {
        text: '“The prescription on the card before I reach the chemist’s”',
        class: 'Functional',
        wrong: { Emotional: 'It is timed and done, or not done.', Social: 'A technical hand-over between two places needs no audience.' },
      },
      {
        text: '“To be taken seriously by the doctor as an adult”',
        class: 'Social',
        wrong: { Functional: 'No task is solved by it.', Emotional: 'It asks for respect from somebody, and so for a standing.' },
      },
      {
        text: '“To feel safe with the person who gives the injection”',
        class: 'Emotional',
        wrong: {
          Functional: 'The needle works with or without trust.',
          Social: 'It is about an inner calm and not about rank or belonging.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-trait-base',
    topic: 'customers',
    terms: ['demographics', 'psychographics', 'behavioural-segmentation'],
    prompt: 'Sort the traits of a software maker’s users by base.',
    classes: ['Demographic', 'Psychographic', 'Behavioural'],
    items: [
      {
        text: 'Aged 30 to 45, in a management post',
        class: 'Demographic',
        wrong: {
          Psychographic: 'Age and post say nothing about attitudes.',
          Behavioural: 'Holding a post is a fact and no act towards the offer.',
        },
      },
      {
        text: 'Logs in daily before eight',
        class: 'Behavioural',
        wrong: {
          Demographic: 'No register holds the hour of a log-in.',
          Psychographic: 'One may guess at diligence, but what is known is the deed.',
        },
      },
      {
        text: 'Believes that data should stay in the country',
        class: 'Psychographic',
        wrong: { Demographic: 'A conviction is not an outward fact.', Behavioural: 'What she would do about it remains open.' },
      },
      {
        text: 'Renewed twice, each time in the last week',
        class: 'Behavioural',
        wrong: {
          Demographic: 'Renewals are found in orders and not in a census.',
          Psychographic: 'Hesitation may lie behind it, yet the record shows dates only.',
        },
      },
      {
        text: 'Sees new tools as play rather than as a risk',
        class: 'Psychographic',
        wrong: {
          Demographic: 'People of any age and income may feel so.',
          Behavioural: 'Seeing is an attitude; trying one out would be an act.',
        },
      },
      {
        text: 'Degree in nursing, two people in the household',
        class: 'Demographic',
        wrong: {
          Psychographic: 'Schooling may shape values but is not one.',
          Behavioural: 'Nothing was bought, used or cancelled in this line.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-targeting-approach',
    topic: 'customers',
    terms: ['targeting-approach'],
    prompt: 'Which targeting approach does each firm follow?',
    classes: ['Undifferentiated', 'Differentiated', 'Concentrated', 'Micromarketing'],
    items: [
      {
        text: 'A city sells one day ticket at one price to residents, visitors and commuters.',
        class: 'Undifferentiated',
        wrong: {
          Differentiated: 'There would be several tickets, one for each group.',
          Concentrated: 'No group is singled out; all three are served.',
          Micromarketing: 'Neither a district nor a person gets anything of their own.',
        },
      },
      {
        text: 'A hotel offers a work weekend, a walker’s night and a family week.',
        class: 'Differentiated',
        wrong: {
          Undifferentiated: 'Three offers for three groups are the reverse of one for all.',
          Concentrated: 'It would drop two of the three.',
          Micromarketing: 'Each offer is for a group of thousands.',
        },
      },
      {
        text: 'A publisher makes software for tax advisers and for nobody else.',
        class: 'Concentrated',
        wrong: {
          Undifferentiated: '“Nobody else” excludes a mass market.',
          Differentiated: 'A second trade with its own version is missing.',
          Micromarketing: 'All advisers get the same program.',
        },
      },
      {
        text: 'A grocer sets range and prices shop by shop, after what each street buys.',
        class: 'Micromarketing',
        wrong: {
          Undifferentiated: 'Two shops of the chain hardly look alike.',
          Differentiated: 'It goes below groups, down to single places.',
          Concentrated: 'It serves every street, only each in another way.',
        },
      },
      {
        text: 'A coffee chain plans one campaign for commuters and another for students.',
        class: 'Differentiated',
        wrong: {
          Undifferentiated: 'One campaign would then have to do for both.',
          Concentrated: 'Two groups are courted at the same time.',
          Micromarketing: 'Commuters of two cities are addressed as a whole.',
        },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-persona-mia',
    topic: 'customers',
    terms: ['customer-persona', 'customer-segment'],
    prompt: 'One line does not belong on a persona. Which?',
    piece: 'A persona of an online shop for children’s clothes',
    lines: [
      { text: 'Mia, 36, two children, works four mornings a week.', flawed: false, why: 'A few outward facts make her believable.' },
      {
        text: '“I buy in the evening, with one hand, while somebody sleeps on me.”',
        flawed: false,
        why: 'A quotation shows how she shops.',
      },
      {
        text: 'Job: have the next size in the cupboard before the old one pinches.',
        flawed: false,
        why: 'Progress in a situation, with no product named.',
      },
      {
        text: '64,000 households in the delivery area, growing by 2% a year.',
        flawed: true,
        why: 'Head counts describe a group. One invented person cannot be 64,000.',
      },
      {
        text: 'Pain: the same size fits differently with each brand (severity 4).',
        flawed: false,
        why: 'A trouble from her side, with its weight.',
      },
    ],
    mend: 'Move size and growth to the segment that Mia stands for, and link the persona with it.',
  },
  {
    kind: 'spot',
    id: 'spot-scoring-weights',
    topic: 'customers',
    terms: ['weighted-scoring', 'segment-attractiveness'],
    prompt: 'One criterion makes the score mislead. Which?',
    piece: 'Criteria for the attractiveness of a hotel’s segments, rated 0–100, high is good',
    lines: [
      { text: 'Annual value per guest, weight 40', flawed: false, why: 'A high rating is good, and the weight was agreed on.' },
      { text: 'Growth of the group, weight 25', flawed: false, why: 'It applies to every segment and points in the right direction.' },
      {
        text: 'Strength of rivals (100 = very strong), weight 20',
        flawed: true,
        why: 'Here a high rating is bad, so the most fought-over group gains points.',
      },
      { text: 'Demand in the low season, weight 15', flawed: false, why: 'More of it is better, and the four weights make 100.' },
    ],
    mend: 'Word it so that high is good, such as “room left by rivals (100 = nobody serves them)”, and rate it anew.',
  },
  {
    kind: 'spot',
    id: 'spot-segment-decision',
    topic: 'customers',
    terms: ['segment-gates', 'target-market'],
    prompt: 'Which decision does not hold?',
    piece: 'Decisions on a software maker’s segments',
    lines: [
      { text: 'Care homes: target. All five gates passed, 74 points.', flawed: false, why: 'Gates and score agree.' },
      {
        text: 'Hotels: watch until June. The size is unknown and is being counted.',
        flawed: false,
        why: 'An open gate and a day on which to look again are a good reason to wait.',
      },
      {
        text: 'Shops: leave. Substantial fails: 60 of them, worth £90 a year each.',
        flawed: false,
        why: 'An offer of their own would cost more than the £5,400 that they bring.',
      },
      {
        text: 'Hospitals: target. Actionable fails, but the value of 81 is the highest.',
        flawed: true,
        why: 'What the firm cannot make or keep up does not become possible by being worth a lot.',
      },
    ],
    mend: 'Set hospitals to watch and say what would have to change, such as a certificate and two more people, before the gate is asked again.',
  },
];
