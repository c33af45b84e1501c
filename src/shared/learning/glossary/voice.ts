import type { GlossaryOf } from '../model.ts';

export const voice: GlossaryOf<'voice'> = {
  'voice-of-the-customer': {
    definition:
      'What buyers and users say, ask for and expect, gathered from many sources in their own words and sorted so that a team can act on it. It covers both what they were asked and what they say unasked.',
    sector: 'tourism',
    example:
      'Every Monday the head of the front office at Harbour House reads what guests wrote and said. “Wi-Fi” is the most frequent subject; what hurts goes to Tuesday’s meeting with a name beside it.',
    not: 'A survey: that is one source, and it answers only its own questions.',
    apply:
      'Set up themes, sources, a routine and the days until an answer. Then import what you have, and cite a line from it wherever the strategy makes a claim.',
    related: ['customer-feedback', 'feedback-theme', 'closed-feedback-loop', 'evidence'],
    source: { kind: 'course' },
  },
  'customer-feedback': {
    definition:
      'Any remark by which people tell an organisation, or each other, how a purchase or contact went: ratings, complaints, praise, ideas. It comes asked or unasked, and each piece has a date, a source and a mood.',
    sector: 'coffee',
    example:
      '“Seventh time this month that the app said 7:48 and the cup came at 7:55. The barista was lovely about it.” One remark, two themes, two moods.',
    not: 'A sample of all opinions: those who are very pleased or very cross write more than the rest.',
    apply:
      'Import it in Voice of the customer, give each item theme and sentiment, and link persona and touchpoint where you know them. Read the words before the averages.',
    related: ['voice-of-the-customer', 'feedback-mechanism', 'sentiment', 'feedback-theme', 'sampling-bias'],
    source: { kind: 'course' },
  },
  'feedback-mechanism': {
    definition:
      'An arrangement by which people’s remarks reach those who can act on them: a card, a form, a call, a button, a watch on public sites. It is described by who is asked, when, how, and who reads the answer.',
    sector: 'public',
    example:
      'A hospital sends one question by text message two hours after discharge. 34% answer, against 6% for the paper form at the exit; the ward sister sees replies by noon.',
    not: 'The remark itself, or a letter box that nobody empties.',
    apply:
      'List the sources in Voice of the customer and enter the tool under Technology as feedback management. Ask near the moment in question and stop where answers change nothing.',
    related: ['survey', 'review', 'customer-feedback', 'closed-feedback-loop', 'sampling-bias'],
    source: { kind: 'course' },
  },
  survey: {
    definition:
      'A set of fixed questions put to a chosen group, so that answers can be counted and compared over time. Its worth depends on who was asked, who replied and how the questions are worded.',
    sector: 'saas',
    example:
      'A tool asks 2,400 users, in May and November, how easy the month’s close was, from 1 to 7. 610 reply; the mean moves from 4.9 to 5.3, with the same wording both times.',
    not: 'An interview: it tells how many, hardly ever why.',
    apply:
      'Keep wording, scale and moment the same from one wave to the next. Import the answers under Metrics; the program shows the interval and says when a change is noise.',
    related: ['survey-wave', 'sampling-bias', 'interview', 'sample-size', 'customer-satisfaction-score'],
    source: { kind: 'course' },
  },
  review: {
    definition:
      'A public judgement by a buyer, mostly a rating with a few sentences, on a site where other buyers read it. It is addressed to them and not to the seller, which makes it frank and influential.',
    sector: 'tourism',
    example:
      'A three-star text on a booking site says that the shower ran cold twice. The inn answers within a day and names what was repaired; 1,300 people read both in the next month.',
    not: 'A survey answer: nobody chose who speaks, and the extremes speak most.',
    apply:
      'Import them as feedback with their rating, answer those that report a fault, and see whether their themes agree with the survey. Treat the site as a touchpoint in the first phase.',
    related: ['customer-feedback', 'word-of-mouth', 'brand-reputation', 'sampling-bias'],
    source: { kind: 'course' },
  },
  interview: {
    definition:
      'A guided talk with one person at a time about what they did, saw and felt, told through real events. Few talks yield motives and words that no figure holds; they do not say how many people are alike.',
    sector: 'public',
    example:
      'Nine parents each tell a school office about the last time they changed a bus pass. Seven had asked a neighbour first, since “the letter reads like a threat”.',
    not: 'A spoken survey: who reads out fixed questions learns only what was asked.',
    apply:
      'Ask about the last time and not about “usually”, and write down quotes. Enter them as feedback with the source interview, and raise a persona’s claims from assumption to partial.',
    related: ['survey', 'customer-persona', 'customer-thoughts', 'evidence', 'objection'],
    source: { kind: 'practice' },
  },
  'feedback-theme': {
    definition:
      'A subject that keeps coming up in what people say, under which single remarks are filed. It names the matter and not the verdict, so praise and complaint about one thing stay together and can be counted.',
    sector: 'retail',
    example:
      'A shop for tableware files 640 remarks under 12 subjects. “Colour” has 118, of which 97 are cross; “packing” has 104, of which 71 are glad.',
    not: 'A sentiment: “bad delivery” mixes the subject with the mood.',
    apply:
      'Write for each one what belongs to it, add words by which remarks are sorted by rule, and correct what the rule gets wrong. Keep to 10–15.',
    related: ['customer-feedback', 'sentiment', 'voice-of-the-customer', 'pain-point'],
    source: { kind: 'practice' },
  },
  sentiment: {
    definition:
      'The mood of a remark, from very negative to very positive, told apart from its subject. People or a word list can judge it; irony and mixed remarks are where both go wrong.',
    sector: 'saas',
    example:
      '“Great, another update that moves the button” holds one positive word and is a −1. In a test on 200 remarks, the word list agrees with a reader in 163.',
    not: 'Satisfaction: it is the tone of those who wrote, not the state of all who bought.',
    apply:
      'Let the program set it from −2 to +2 and check the strongest ones by hand. Compare it for one theme over months instead of for everything at once.',
    related: ['feedback-theme', 'customer-feedback', 'emotion-curve', 'customer-satisfaction'],
    source: { kind: 'practice' },
  },
  'closed-feedback-loop': {
    definition:
      'A routine in which each remark is read, acted on where that makes sense, and answered, so that the person who made it learns what became of it. The last of these steps is the one most often left out.',
    sector: 'retail',
    example:
      'A buyer writes on Monday that a cup has lost its glaze. On Tuesday the desk thanks her, on Thursday the maker changes the firing, and on Friday she hears of it. She orders four more.',
    not: 'An automatic thank-you: it acknowledges, and leaves everything else open.',
    apply:
      'Move each item in Voice of the customer from new to customer told. A check names negative ones that nobody has acted on for 30 days.',
    related: ['customer-feedback', 'service-recovery', 'continuous-improvement', 'feedback-mechanism'],
    source: { kind: 'practice' },
  },
  'sampling-bias': {
    definition:
      'A distortion that arises when those who answer differ from those one wants to know about. More answers do not cure it: 5,000 replies from the wrong people are wrong more precisely.',
    sector: 'coffee',
    example:
      'A chain asks about waiting in its app. App users skip the queue, so 81% call the wait short; at the counter, where nobody was asked, it is 44%.',
    not: 'The margin of error, which covers chance only and shrinks as more people reply.',
    apply:
      'Compare the mix of those who replied with your segments before you read a mean. Add one source in which the silent show up, such as records of behaviour.',
    related: ['survey', 'margin-of-error', 'sample-size', 'evidence'],
    source: { kind: 'practice' },
  },
  'survey-wave': {
    definition:
      'One round of asking, with a beginning and an end, in which the same questions go to the same kind of people as in earlier rounds. Two rounds make a comparison, a row of them a trend.',
    sector: 'public',
    example:
      'A bus company asks each April and October. In the third round it adds two questions at the end and leaves the first ten alone, so the line from 61 to 66 still compares like with like.',
    not: 'A month of the calendar: an open form on a site gathers replies all year and has no rounds.',
    apply:
      'Set the metric’s period to wave and import the answers with their wave. Before you report a rise, look whether the program calls it noise.',
    related: ['survey', 'baseline', 'statistical-noise', 'confidence-interval'],
    source: { kind: 'practice' },
  },
  'customer-engagement': {
    definition:
      'How much people take part in what an organisation does beyond paying: reading, replying, trying, contributing, coming back without being pushed. It joins interest, feeling and action in both directions.',
    sector: 'saas',
    example:
      'Of 900 schools that use a timetable tool, 310 answered the last question in its forum and 42 shared a template. Of those 42 none has cancelled in two years.',
    not: 'Reach: a post seen by 50,000 people who do nothing has engaged none of them.',
    apply:
      'Choose one action that shows real interest in your trade and make it a metric. Plan a play for those who have shown it once and not again.',
    related: ['emotional-connection', 'customer-loyalty', 'personalisation-play', 'customer-advocacy'],
    source: { kind: 'course' },
  },
  'customer-satisfaction': {
    definition:
      'A person’s judgement of whether what they got came up to what they had expected. It looks back on one purchase, one contact or the whole, and rises when either the result gets better or the promise gets more modest.',
    sector: 'public',
    example:
      'Two offices both issue a permit in ten days. One had said “about a week”, the other “up to three weeks”; 52% and 88% of applicants are content.',
    not: 'Loyalty: content people change supplier every day, out of curiosity, price or habit.',
    apply:
      'Measure it near the contact, with the scale and the positive answers stated in the metric. Where it is low, look at expectation and perception separately.',
    related: ['customer-satisfaction-score', 'customer-expectation', 'perception', 'customer-loyalty', 'one-dimensional-quality'],
    source: { kind: 'course' },
  },
  'customer-loyalty': {
    definition:
      'The inclination to stay with a supplier although others are within reach, made of trust and preference and shown in repeated choice. It survives a better price or a single mistake; mere habit does not.',
    sector: 'coffee',
    example:
      'When a rival opens next door with €1 off, 71 of 100 regulars still come in the following month. Of guests with no favourite barista only 38 in 100 do.',
    not: 'Retention: someone held by a contract or for want of another shop stays as well.',
    apply:
      'Count repeat choice where a choice exists, and set it beside the recommendation score. For the primary persona, write what would have to happen for them to leave.',
    related: ['customer-retention', 'emotional-connection', 'customer-advocacy', 'loyalty-programme', 'net-promoter-score'],
    source: { kind: 'course' },
  },
  'loyalty-programme': {
    definition:
      'A scheme that rewards repeated purchases with points, prices, privileges or recognition, and in return lets the seller know who buys what. It pays when it changes what members do, and costs when it only discounts what they would have bought anyway.',
    sector: 'coffee',
    example:
      'A tenth coffee free costs 10% of the price. In a test, members come 2.4 instead of 2.1 times a week; the gain covers the cost only for those who used to come once.',
    not: 'Loyalty: a card in the purse is a bargain, and many people carry cards of four rivals.',
    apply:
      'Enter it as a personalisation play with trigger, data, consent and metric. Compare members with like non-members, and not with all.',
    related: ['customer-loyalty', 'customer-retention', 'personalisation-play', 'consent', 'switching-cost'],
    source: { kind: 'course' },
  },
  'customer-advocacy': {
    definition:
      'Speaking up for a supplier of one’s own accord: recommending it, writing for it, bringing friends, defending it. It asks for more than contentment, since the speaker’s own good name is at stake.',
    sector: 'saas',
    example:
      'At a fair a nurse shows strangers on her own phone how she plans shifts. Eleven of the last 60 clinics to sign name such a colleague, and none of them was paid.',
    not: 'Paid promotion: whoever gets €50 for a friend may be a salesperson and nothing more.',
    apply:
      'Find out who recommends you and what they say, in their words, and use that in the message of Promotion. Thank them; plan a play of the kind advocacy only when they already talk.',
    related: ['word-of-mouth', 'promoter', 'customer-loyalty', 'review', 'net-promoter-score'],
    source: { kind: 'course' },
  },
  'customer-retention': {
    definition:
      'Keeping the people one has already won, by steady value, help before they ask and a reason to come back. It is both the work and its result, and mostly costs less than winning others in their place.',
    sector: 'retail',
    example:
      'A shop for tableware writes to buyers ten months after a set: “your glaze is being fired in March”. Of those who get the letter 31% order a second time within the year, of a group left out 27%.',
    not: 'The rate: that counts who stayed, this is about why they do. Nor is it locking people in.',
    apply:
      'Set an objective for it in the brief and find the phase after the purchase in which people drift away. Then plan one play of the kind retention for that moment.',
    related: ['retention-rate', 'customer-churn', 'customer-loyalty', 'customer-lifetime-value', 'customer-success'],
    source: { kind: 'course' },
  },
  'customer-churn': {
    definition:
      'The loss of people who used to buy, by open cancellation or silently by no longer coming. It may be their choice or forced, for instance by an expired card, and each sort asks for another remedy.',
    sector: 'saas',
    example:
      'Of 8,200 accounts 148 end in May: 61 name the price, 39 have closed down, and 48 had a card that expired. A reminder a week before wins back 30 of those 48.',
    not: 'Its rate, which is a number; this is the event and its reasons.',
    apply:
      'Define for your trade when somebody counts as gone, since in a shop nobody cancels. Write the definition into the metric’s convention and the reasons into the themes.',
    related: ['churn-rate', 'customer-retention', 'predictive-analytics', 'rfm-analysis', 'switching-cost'],
    source: { kind: 'course' },
  },
  'customer-empowerment': {
    definition:
      'Giving people the information, tools and choices to decide and act for themselves, at their own pace. It takes work off both sides as long as a human remains within reach.',
    sector: 'public',
    example:
      'A tax office shows each case online: received, in work, with whom, done by when. Calls that ask for the state of things fall from 5,200 to 1,900 a month.',
    not: 'Staff empowerment, which lets employees decide, or leaving people alone with a form.',
    apply:
      'Look in feedback for questions that people could answer themselves if they saw what you see. Plan a play of the kind self-service, with a way to a person in it.',
    related: ['self-service', 'staff-empowerment', 'customer-success', 'customer-effort-score'],
    source: { kind: 'course' },
  },
  'customer-success': {
    definition:
      'Helping buyers, before they ask, to reach the result for which they bought: by setting up, teaching, checking in and warning. It measures itself by their outcome and not by the number of answered questions.',
    sector: 'saas',
    example:
      'A restaurant that buys a rota tool wants 5% less overtime. In week six somebody looks at its data, sees that no forecast is used, and calls; by week twelve overtime is down by 6%.',
    not: 'Customer support, which waits for a problem and closes it.',
    apply:
      'Write each segment’s desired result among its needs, and plan a play of the kind success with the first sign of trouble as trigger. Let its metric be theirs.',
    related: ['goal', 'customer-retention', 'software-as-a-service', 'customer-empowerment'],
    source: { kind: 'course' },
  },
  'customer-relationship-management': {
    definition:
      'The practice, and the system behind it, of keeping what is known about each buyer in one place and using it in every contact: purchases, talks, wishes, permissions. It saves people from introducing themselves twice.',
    sector: 'tourism',
    example:
      'When a walker rings an inn on the coast path, the screen says “nine stays, room 12, boots”. Earlier, the stays lay in the booking system and the boots in a colleague’s head.',
    not: 'Only software: a bought system into which nobody writes knows nothing.',
    apply:
      'Enter it under Technology with state, data captured and what it is joined with. Check that each personalisation play gets its data from it, with a consent basis.',
    related: ['capability', 'data-capture', 'personalisation', 'system-integration', 'customer-analytics'],
    source: { kind: 'course' },
  },
  'brand-reputation': {
    definition:
      'What the public believes about an organisation, before any contact of their own, from what it has done and what is said of it. Product quality, treatment of buyers, social conduct and public relations feed it, and it changes faster down than up.',
    sector: 'retail',
    example:
      'A shop for ceramics is known for “every piece arrives whole”. After one winter with a new courier, 64 public complaints undo four years of it; 18 months pass before anybody calls the shop reliable again.',
    not: 'Positioning: that is the place one aims for, this the one that people give.',
    apply:
      'Rate the four drivers in Positioning from feedback and reviews rather than from the inside. The lowest belongs in the SWOT, with its evidence.',
    related: ['word-of-mouth', 'brand-positioning', 'review', 'perception'],
    source: { kind: 'course' },
  },
  'word-of-mouth': {
    definition:
      'What people tell each other about an offer, in talk or in writing, without being paid for it. It is believed more than advertising, can praise or warn, and starts with something that is worth telling.',
    sector: 'tourism',
    example:
      'Of 140 guests asked how they had found the inn, 53 name a friend, 31 a booking site and 9 an advertisement. Most of the 53 had heard of the drying room.',
    not: 'Advocacy alone: warnings spread in the same way, and often faster.',
    apply:
      'Ask new buyers how they came, and record the answer as a metric. Place one thing worth telling in the journey, near its peak or its end.',
    related: ['customer-advocacy', 'review', 'memorable-interaction', 'brand-reputation', 'promoter'],
    source: { kind: 'course' },
  },
};
