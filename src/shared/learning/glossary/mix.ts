import type { GlossaryOf } from '../model.ts';

/** Marketing mix and personalisation. */
export const mix: GlossaryOf<'mix'> = {
  'marketing-mix': {
    definition:
      'The set of levers a seller can pull to reach a target group: what is offered, at what charge, where it is had and how it is made known. For services three more join them: staff, procedure and what can be seen and touched.',
    sector: 'tourism',
    example:
      'A hotel’s work weekend: a room with a desk, £189 for three nights, bookable direct, told by a rail partner, with a host, a three-step booking and a desk lamp that proves it.',
    not: 'Advertising. That is a part of one lever, and often the last that needs changing.',
    apply: 'Choose 4P or 7P under “Scope”, give each P an objective, a budget and tactics, and check that no P contradicts another.',
    related: ['product', 'price', 'place', 'promotion', 'people', 'tactic'],
    source: { kind: 'course', note: 'McCarthy, 1960; the three for services after Booms and Bitner, 1981' },
  },
  product: {
    definition:
      'Whatever is offered to satisfy a need, be it a thing, a service, a place or an event. What buyers judge is the whole of it, from the benefit they hoped for to the help they get afterwards.',
    sector: 'saas',
    example:
      'An expense tool sells receipts that file themselves. The app, the export to the ledger and the Monday help line are all part of it.',
    not: 'Only goods that can be packed. A guided walk and a parking permit belong here as much as a toaster.',
    apply: 'Describe it in its three layers on the mix board, and let every change of it answer a pain, a gain or a study of features.',
    related: ['core-actual-and-augmented-product', 'products-and-services', 'marketing-mix', 'customer-needs'],
    source: { kind: 'course' },
  },
  'core-actual-and-augmented-product': {
    definition:
      'Three layers of what a buyer gets. Innermost is the benefit really sought, around it the thing or service as delivered, and outermost the extras such as guarantee, delivery and advice.',
    sector: 'retail',
    example:
      'A washing machine: clean clothes on Monday; a quiet drum with eight programmes and its label; fitting, removal of the old one and a repair within two days.',
    not: 'Basic, standard and premium editions. All three layers are found in each edition, the cheapest included.',
    apply:
      'Fill the three fields under Product. If rivals match the middle layer, look for your difference in the outer one, or ask again what the innermost is.',
    related: ['product', 'point-of-difference', 'job-to-be-done', 'attractive-quality'],
    source: { kind: 'literature', note: 'Kotler' },
  },
  price: {
    definition:
      'What a customer hands over in money for an offer, with taxes, fees and extras. Of all the levers it is the only one that brings income, and it also tells people what quality to expect.',
    sector: 'coffee',
    example: 'A filter coffee stays at £2.20 and the flat white rises to £3.70. Regulars notice the first and hardly the second.',
    not: 'Cost, which is what the seller spends, or value, which is what the buyer believes to get.',
    apply:
      'Enter the amounts that customers see in the end as price points, and compare them with what they pay for their present way of getting the job done.',
    related: ['pricing-approach', 'value-based-pricing', 'perceived-value', 'marketing-mix'],
    source: { kind: 'course' },
  },
  'pricing-approach': {
    definition:
      'The principle by which the amount to charge is found: from one’s costs, from what it is worth to buyers, from demand at the moment, or from the plan to enter low or start high.',
    sector: 'tourism',
    example:
      'A ferry charges £18 on a Tuesday in March and £44 on an August Saturday: it follows demand, as seats cannot be kept for later.',
    not: 'The amount itself. Two rivals may both ask £30, one because it adds 20% to cost, the other because customers save £90.',
    apply:
      'Choose one of the seven under Price and say why in the objective. Entering low is hard to leave again, starting high invites followers.',
    related: ['price', 'value-based-pricing', 'perceived-value', 'contribution-margin'],
    source: { kind: 'practice' },
  },
  'value-based-pricing': {
    definition:
      'Setting the charge by what the offer is worth to a certain group of buyers compared with their next best choice. Costs then decide whether to sell at all, no longer how much to ask.',
    sector: 'saas',
    example:
      'A rota tool spares a care home 12 hours a month, about £240. The vendor asks £80, leaving two thirds of the gain with the home, though a seat costs it £6.',
    not: 'Asking as much as possible. If the buyer keeps no part of the gain, there is no reason to change supplier.',
    apply:
      'For each target segment write down the next best choice and what it costs, add what is better and take off what is worse, and share the difference.',
    related: ['pricing-approach', 'perceived-value', 'price', 'customer-segment'],
    source: { kind: 'practice' },
  },
  place: {
    definition:
      'The lever that decides where and through whom an offer can be found, bought and received, and what has to run behind it so that it is there in time. Websites and partners count as well as shops.',
    sector: 'public',
    example:
      'A city hands out parking permits at 14 newsagents, on its site and by post. Only the main office used to do so, from nine to three.',
    not: 'Location alone. A shop on the best street fails this lever if the goods are never in stock.',
    apply:
      'Pick the channels from the brief under Place, compare them with those your personas use, and describe in “Logistics” what makes the promise hold.',
    related: ['distribution-coverage', 'channel', 'channel-mix', 'marketing-mix', 'omnichannel-experience'],
    source: { kind: 'course' },
  },
  'distribution-coverage': {
    definition:
      'How widely an offer is made available: wherever it can be sold, in chosen outlets, or through a single one. Wide is convenient; narrow protects service and standing.',
    sector: 'coffee',
    example:
      'A chain’s bottled cold brew is in 900 supermarkets. Its single-estate beans are sold in 12 of its own bars only, with a tasting.',
    not: 'The number of channels. One channel, such as supermarkets, can be wide; three can still be narrow.',
    apply: 'Decide it under Place before choosing partners. If advice is part of the offer, be sure that each outlet can give it.',
    related: ['place', 'channel', 'channel-mix'],
    source: { kind: 'practice' },
  },
  promotion: {
    definition:
      'The lever that makes an offer known to the right group and moves them to act, by advertising, press, own media, personal talk or a limited inducement. It starts with one message worth remembering.',
    sector: 'retail',
    example:
      'A shop for running shoes spends £9,000: half on club evenings where shoes may be tried, the rest on a search campaign for “knee pain running”.',
    not: 'Discounts alone, and not the whole of marketing. It can speed up what the other levers make worth telling, nothing else.',
    apply: 'Fill message, call to action and channel mix, and give each tactic the metric that should move. Views are no such metric.',
    related: ['call-to-action', 'channel-mix', 'marketing-budget', 'marketing-mix', 'word-of-mouth'],
    source: { kind: 'course' },
  },
  'channel-mix': {
    definition:
      'The way in which a sum for being found and heard is divided among the routes to an audience, such as search, print, partners or events. The parts add up to the whole.',
    sector: 'tourism',
    example: 'Of £24,000 a walking region gives 45% to search, 30% to a rail partner, 15% to two magazines and 10% to bloggers.',
    not: 'The list of places where the offer can be bought. The same website may appear in both, for different reasons.',
    apply:
      'Enter the sums per channel under Promotion; the board shows what is left. Shift money only after comparing the cost of a gained customer by channel.',
    related: ['promotion', 'marketing-budget', 'channel', 'customer-acquisition-cost', 'omnichannel-marketing'],
    source: { kind: 'practice' },
  },
  'call-to-action': {
    definition:
      'The one next step a message asks its reader to take, in the words of a button or a closing line. It is small, concrete and possible at once.',
    sector: 'retail',
    example:
      'A mattress shop replaced “Learn more” by “Send me three fabric samples”. Clicks fell by a fifth; orders doubled to 88 a month.',
    not: 'The message. The message says why; this says what to do now.',
    apply:
      'Write it under Promotion as it will stand on screen, beginning with a verb, and measure the step itself, not the views before it.',
    related: ['promotion', 'customer-journey', 'tactic'],
    source: { kind: 'practice' },
  },
  people: {
    definition:
      'The lever of all persons whom a customer meets, and of those who make the meeting go well: their number, skill, manner and freedom to decide. In a service they are part of what is bought.',
    sector: 'public',
    example:
      'At the tax office each counter has one colleague who may extend a deadline by ten days on the spot. Second visits fell from 31% to 18%.',
    not: 'The target group, and not the personnel department’s matters in general. Only what customers notice belongs here.',
    apply:
      'Describe roles and skills on the mix board, then make them possible under Team and culture: trainings, rules of decision, recognition.',
    related: ['employee-training', 'staff-empowerment', 'process', 'physical-evidence', 'marketing-mix'],
    source: { kind: 'literature', note: 'Booms and Bitner, 1981' },
  },
  process: {
    definition:
      'The lever of how a service runs: its steps in the order in which a customer goes through them, how long each takes and how surely it succeeds. A good one is hardly noticed.',
    sector: 'coffee',
    example:
      'Order by phone, pay, walk in, take the cup from the shelf by name: four steps and 40 seconds instead of seven steps and six minutes.',
    not: 'The internal procedure as drawn by a department. Hand-overs that no customer feels belong to the back stage of a journey map.',
    apply:
      'List the steps on the mix board from the customer’s side, and mark the one that fails most often. The journey map shows its feelings, the metric its ease.',
    related: ['people', 'physical-evidence', 'service-blueprint', 'customer-journey', 'customer-effort-score'],
    source: { kind: 'literature', note: 'Booms and Bitner, 1981' },
  },
  'physical-evidence': {
    definition:
      'Everything a customer can see, touch or smell from which the quality of an otherwise invisible service is read: rooms, signs, letters, uniforms, screens. It is read before the service has begun.',
    sector: 'tourism',
    example:
      'A clinic hotel puts a card with the name of the cleaner and the hour on each pillow; ratings for cleanliness rise from 4.1 to 4.6.',
    not: 'Proof in the sense of the evidence of a record, which supports a claim of the strategy. Here it is a cue for customers.',
    apply:
      'Walk the journey and note at each phase what a stranger would conclude from what is there. Put the cues you want on the mix board.',
    related: ['tangibles', 'people', 'process', 'marketing-mix', 'touchpoint'],
    source: { kind: 'literature', note: 'Booms and Bitner, 1981' },
  },
  tactic: {
    definition:
      'A single piece of work in the market, small enough to have one person in charge, a start, an end and a cost. It carries out a decision of the strategy for a named segment.',
    sector: 'saas',
    example:
      'From 2 to 31 March, Noor calls 40 clients whose trial ends, for £600; the metric is the share of trials that turn into contracts.',
    not: 'An objective, which says what should be true afterwards, or an initiative, which may need ten such pieces.',
    apply: 'Add it as a card to its P and fill segments, “Carries”, touchpoints and metric. These four links put it on the throughline.',
    related: ['initiative', 'marketing-mix', 'objective', 'customer-segment', 'throughline'],
    source: { kind: 'practice' },
  },
  'marketing-budget': {
    definition:
      'The money set aside for reaching and serving target groups over the horizon of a plan, divided among the levers and kept apart from what is already spent. It shows what is meant seriously.',
    sector: 'public',
    example:
      'A museum has £60,000: 40% for a new family trail, 35% for being found, 15% for training its guards, and 10% that nobody may plan yet.',
    not: 'The advertising account. Work on service, training and rooms is paid from it as well.',
    apply:
      'Set the total under “Scope and budget”, then a part per P. The check on overruns compares each part with the cost of its tactics.',
    related: ['channel-mix', 'tactic', 'return-on-investment', 'customer-acquisition-cost'],
    source: { kind: 'practice' },
  },
  personalisation: {
    definition:
      'Shaping what a customer is shown, offered or told by what is known of that one customer. It pays when it spares effort or finds something fitting, and it irritates when it only shows how much is known.',
    sector: 'coffee',
    example: 'The app opens on the usual order of this hour: oat flat white before nine, iced tea after three. One tap replaces eleven.',
    not: 'Customisation, where the customer chooses the settings, and not a first name in a mass e-mail.',
    apply:
      'State in “Approach” what stays the same for all. Then make a play for each case, and start with data that customers gave for that very purpose.',
    related: ['personalisation-play', 'tailored-recommendation', 'consent', 'customer-preferences', 'customer-data-platform'],
    source: { kind: 'course' },
  },
  'personalisation-play': {
    definition:
      'A rule for treating one audience differently: for whom it is, what sets it off, which data it needs and on what ground, what then happens on which channel, and which number should move.',
    sector: 'saas',
    example:
      'When an account has not sent an invoice for 14 days, its owner gets a two-minute film on the step where most stop. Target: 30% send one within a week.',
    not: 'A campaign. A campaign goes out on a day chosen by the sender; this waits for something the customer does.',
    apply: 'Write it so that a colleague could switch it on without asking. A check finds those that have no consent basis.',
    related: ['personalisation', 'trigger', 'consent', 'tailored-recommendation', 'customer-segment'],
    source: { kind: 'program' },
  },
  'tailored-recommendation': {
    definition:
      'A suggestion chosen for one person from what they, or others like them, have bought, read or rated. It shortens the search; whether it was a good one shows in what is kept, not in what is clicked.',
    sector: 'retail',
    example:
      'An online wine seller suggests three bottles from a buyer’s last ratings. 22% of these boxes are ordered again, against 9% of its bestsellers.',
    not: 'An advertisement that follows people around. That repeats what they have looked at; this offers what they have not yet found.',
    apply: 'Choose this kind for a play, name the data it needs, and leave out what was just bought. Say on the page why it is suggested.',
    related: ['personalisation', 'personalisation-play', 'predictive-analytics', 'customer-analytics', 'consent'],
    source: { kind: 'course' },
  },
  trigger: {
    definition:
      'The event, date or sign that sets an action going for a customer: a first order, a week of silence, a birthday, a storm warning. It decides whether help arrives while it is still of use.',
    sector: 'tourism',
    example:
      'At 16:00 a forecast of wind above 60 km/h sends a message to the 38 walkers on tomorrow’s cliff path, with two inland routes.',
    not: 'The audience. The audience says who may get it; this says when one of them does.',
    apply: 'Write it in the play so that a machine could test it, with a number and a time, and with what calls it off again.',
    related: ['personalisation-play', 'chatbot-and-automation', 'customer-behaviours', 'moment-of-truth'],
    source: { kind: 'practice' },
  },
  consent: {
    definition:
      'A person’s free, informed and revocable agreement that their data may be used for a stated purpose. It is one of several lawful grounds, and the one that most rests on trust.',
    sector: 'public',
    example: 'A library asks on the loan screen: “Remind me by text, two days before?” 57% tick yes; the box was not ticked for them.',
    not: 'A contract or a legitimate interest, on which data may also be used. And silence, or a box already ticked, is no agreement.',
    apply:
      'Choose the ground of each play in “Consent basis”, and in “Data needed” list only what that ground covers. Plan how to say no later.',
    related: ['personalisation-play', 'personalisation', 'data-capture', 'customer-empowerment'],
    source: { kind: 'practice', note: 'In Europe the General Data Protection Regulation names six grounds; ask for advice on your case.' },
  },
  'self-service': {
    definition:
      'Arrangements with which customers get something done on their own, at any hour: a help page, a machine, an account. They work when the task is frequent and clear, and when a person can be reached from there.',
    sector: 'public',
    example:
      'Address changes take four minutes online, at midnight too; 81% are done that way, and the three counters now have time for harder cases.',
    not: 'Saving by sending people away. If the way out to a human being is hidden, the effort has only moved to the customer.',
    apply:
      'Look for themes in feedback that ask the same simple question, build a play of this kind for one of them, and follow its ease with a CES metric.',
    related: ['customer-empowerment', 'customer-effort-score', 'chatbot-and-automation', 'personalisation-play'],
    source: { kind: 'course' },
  },
};
