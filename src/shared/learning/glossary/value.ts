import type { GlossaryOf } from '../model.ts';

/** Value fit and positioning. */
export const value: GlossaryOf<'value'> = {
  'value-proposition': {
    definition:
      'The reason why a certain group should choose one offer over the others open to them: what gets better for them, and why here. It is meant for customers, although it binds the whole organisation.',
    sector: 'tourism',
    example:
      'For people who work on Fridays, an inn on the coast offers a room with a real desk and a tested line, so that the weekend can begin on Thursday evening.',
    not: 'A slogan or a list of features. “48 rooms with sea view” says what there is; why somebody should come is still unsaid.',
    apply:
      'Build it on a value-fit map for one persona, then read it to five customers and ask what they would do otherwise. Their answer belongs in “Unlike”.',
    related: ['value-fit', 'value-proposition-statement', 'unique-selling-point', 'reason-to-believe', 'customer-needs'],
    source: { kind: 'course' },
  },
  'value-fit': {
    definition:
      'The degree to which an offer answers what a persona struggles with and hopes for. Each answered item counts with its weight, so leaving out one grave trouble costs more than three light ones.',
    sector: 'coffee',
    example:
      'A commuter has pains of severity 5, 4 and 1. The chain’s app answers the 5 and the 1. Over the pains alone the fit is 6 ÷ 10 = 60%.',
    not: 'Satisfaction. This is a calculation on paper about what an offer is meant to answer; whether it does so in practice is for metrics to show.',
    apply:
      'Draw lines from relievers and creators to the pains and gains on the map. Look at the uncovered ones first: decide to answer them or to leave them.',
    related: ['pain-reliever', 'gain-creator', 'pain-point', 'gain', 'value-proposition', 'severity'],
    formula: {
      text: 'fit = 100 × covered weight ÷ total weight; a pain weighs its severity (1–5), a gain 1 if unexpected, 2 desired, 3 expected, 4 essential',
    },
    source: { kind: 'program' },
  },
  'products-and-services': {
    definition:
      'The things on offer in a value-fit map: what customers can buy, book, borrow or use. Relievers and creators hang on them, since a benefit that nothing delivers is only a promise.',
    sector: 'public',
    example:
      'A library lists lending by post, quiet rooms by the hour, and a reading club. Each stands behind one or two troubles that it takes away.',
    not: 'The full catalogue. Only what this persona would notice belongs on this map.',
    apply: 'List three to six under the offer side, by the names customers know, and link each reliever to the one that brings it about.',
    related: ['pain-reliever', 'gain-creator', 'product', 'value-fit'],
    source: { kind: 'literature', note: 'Osterwalder and colleagues, 2014' },
  },
  'pain-reliever': {
    definition:
      'The part of an offer that removes or softens a particular trouble of the customer. It says how the trouble ends, which a mere feature does not.',
    sector: 'retail',
    example:
      'Buyers of curtains fear the wrong shade. Five fabric samples by next-day post answer that fear, and 71% of those who ask for them buy.',
    not: 'A nice extra. If no customer would have complained without it, it may create a gain, but it answers no trouble.',
    apply:
      'On the value-fit map, link each to the pains it relieves. A check finds relievers that answer nothing and pains that nobody answers.',
    related: ['pain-point', 'gain-creator', 'value-fit', 'products-and-services', 'tactic'],
    source: { kind: 'literature', note: 'Osterwalder and colleagues, 2014' },
  },
  'gain-creator': {
    definition:
      'The part of an offer that brings about a result the customer hopes for, or would be delighted by. It adds something good, where others only take something bad away.',
    sector: 'saas',
    example:
      'A bookkeeping program sends owners a one-page picture of their month on the first at 7 a.m.; 64% open it before their first coffee.',
    not: 'The gain itself. “Knows how the month went” is what the owner has in the end; the page is what brings it.',
    apply:
      'Name the gain it serves in “Creates”, and put essential gains before unexpected ones: delight does not make up for a missing basic.',
    related: ['gain', 'pain-reliever', 'value-fit', 'attractive-quality', 'products-and-services'],
    source: { kind: 'literature', note: 'Osterwalder and colleagues, 2014' },
  },
  'value-proposition-statement': {
    definition:
      'One or two sentences with fixed slots that put the reason to choose an offer into words: for whom, what need, which offer of what kind, what benefit, unlike what, and what sets it apart.',
    sector: 'coffee',
    example:
      'For commuters who have four minutes, Order Ahead is a coffee service that has the cup waiting. Unlike the queue at the station kiosk, it knows the train.',
    not: 'Advertising copy. Copy may leave half of this unsaid; the slots are there to find what has not been thought through.',
    apply:
      'Fill the slots from the map, where they are offered, and change words only where they jar. If “Unlike” names nobody, ask customers what they use now.',
    related: ['value-proposition', 'positioning-statement', 'point-of-difference', 'value-fit'],
    source: { kind: 'literature', note: 'After the sentence pattern of Moore, 1991' },
  },
  'reason-to-believe': {
    definition:
      'The fact that makes a promise credible to somebody who doubts it: a figure, a guarantee, a test, a name. Without one, a claim is worth as much as every rival’s.',
    sector: 'retail',
    example:
      'A maker of rucksacks says that they last. It repairs any of them free of charge for ten years and publishes the number: 1,312 last year.',
    not: 'A second promise. “Because we care about quality” repeats the claim in other words and supports nothing.',
    apply:
      'Fill the field “Proof” beside each answer under “Why us” and each selling point. If it would not stand up before a doubter, lower the claim.',
    related: ['evidence', 'unique-selling-point', 'value-proposition', 'positioning-statement'],
    source: { kind: 'practice' },
  },
  'brand-positioning': {
    definition:
      'The decision which place an organisation should hold in the minds of a chosen group, compared with the rivals they know. It fixes what to be known for, and so also what to leave to others.',
    sector: 'public',
    example:
      'A city’s adult college decides to be known as the place where one meets neighbours, leaving certificates to two private schools that do them better.',
    not: 'A logo, a claim or a price list. Those express the chosen place; they do not choose it.',
    apply:
      'On the Positioning board name the target segment, score yourself and the competitors on each attribute, and see whether the chosen place is free.',
    related: [
      'positioning-statement',
      'perceptual-map',
      'point-of-difference',
      'point-of-parity',
      'segmentation-targeting-positioning',
      'target-market',
    ],
    source: { kind: 'course' },
  },
  'positioning-statement': {
    definition:
      'A sentence for internal use that fixes the place an offer is to have: the target group, the frame in which it is compared, the one difference, and the proof of it.',
    sector: 'saas',
    example:
      'Among rota tools for care homes, ShiftBird is the one that a ward sister can change by phone in a minute, as 300 homes do every weekend.',
    not: 'The sentence on the website. Customers never need to read this one; colleagues who write, price and hire do.',
    apply:
      'Write it after the map, in the field of that name, and test tactics with it: whatever would suit each of the rivals just as well does not follow from it.',
    related: ['brand-positioning', 'value-proposition-statement', 'point-of-difference', 'reason-to-believe'],
    source: { kind: 'literature', note: 'Kotler and Keller' },
  },
  'perceptual-map': {
    definition:
      'A diagram with two attributes as axes in which competing offers are placed as customers see them. Close neighbours are taken for substitutes, and empty areas are either chances or places nobody wants.',
    sector: 'tourism',
    example:
      'On “quiet” across and “things to do” up, four hotels of a bay crowd into the lively, loud corner. The fifth is quiet and dull. Quiet with much to do is a place that nobody holds.',
    not: 'A drawing of the facts. A hotel that measures 30 decibels but is believed to be loud stands with the loud ones.',
    apply:
      'Choose two attributes that matter to the target and are not the same thing twice. Take the scores from customers and say so in the evidence.',
    related: ['brand-positioning', 'competitor', 'point-of-difference', 'perception', 'importance-performance-analysis'],
    source: { kind: 'literature', note: 'Kotler and Keller' },
  },
  'unique-selling-point': {
    definition:
      'A benefit that matters to the buyer and that no rival offers or could soon copy. It is stated as one plain proposition, strong enough to make people change.',
    sector: 'retail',
    example: 'An optician makes lenses on the premises and hands over the glasses within the hour; the two chains in town need six days.',
    not: 'Anything rare. A shop with a spiral staircase is alone in having one, and nobody buys because of it.',
    apply: 'Write one to three on the Positioning board, each with its proof, and delete any that a competitor’s website also claims.',
    related: ['point-of-difference', 'reason-to-believe', 'competitive-advantage', 'value-proposition'],
    source: { kind: 'literature', note: 'Reeves, 1961' },
  },
  'point-of-parity': {
    definition:
      'An attribute on which an offer has to be as good as its rivals in order to be considered at all. Meeting it wins nobody; missing it rules the offer out.',
    sector: 'coffee',
    example: 'Oat milk, card payment and free Wi-Fi: a bar without them is passed by, yet no guest crosses the street to get them.',
    not: 'A sign of mediocrity. Being just good enough here frees money for the few things that set the offer apart.',
    apply:
      'Mark such attributes as parity on the Positioning board and compare the scores: below the rivals is an alarm, far above them may be waste.',
    related: ['point-of-difference', 'must-be-quality', 'brand-positioning', 'competitor'],
    source: { kind: 'literature', note: 'Keller' },
  },
  'point-of-difference': {
    definition:
      'An attribute that customers value, tie to one offer and do not believe they would get to the same extent elsewhere. It is what a brand is chosen for once the basics are met.',
    sector: 'saas',
    example: 'Among six invoice tools, one lets the tax adviser look in live. Users score it 9 for that, and no rival scores above 4.',
    not: 'Being different in the maker’s eyes. If customers do not notice it or do not care, it is a peculiarity.',
    apply:
      'Mark one to three attributes as difference, and make sure that your own score is clearly ahead; otherwise earn the lead first or choose another.',
    related: ['point-of-parity', 'unique-selling-point', 'perceptual-map', 'competitive-advantage'],
    source: { kind: 'literature', note: 'Keller' },
  },
  competitor: {
    definition:
      'Any other way in which a customer could meet the same need: a rival firm, a different kind of solution, or doing nothing. Who belongs here is decided by the buyer, not by the trade register.',
    sector: 'tourism',
    example:
      'For a family in the rain, an aquarium vies with a swimming pool, a cinema and an afternoon on the sofa. The zoo 60 km away is hardly in the race.',
    not: 'Only those who sell the same thing. A spreadsheet is what most planning tools have to beat.',
    apply:
      'Enter three to five on the Positioning board, among them what customers did before, and fill in strengths honestly: you will need them for the scores.',
    related: ['brand-positioning', 'perceptual-map', 'threat', 'switching-cost', 'competitive-advantage'],
    source: { kind: 'practice' },
  },
  'perceived-value': {
    definition:
      'What a customer believes to get from an offer, weighed against everything given up for it: money, time, effort and risk. It differs from person to person and decides what may be charged.',
    sector: 'coffee',
    example:
      'A flat white at £3.60 is dear to a student and cheap to somebody who holds two meetings over it and pays nothing for the table.',
    not: 'Cost or price. A thing can be dear to make and thought worthless, or cheap to make and treasured.',
    apply:
      'Ask customers what they would do without the offer and what that would cost them, and note the result in the field of that name under Price.',
    related: ['value-based-pricing', 'price', 'value-proposition', 'customer-expectation'],
    source: { kind: 'literature', note: 'Zeithaml, 1988' },
  },
  'switching-cost': {
    definition:
      'What it takes a customer to move to another supplier: fees, moving data, learning anew, breaking habits, lost points. It holds people in place even when they are not content.',
    sector: 'public',
    example:
      'Changing the family doctor within the health service is free, but the records take five weeks and the history has to be told again. Few do it.',
    not: 'Loyalty. Those who stay because leaving hurts go at once when somebody carries their boxes for them.',
    apply:
      'For winning customers, lower it: offer to bring the data over. For keeping them, watch retention and satisfaction together, so that staying is not mistaken for liking.',
    related: ['customer-loyalty', 'customer-retention', 'competitor', 'customer-churn'],
    source: { kind: 'practice' },
  },
};
