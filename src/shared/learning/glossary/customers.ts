import type { GlossaryOf } from '../model.ts';

export const customers: GlossaryOf<'customers'> = {
  'customer-needs': {
    definition:
      'What people require, wish for or expect when they look for something that serves a purpose. Some are practical, such as speed; others concern a feeling or one’s standing with others. They last longer than any product that answers them.',
    sector: 'tourism',
    example:
      'Three guests book the same room: one must join a video call at nine, one wants to feel at ease travelling alone, one wants friends to see the view. The bed is the least of it.',
    not: 'A solution: “a mobile app” is one answer, “knowing the order is ready” is what is wanted.',
    apply:
      'Write each one under Needs of the persona in the person’s words, with its kind and importance. If a brand name stands in the sentence, it is not yet what is needed.',
    related: ['functional-need', 'emotional-need', 'social-need', 'job-to-be-done', 'customer-preferences'],
    source: { kind: 'course' },
  },
  'functional-need': {
    definition:
      'A requirement about getting something done: that it works, is reliable, quick, safe or convenient. Whether it is met can usually be counted or timed.',
    sector: 'saas',
    example:
      'A bookkeeper needs the month’s 240 receipts in the right accounts by the fifth. She can say to the hour whether that happened.',
    not: 'A feature: “import from the bank” is one way to meet it.',
    apply:
      'Choose the kind Functional for it on the persona, and name the number by which the person would judge. That number often makes a good metric.',
    related: ['customer-needs', 'emotional-need', 'job-to-be-done', 'must-be-quality'],
    source: { kind: 'course' },
  },
  'emotional-need': {
    definition:
      'A wish to feel something, such as safe, calm, proud or at home, or to be spared a bad feeling. People seldom put it on a list, yet it often decides between two offers that work equally well.',
    sector: 'public',
    example:
      'A woman who applies for care allowance for her father wants not to feel like a beggar. A clerk who says what happens next and by when meets that, at no cost.',
    not: 'A soft extra: in a clinic or a bank it may be the main reason for the choice.',
    apply:
      'Look for it in interviews behind words such as “worry”, “finally” and “embarrassing”. Enter it with the kind Emotional and answer it with a creator on the value-fit map.',
    related: ['customer-needs', 'emotional-connection', 'social-need', 'empathy'],
    source: { kind: 'course' },
  },
  'social-need': {
    definition:
      'A wish that concerns other people: to belong, to be respected, to be seen in a certain light. Status and self-expression fall here, and so does not standing out.',
    sector: 'coffee',
    example:
      'Tomáš works from a café so that he has faces around him, and feels in the way after his second hour. A card that reserves the table until noon would settle both.',
    not: 'Only prestige: being an ordinary member of a group is at least as common a wish.',
    apply: 'Choose the kind Social on the persona. Ask in the interview who else was there, who was told afterwards and what they said.',
    related: ['customer-needs', 'emotional-need', 'word-of-mouth', 'psychographics'],
    source: { kind: 'practice' },
  },
  'customer-preferences': {
    definition:
      'The tastes and leanings by which somebody chooses between offers that all do the job. Price, quality, reputation, design, convenience and personal values weigh differently from one person to the next.',
    sector: 'retail',
    example:
      'Two buyers want the same thing, a bowl for salad. One pays €40 more for a maker with a name and a town; the other takes whatever arrives by Friday, wrapped.',
    not: 'Needs: the need is met by both offers, the leaning says which of them is taken.',
    apply: 'Give all six weights on the persona, and at least one low one. Put the sum or moment at which the choice tips into the note.',
    related: ['customer-needs', 'price', 'brand-reputation', 'segment-attractiveness', 'point-of-difference'],
    source: { kind: 'course' },
  },
  'customer-behaviours': {
    definition:
      'What people actually do around an offer: searching, comparing, buying, using, returning, writing reviews, joining a programme. It can be observed and counted, which makes it surer ground than what they say they do.',
    sector: 'coffee',
    example:
      'In a survey 60% of app users say that they order ahead on most days. The app’s own records show it for 22% of them, mostly between 7:10 and 8:05.',
    not: 'The reason for it: that someone leaves the basket shows up in the data, why she does so does not.',
    apply:
      'Write buying habits and product usage on the persona from records, and mark as assumption what only an interview told you. Map the steps as actions of a phase.',
    related: ['customer-behaviour-insights', 'behavioural-segmentation', 'customer-analytics', 'customer-journey'],
    source: { kind: 'course' },
  },
  'customer-behaviour-insights': {
    definition:
      'Conclusions about why people decide as they do, drawn from the traces they leave and checked by asking a few of them. A good one surprises, holds on new data and changes what is done next.',
    sector: 'retail',
    example:
      'Shoppers who open two photographs of one glaze leave twice as often as others. Five calls show why: the colours differ. One grey card in each picture brings returns down from 19% to 16%.',
    not: 'A chart: “mobile visits rose by 8%” is an observation with no because in it.',
    apply:
      'Write it as a sentence with “because”, enter it as a claim on the persona or journey and cite the feedback or metric point. Three that hold are worth more than thirty figures.',
    related: ['customer-behaviours', 'customer-analytics', 'heatmap', 'evidence'],
    source: { kind: 'course' },
  },
  'customer-persona': {
    definition:
      'An invented person who stands for many real ones with like goals, troubles and habits, made from research. It gives a team one face to decide for and ends arguments about what “users” want.',
    sector: 'tourism',
    example:
      'Maya Lindqvist works from the sea on Fridays and books after nine in the evening. Interviews, booking records and comments stand behind her; only her name and face are made up.',
    not: 'A segment, which is counted, or a real guest: it must not rest on one person’s oddities.',
    apply:
      'Make three to five and give each a link to its segment. Cite the interviews as evidence, or the whole strategy rests on a made-up face.',
    related: ['primary-persona', 'customer-segment', 'archetype', 'customer-journey', 'interview'],
    source: { kind: 'course' },
  },
  'primary-persona': {
    definition:
      'The one invented figure whose wishes win when two of them want opposite things. Naming it settles in advance whom the offer must fit perfectly and for whom good enough will do.',
    sector: 'saas',
    example:
      'A rota tool serves Dana, who plans 60 shifts a week, and Owen, who looks up his own. When the start page must choose, the planning view comes first: Dana decides about the contract.',
    not: 'The largest group as a matter of course: the one that the others follow, or that pays, may be smaller.',
    apply: 'Tick the field on exactly one. Then look whether its heaviest pains are really the first ones answered on the value-fit map.',
    related: ['customer-persona', 'target-market', 'severity', 'positioning-statement'],
    source: { kind: 'practice' },
  },
  archetype: {
    definition:
      'A recurring pattern of motive and conduct, named in a few words, of which an individual figure is one instance. It tells colleagues at a glance what kind of person is meant.',
    sector: 'public',
    example:
      '“The cautious first-timer” files a claim once in ten years, reads everything twice and telephones to be sure. Petra, 58, is such a one; so is her nephew, 24.',
    not: 'A stereotype: it names what somebody does and wants, not what people of an age or origin are said to be like.',
    apply: 'Give each persona one of three or four words. Where two get the same, keep one of them.',
    related: ['customer-persona', 'psychographics', 'motivation'],
    source: { kind: 'practice' },
  },
  'job-to-be-done': {
    definition:
      'The progress a person wants to make in a given situation, for which a product is “hired” and can be dismissed. It is told as verb and object and names no product, since many different ones could serve.',
    sector: 'coffee',
    example:
      'Kinga does not want a latte; between two trams she wants to become awake for her shift. A flask from home, the machine at work and a café compete for that.',
    not: 'A task on a to-do list of the firm, or a need such as comfort, which has no situation and no end.',
    apply:
      'Add jobs to the persona with kind and importance. On the value-fit map, look at which have no creator: they are openings that rivals see too.',
    related: ['customer-needs', 'goal', 'value-fit', 'gain', 'competitor'],
    source: { kind: 'literature', note: 'Christensen and others, 2016' },
  },
  goal: {
    definition:
      'A state somebody wants to have reached, beyond one purchase: what the effort is for. It lies further away than a task and stays the same while products come and go.',
    sector: 'saas',
    example: 'A clinic manager buys software for appointments, but what she is after is to go home at six on four days a week.',
    not: 'The organisation’s objective: that one belongs in the brief and has a number.',
    apply:
      'Write two or three on the persona and, for each phase of the journey, what should be done when it ends. Check that no phase serves only your own aim.',
    related: ['job-to-be-done', 'motivation', 'customer-success', 'objective'],
    source: { kind: 'practice' },
  },
  motivation: {
    definition:
      'What sets somebody in motion: a push away from how things are, or a pull towards something better. Without it a person agrees that an offer is good and does nothing.',
    sector: 'tourism',
    example:
      'The push: a couple’s children spent three wet weekends indoors. The pull: a photograph of rock pools at low tide. On Sunday evening the parents book.',
    not: 'The need itself: it says why now, while the need may have been there for years.',
    apply:
      'Ask in interviews what happened on the day before the decision. Put it on the persona and let promotion in the mix meet people at that moment.',
    related: ['goal', 'objection', 'psychographics', 'trigger'],
    source: { kind: 'practice' },
  },
  objection: {
    definition:
      'A reason somebody gives, aloud or silently, for not choosing an offer. It may be a real drawback, a missing piece of information or a doubt about the promise, and each asks for a different reply.',
    sector: 'saas',
    example:
      'Buyers of a contract tool say that it is too dear. Eight calls show that they fear the move of 1,900 old files; a free import doubles the signed offers, at the same price.',
    not: 'A pain: the pain comes with today’s life, this comes with your offer.',
    apply:
      'List them on the persona and answer each in “Why us” of the value-fit map, with proof. One that nobody can answer belongs among the weaknesses in the SWOT.',
    related: ['reason-to-believe', 'switching-cost', 'perceived-value', 'pain-point'],
    source: { kind: 'practice' },
  },
  gain: {
    definition:
      'A good outcome somebody hopes for or would be delighted by, from the indispensable to the unexpected. It is concrete enough for them to notice whether it came.',
    sector: 'retail',
    example:
      'A host who orders plates expects that all eight match, wishes to reorder one next year, and does not dream of a card signed by the potter.',
    not: 'The mere absence of a pain: “no shards” ends a trouble, “a reorder that matches” adds something.',
    apply:
      'Enter each on the persona with its relevance. On the value-fit map an essential one weighs 4 and an unexpected one 1, so cover from the top.',
    related: ['gain-creator', 'pain-point', 'value-fit', 'attractive-quality'],
    source: { kind: 'literature', note: 'The idea of jobs, pains and gains: Osterwalder and others, 2014' },
  },
  severity: {
    definition:
      'How badly a trouble hits when it happens, told apart from how often it happens. Both together say what to mend first: rare and harsh can outweigh daily and mild.',
    sector: 'public',
    example:
      'A form that times out annoys 2,000 people a month a little. A lost passport file hits nine of them, each of whom misses a flight; it is mended first.',
    not: 'The number of complaints: many troubles that hurt are never reported.',
    apply:
      'Rate both for each pain of a persona, 1–5, from interviews and records. Sort by their product and compare the top three with what the roadmap does first.',
    related: ['pain-point', 'impact', 'weighted-scoring', 'service-recovery'],
    source: { kind: 'practice' },
  },
  demographics: {
    definition:
      'Outward facts about people that a census would hold: age, gender, income, occupation, education, household. They are easy to get and count, and explain rather little about why somebody chooses.',
    sector: 'public',
    example:
      'Of a district’s 41,000 residents 23% are over 65 and 31% live alone. That tells a library how many large-print books to buy, not who will come to read.',
    not: 'Psychographics: two women of 42 with the same income may want opposite things.',
    apply:
      'Use them to find and size a segment that you cut by need or conduct. On a persona, fill in only those that change what the person can or wants to do.',
    related: ['psychographics', 'geographic-segmentation', 'customer-segmentation', 'customer-persona'],
    source: { kind: 'course' },
  },
  psychographics: {
    definition:
      'Traits of the inner side: values, attitudes, interests and way of life. They explain why people who look alike on paper choose differently, but have to be asked for, since no register holds them.',
    sector: 'coffee',
    example:
      'Two guests aged 30 stand in one queue. One collects single-origin beans and asks for the farm; the other sees coffee as fuel. The second is sold by the minute, the first by the story.',
    not: 'The record of what somebody did: that is behaviour, from which one may infer a value and be wrong.',
    apply:
      'Describe a segment by them under traits, and back each with interviews or a survey question. On the persona they show in preferences, motivations and media.',
    related: ['demographics', 'customer-preferences', 'motivation', 'behavioural-segmentation'],
    source: { kind: 'course' },
  },
  'geographic-segmentation': {
    definition:
      'Dividing people by where they are: country, region, town size, climate or distance from a branch. It is cheap and quick, and makes sense when the place itself changes what people can use.',
    sector: 'tourism',
    example:
      'A hotel counts guests by travelling time. Those within 90 minutes stay 1.4 nights and decide on Thursday; those from further away stay 3.2 nights and book in January.',
    not: 'A sign of sameness: neighbours in one street can want quite different holidays.',
    apply:
      'Choose it as a base only if you can say what changes with distance. Otherwise use place to describe and reach segments cut by need.',
    related: ['customer-segmentation', 'demographics', 'distribution-coverage', 'behavioural-segmentation'],
    source: { kind: 'literature', note: 'Kotler, Marketing Management' },
  },
  'behavioural-segmentation': {
    definition:
      'Grouping people by what they do: occasions, frequency, amount, channels, loyalty. Records make it exact, and it predicts the next purchase well, though it says little about those who have not bought yet.',
    sector: 'saas',
    example:
      'A project tool splits 8,200 accounts by weekly use: 900 plan every day, 4,100 log hours on Fridays, 3,200 have been silent for a month. Each group gets another mail.',
    not: 'Psychographics: what is grouped is the deed and not the attitude behind it.',
    apply:
      'Import the customers’ purchases and open RFM in Segmentation; any group there can be turned into a segment. Add the need afterwards, from interviews.',
    related: ['customer-behaviours', 'rfm-analysis', 'needs-based-segmentation', 'customer-segmentation'],
    source: { kind: 'literature', note: 'Kotler, Marketing Management' },
  },
  'needs-based-segmentation': {
    definition:
      'Forming groups of people who want the same outcome, whatever their age or address. It gives the clearest hint at what to offer, and then asks for visible traits by which members can be recognised.',
    sector: 'retail',
    example:
      'Of 1,400 surveyed buyers of tableware 38% want a set that can be completed for years, 29% a gift that arrives on the day, 11% cups that stand a dishwasher. Age explains none of it.',
    not: 'A list of wishes: a group must be large enough and must differ from the others in what it would pay for.',
    apply:
      'Take it as the first base when you can afford research. Fill in the trait “Needs-based”, then the demographic and behavioural ones, so that the group can be found.',
    related: ['customer-needs', 'customer-segmentation', 'segment-gates', 'behavioural-segmentation'],
    source: { kind: 'practice' },
  },
  'customer-segmentation': {
    definition:
      'Dividing the people one serves into groups that are alike inside and different from each other, so that each can be offered something that fits. It rests on traits, behaviour, needs or preferences, and is worth as much as the decisions it changes.',
    sector: 'tourism',
    example:
      'Harbour House parts its guests into five groups, such as remote weekenders, school-holiday families and coast-path walkers. Breakfast hours, price and page then differ for three of them.',
    not: 'Market segmentation, which also takes in people who have never bought here.',
    apply:
      'Choose the bases in Segmentation, make three to seven segments and rate each on the same criteria. Merge any two that would get the same offer.',
    related: ['market-segmentation', 'customer-segment', 'segment-gates', 'rfm-analysis', 'customer-persona'],
    source: { kind: 'course' },
  },
  'market-segmentation': {
    definition:
      'Parting everyone who has a certain need, buyers and non-buyers alike, into groups with like wishes. It comes before the choice of whom to serve, and shows demand that nobody meets yet.',
    sector: 'saas',
    example:
      'A maker of rota software looks at all 31,000 care homes in the country: 40% plan on paper, 35% in tables, 25% with a rival. The paper group has never appeared in its own records.',
    not: 'A cut through one’s own list of buyers: that would leave out all those who chose somebody else.',
    apply:
      'Write the market definition in Segmentation first, from the need’s side. Give each segment size and growth, including the ones in which you have no share.',
    related: ['customer-segmentation', 'target-market', 'segmentation-targeting-positioning', 'segment-attractiveness'],
    source: { kind: 'course' },
  },
  'customer-segment': {
    definition:
      'A group of people who want much the same and would answer an offer much alike. It has a size, a growth and a yearly worth, so it can be compared with others and chosen or left.',
    sector: 'coffee',
    example:
      'Morning commuters: 96,000 people in reach of 34 cafés, growing by 3% a year, each customer among them worth about €357 a year. They want the cup at the promised minute.',
    not: 'A persona: this is counted; a persona is one believable face drawn from it.',
    apply:
      'Give each one a name that colleagues would use, its size and its value. Link at least one persona, or nobody stands for these people.',
    related: ['customer-segmentation', 'target-market', 'customer-persona', 'segment-gates', 'segment-attractiveness'],
    source: { kind: 'practice' },
  },
  'target-market': {
    definition:
      'The group or groups an organisation decides to serve on purpose, with an offer and money of their own. Choosing it means leaving others, which are still welcome but not courted.',
    sector: 'coffee',
    example:
      'Out of five groups Jaskółka Coffee picks two: morning commuters and afternoon regulars. Price seekers may come in; no poster is printed for them.',
    not: 'Everybody who may buy, or the group that buys most today if it is about to shrink.',
    apply:
      'Set the decision of each segment to target, watch or leave, with the reason. Name the chosen one in Positioning and as the aim of every tactic.',
    related: ['targeting-approach', 'customer-segment', 'segment-gates', 'positioning-statement', 'brand-positioning'],
    source: { kind: 'course' },
  },
  'targeting-approach': {
    definition:
      'The decision on how many groups to serve and how differently. Undifferentiated means one offer for all, differentiated one for each of several, concentrated a single group, and micromarketing goes down to places or persons.',
    sector: 'saas',
    example:
      'A start-up with nine people makes rota software for care homes only. Three versions for homes, hotels and shops would need three sets of rules, manuals and trained colleagues.',
    not: 'The list of chosen groups itself, or personalisation, which varies details for one person within an offer.',
    apply:
      'Choose one of the four in Segmentation and write what it costs each year. The number of segments with the decision Target must fit it.',
    related: ['target-market', 'segmentation-targeting-positioning', 'customer-segment', 'personalisation'],
    source: { kind: 'literature', note: 'Kotler and Armstrong, Principles of Marketing' },
  },
  'segment-attractiveness': {
    definition:
      'A score from 0 to 100 that says how worthwhile a group would be for anyone, from size, growth, margin and rivalry. It is set against fit, the score for how well we in particular could serve it.',
    sector: 'tourism',
    example:
      'With weights 40, 30 and 30 for value, growth and low season, walkers are rated 80, 60 and 40. (40 × 80 + 30 × 60 + 30 × 40) ÷ 100 = 62 points.',
    not: 'Size: a large group that everyone courts and that pays little can score lowest.',
    apply:
      'Rate every segment on every criterion in the Scores view and look at the bubbles. High on both axes is a target; high and low asks for a decision with a reason.',
    related: ['weighted-scoring', 'segment-gates', 'customer-segment', 'targeting-approach'],
    formula: {
      text: 'score = Σ (w × r) ÷ 100; w is the weight of a criterion, all weights of the axis adding up to 100, r the rating from 0 to 100',
      calculate: 'attractiveness',
    },
    source: { kind: 'practice' },
  },
  'weighted-scoring': {
    definition:
      'A method that compares options by several criteria at once: each criterion gets a share of 100 points by its importance, each option a mark, and the products are summed. It makes a judgement open to discussion; it does not make it true.',
    sector: 'public',
    example:
      'A council compares two sites for a service point by reach (50), cost (30) and building time (20). Station: 80, 40, 50 gives 62. Town hall: 50, 90, 80 gives 68.',
    not: 'A measurement: with other shares the ranking may turn, and then the talk should be about the shares.',
    apply:
      'Agree on the criteria’s weights in Segmentation before anybody rates. Then move one by ten points and see whether the first place changes hands.',
    related: ['segment-attractiveness', 'impact-effort-matrix', 'confidence', 'severity'],
    formula: {
      text: 'total = Σ (w × r) ÷ Σ w; w is the share of a criterion, r the mark of the option on it',
      calculate: 'attractiveness',
    },
    source: { kind: 'practice' },
  },
  'segment-gates': {
    definition:
      'Five tests that a group has to pass before it is worth an offer of its own: can it be counted, is it big enough, can it be reached, does it respond otherwise than its neighbours, and are we able to serve it? A failed one weighs more than a high score.',
    sector: 'tourism',
    example:
      'Coach parties would fill 20 rooms of Harbour House in the low season. But there is no lift, and after April no coach may stop on the quay: the last test fails, and two others with it, so the decision is Leave.',
    not: 'Criteria with weights: a test is passed or failed, and a pass elsewhere does not make up for it.',
    apply:
      'Answer all five on each segment with a reason, and use Unknown honestly. The check on targets names any that were chosen in spite of a failed test.',
    related: ['customer-segment', 'target-market', 'segment-attractiveness', 'market-segmentation'],
    source: { kind: 'literature', note: 'Kotler, Marketing Management' },
  },
  'segmentation-targeting-positioning': {
    definition:
      'A sequence of three decisions: part the market into groups, choose those to serve, and settle what place the offer should hold in their minds. Each rests on the one before, so a slogan comes last.',
    sector: 'coffee',
    example:
      'A chain first finds five groups in two cities, then picks commuters, then claims to be “ready when you get off”. The claim would mean nothing to the table workers it did not pick.',
    not: 'The marketing mix: the mix carries out what these three decide.',
    apply:
      'Work in this order: Segmentation, then the decision on each segment, then Positioning for one of the targets. A check tells when the last names a group that was not chosen.',
    related: ['market-segmentation', 'target-market', 'brand-positioning', 'marketing-mix'],
    source: { kind: 'literature', note: 'Kotler, Marketing Management' },
  },
  'rfm-analysis': {
    definition:
      'A way of sorting buyers by three marks from 1 to 5: how long ago they last bought, how often they buy and how much they spend. The best fifth of each gets a 5, and the three marks together tell champions from those about to be lost.',
    sector: 'retail',
    example:
      'A buyer with the marks 5–5–4 is a champion and hears of new glazes first. One with 1–5–5 has not ordered for 14 months after years of large orders: she gets a call.',
    not: 'A forecast of value: it looks back, and a new buyer scores low in two of three for no fault of hers.',
    apply:
      'Import customers as CSV (id, last purchase, orders, spend) and open RFM in Segmentation. Edit the table of groups to your trade, then turn one group into a segment.',
    related: ['behavioural-segmentation', 'customer-analytics', 'customer-retention', 'purchase-frequency', 'customer-lifetime-value'],
    formula: {
      text: 'mark = 1 + ⌊5 × p⌋; p is the share of buyers who are strictly worse on that count',
      calculate: 'rfm',
    },
    source: { kind: 'practice' },
  },
  'customer-analytics': {
    definition:
      'Turning records of purchases, visits and contacts into knowledge about what people like, where they stop and who is likely to leave. It covers counting, grouping and forecasting, and ends in a decision or it was only a report.',
    sector: 'coffee',
    example:
      'A chain joins app orders and till times. It finds that guests whose first order is late by over three minutes come back in the next month in 31% of cases, others in 58%.',
    not: 'Reporting: a dashboard shows what happened, this asks what goes with what.',
    apply:
      'Begin with one question from the brief and the data that could answer it. Note under Technology which tool holds them and with what it is joined.',
    related: ['customer-behaviour-insights', 'predictive-analytics', 'rfm-analysis', 'data-capture', 'cohort'],
    source: { kind: 'course' },
  },
  'predictive-analytics': {
    definition:
      'Estimating what is likely to happen next, such as a cancellation or a purchase, from patterns in past records. It gives a chance and not a certainty, and has to be tested on cases it has not seen.',
    sector: 'saas',
    example:
      'A model marks 300 accounts as likely to cancel within 60 days. In the last test 4 of 10 marked ones really did, against 1 of 20 others; the team calls the 300 and not all 8,200.',
    not: 'An explanation: it can be right about who leaves without knowing why.',
    apply:
      'Enter it as a capability under Technology, with the data it needs and the objective it supports. Plan a play for those it marks, with a consent basis, and measure against a group left alone.',
    related: ['customer-analytics', 'customer-churn', 'tailored-recommendation', 'consent'],
    source: { kind: 'course' },
  },
};
