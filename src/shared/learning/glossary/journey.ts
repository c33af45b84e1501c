import type { GlossaryOf } from '../model.ts';

export const journey: GlossaryOf<'journey'> = {
  'customer-journey': {
    definition:
      'The way a person takes with an organisation, from first noticing it to what follows a purchase, as they live it. It runs across departments and often across firms, and each stage colours the next.',
    sector: 'coffee',
    example:
      'Kinga sees a poster at the tram stop, orders on the tram, finds no cup on the shelf at the promised minute and later deletes the survey. Marketing, the app team and the bar each know one part.',
    not: 'A sales funnel: the funnel counts how many remain for the seller, this follows what one person goes through.',
    apply:
      'Make one for your primary persona and one scenario. Walk it yourself with a stopwatch before you draw it; then fill the phases from what happened.',
    related: ['customer-journey-mapping', 'journey-phase', 'touchpoint', 'customer-experience'],
    source: { kind: 'course' },
  },
  'customer-journey-mapping': {
    definition:
      'Drawing, stage by stage, what one kind of person does, meets, thinks and feels, so that a team sees the whole from the outside. The drawing joins facts that lie in several departments and shows where they break.',
    sector: 'public',
    example:
      'Seven officials draw how a newcomer registers. It takes them 90 minutes to find that she must visit three floors in an order that no letter mentions.',
    not: 'A process chart: that shows what the office does; here the resident is the subject of every line.',
    apply:
      'Use the board of a journey with four to seven phases. Begin with the actions and the emotion, add pains and evidence, and fill the back stage last.',
    related: ['customer-journey', 'as-is-map', 'to-be-map', 'emotion-curve', 'service-blueprint'],
    source: { kind: 'course' },
  },
  'customer-journey-analysis': {
    definition:
      'Studying a person’s whole way with an organisation to find where it is decided or lost: each contact is judged, behaviour is read from data, and feedback is taken stage by stage. Its result is a short list of moments that matter.',
    sector: 'saas',
    example:
      'Of 1,000 trial accounts 620 import data, 240 invite a colleague and 190 pay. Nearly everyone who invites a colleague pays: the invitation, and not the price page, is the moment to work on.',
    not: 'The drawing itself: a map without judgement is a picture on a wall.',
    apply:
      'Link metrics and feedback to the phases of an as-is journey. Then compare the lowest emotion with the most frequent theme: when they name the same phase, start there.',
    related: ['touchpoint-analysis', 'customer-behaviour-insights', 'moment-of-truth', 'customer-journey-optimisation'],
    source: { kind: 'course' },
  },
  'customer-journey-optimisation': {
    definition:
      'Improving the contacts and steps that shape the whole most, by removing friction, gaps and waiting. It works on the way as one thing, so that a gain at one stage is not paid for at another.',
    sector: 'retail',
    example:
      'A shop lets parcels of one order wait for each other. Shipping takes half a day longer, yet calls about missing pieces fall from 31 to 22 for each 100 orders.',
    not: 'Making each contact as good as possible: a perfect page before a broken delivery changes little.',
    apply:
      'Turn the opportunities of the lowest phase into initiatives on the roadmap. Afterwards set the emotion of the to-be map against feedback, and not against hope.',
    related: ['journey-opportunity', 'pain-point', 'continuous-improvement', 'customer-journey-analysis', 'to-be-map'],
    source: { kind: 'course' },
  },
  'journey-phase': {
    definition:
      'A stretch of the way in which a person pursues one aim, such as weighing offers or waiting for delivery. It ends when that aim is reached or given up, not when a department hands over.',
    sector: 'tourism',
    example:
      'For a weekend at the sea they are dream, plan, book, travel, stay and share. In “plan” Maya wants to be sure that the room has a desk; whether she rings or reads is her affair.',
    not: 'A stage of the sales process: “lead qualified” means nothing to the person concerned.',
    apply:
      'Start from one of the sets offered on the board and rename what your persona would call otherwise. Give each a goal; two with the same goal are one.',
    related: ['customer-journey', 'scenario', 'touchpoint', 'emotion-curve'],
    source: { kind: 'course' },
  },
  scenario: {
    definition:
      'The occasion on which somebody sets out: who, when, with which aim and under which limits. One person acts differently on different occasions, so a map without it mixes two stories.',
    sector: 'retail',
    example:
      'A marine engineer orders on a Tuesday, from his ship, a gift that must be in Patras on Friday. The same man, at home in June, would compare for a week.',
    not: 'A forecast of what the market may do, which also goes by this word in planning.',
    apply:
      'Write one sentence into the journey: occasion, aim, limit. If a phase would run otherwise in the rain or at night, make a second journey.',
    related: ['customer-journey', 'job-to-be-done', 'customer-persona', 'customer-expectation'],
    source: { kind: 'practice' },
  },
  'as-is-map': {
    definition:
      'A drawing of how things go today, with their flaws, backed by observation and words of those concerned. It is the ground from which change is judged, so wishes have no place in it.',
    sector: 'public',
    example:
      'A clinic follows 14 patients with a clock. On paper a blood test takes 20 minutes; on the drawing it takes 74, of which 51 are waiting beside a sign that says “please wait”.',
    not: 'How the handbook says it goes: the handbook is a to-be map that nobody checked.',
    apply:
      'Set the kind of the journey to as-is and give low phases a claim with its source. Do not touch it when you begin the redesign; make a counterpart.',
    related: ['to-be-map', 'customer-journey-mapping', 'baseline', 'evidence'],
    source: { kind: 'practice' },
  },
  'to-be-map': {
    definition:
      'A drawing of the experience an organisation wants to make, phase by phase, laid over today’s. Each difference between the two is a piece of work with a reason.',
    sector: 'tourism',
    example:
      'In Maya’s redesigned weekend she books in three steps with the sum on each, and “book” rises from −2 to +1. The overlay shows that “plan”, “travel” and “share” rise by one step as well.',
    not: 'A vision: it is near enough to be built within the horizon of the plan.',
    apply:
      'Make a journey of kind to-be and name the one whose future it shows. Change only phases for which an opportunity exists, then open the overlay.',
    related: ['as-is-map', 'journey-opportunity', 'customer-experience-design', 'initiative'],
    source: { kind: 'practice' },
  },
  'emotion-curve': {
    definition:
      'A line that shows how a person feels from one stage to the next, between very low and very high. Its lows show where help is needed, its steep falls where hope and reality part.',
    sector: 'tourism',
    example:
      'For one family’s week at the sea it runs 1, 0, −2, −1, 2, 1: booking by telephone is the bottom, the first morning on the beach the top. The fall between planning and booking is the place to work.',
    not: 'A satisfaction score: it is drawn from interviews and feedback, and shows direction rather than a measured amount.',
    apply:
      'Set the emotion of each phase and add one word for the feeling. Phases at −1 or lower without an opportunity are named by a check.',
    related: ['journey-phase', 'peak-end-rule', 'customer-thoughts', 'sentiment'],
    source: { kind: 'practice' },
  },
  'peak-end-rule': {
    definition:
      'A finding about memory: people judge a past event mostly by its strongest moment and its last one, and hardly by how long it took. A poor close can spoil what was good for hours.',
    sector: 'tourism',
    example:
      'A guest enjoys four days and then waits 25 minutes for a bill with two mistakes. In the review the bill fills three of five sentences.',
    not: 'A licence to neglect the middle: while it lasts, every minute counts, and a bad middle can become the strongest moment.',
    apply:
      'Look at the highest and the last phase of the journey board. If the last is 0 or below, plan a better farewell before another highlight.',
    related: ['emotion-curve', 'memorable-interaction', 'moment-of-truth', 'perception'],
    source: { kind: 'literature', note: 'Kahneman, Fredrickson, Schreiber and Redelmeier, 1993' },
  },
  touchpoint: {
    definition:
      'A place or moment at which a person meets an organisation or something that speaks for it: a page, a letter, a counter, a voice. It may be digital, physical or human, and it need not be under the organisation’s control.',
    sector: 'retail',
    example:
      'Before she buys eight plates, a customer meets an advertisement, a photograph and the reply to her question; afterwards a mail, a courier and the opened parcel. The advertisement and the courier are in other firms’ hands.',
    not: 'A channel: the chat is the channel, the talk about a missing plate is what counts here.',
    apply:
      'Keep an inventory in Touchpoints, link each to its channels and to the phases in which it occurs, and rate importance and performance. What occurs in no phase can perhaps go.',
    related: ['channel', 'customer-journey', 'touchpoint-matrix', 'moment-of-truth', 'importance-performance-analysis'],
    source: { kind: 'course' },
  },
  'touchpoint-analysis': {
    definition:
      'Judging each meeting between a person and an organisation by itself: what it is for, how much it matters, how well it goes and how one knows. It shows which ones to mend, keep, merge or drop.',
    sector: 'saas',
    example:
      'A team rates 23 meetings with its users. The invoice mail, rated 2 of 5 in performance, is opened by 94% of clients; the newsletter, rated 5, by 11%. The invoice is rewritten first.',
    not: 'Journey analysis: that looks at how one leads to the next, this at each on its own.',
    apply:
      'Fill in importance, performance, consistency and a metric for every row of the inventory. The plot then sorts them into four quadrants.',
    related: ['importance-performance-analysis', 'touchpoint', 'customer-journey-analysis', 'touchpoint-matrix'],
    source: { kind: 'course' },
  },
  'touchpoint-matrix': {
    definition:
      'A table that sets the meetings with an organisation against channels or phases and marks where each one takes place. Empty cells show gaps; crowded ones show where the same thing is offered three times over.',
    sector: 'public',
    example:
      'A housing office has 17 rows and five columns. Ways to report a fault exist by phone, mail and counter, none on the site, though 64% of tenants look there first.',
    not: 'A proof of need: an empty cell matters only if someone looks for the thing there.',
    apply:
      'Open the matrix view of Touchpoints and read the column that your primary persona uses most. Fill a gap or write in the notes why it may stay.',
    related: ['touchpoint', 'channel', 'coverage', 'omnichannel-experience'],
    source: { kind: 'practice' },
  },
  'pain-point': {
    definition:
      'Something that annoys, delays, costs or worries a person on the way to what they want. It is told from their side and in the present, before anybody thinks of a remedy.',
    sector: 'coffee',
    example:
      'Halina’s stamp card, with nine stamps on it, went through the wash. “No account needed” is a remedy; “a lost card takes nine stamps with it” is what she suffers from.',
    not: 'A missing feature: “there is no filter by date” is a developer’s guess at the cause.',
    apply:
      'Enter it on the persona with severity and frequency, and link it in the phase where it shows. The coverage on the Throughline screen tells which ones nothing answers yet.',
    related: ['severity', 'pain-reliever', 'journey-opportunity', 'gain', 'customer-effort-score'],
    source: { kind: 'course' },
  },
  'moment-of-truth': {
    definition:
      'A contact at which a person makes up or changes their mind about an organisation. It may last seconds; afterwards they stay, leave or tell others.',
    sector: 'retail',
    example:
      'The eighth plate of eight arrives broken. If a new one leaves within the hour, the buyer tells friends; if a form asks for three photographs, she does so too, in other words.',
    not: 'Every contact, or always the purchase: often it is the first time that something goes wrong.',
    apply: 'Tick the field in one or two phases of a journey, not in all. Give those phases an owner, a metric and an empowerment rule.',
    related: ['touchpoint', 'memorable-interaction', 'service-recovery', 'peak-end-rule'],
    source: { kind: 'literature', note: 'Normann, 1984; Carlzon, 1987' },
  },
  'memorable-interaction': {
    definition:
      'A contact that stays in the mind and calls up a good feeling later. Care over a detail, personal attention or a surprise usually lies behind it, and seldom money.',
    sector: 'tourism',
    example:
      'A walker who left before breakfast finds a packed bag with his name and the tide times. It costs £3.10 and appears in nine of the next forty reviews.',
    not: 'A gimmick: a surprise beside an unsolved problem is remembered as well, but as mockery.',
    apply:
      'Choose one phase of the to-be map, write what would be told at home, and tie it to an unexpected gain of the persona. Put the cost for each guest beside it.',
    related: ['moment-of-truth', 'peak-end-rule', 'attractive-quality', 'emotional-connection'],
    source: { kind: 'course' },
  },
  'journey-opportunity': {
    definition:
      'A point on a person’s way at which the organisation could do something differently to ease a trouble or add a joy. It names the change in one line and leaves the how for later.',
    sector: 'coffee',
    example:
      'Two pains of the purchase phase, a late cup and a shared hand-over, lead to one line: take no more orders in five minutes than the bar can make.',
    not: 'An opportunity of the SWOT: that one lies outside, in the market; this one lies in one’s own hands.',
    apply:
      'Write one for each phase at −1 or lower and link the pains that it would ease. Later let an initiative of the roadmap name it as its source.',
    related: ['pain-point', 'initiative', 'to-be-map', 'opportunity'],
    source: { kind: 'practice' },
  },
  'service-blueprint': {
    definition:
      'A drawing that sets what a user does above what staff do in sight, what they do out of sight, and the systems underneath. Lines between the layers show who sees whom, so one finds where a promise has no one to keep it.',
    sector: 'public',
    example:
      'A library draws an inter-library loan. The reader sees a button and a shelf; behind them are six hand-overs and one van on Thursdays, which explains why “two days” never held.',
    not: 'A journey map, which stays with the person’s view; this adds the organisation below it.',
    apply:
      'Show the lanes front stage, back stage and support on the journey board. Read one column from top to bottom and ask at each line who knows when it fails.',
    related: ['front-stage', 'back-stage', 'support-process', 'service-design', 'customer-journey-mapping'],
    source: { kind: 'literature', note: 'Shostack, 1984' },
  },
  'front-stage': {
    definition:
      'Everything staff and systems do within sight of the user: greeting, answering, serving, the screen that loads. What happens here is judged at once and cannot be taken back.',
    sector: 'tourism',
    example:
      'At check-in the receptionist looks up, says the name, turns the screen and hands over a key in under three minutes. The guest sees these four acts and nothing of the cleaning plan.',
    not: 'What the guest does, which is the lane of actions; nor people alone: a ticket machine stands here too.',
    apply: 'Fill the lane for each phase with verbs. Where a sentence begins with “the guest”, it belongs one lane higher.',
    related: ['back-stage', 'service-blueprint', 'physical-evidence', 'people'],
    source: { kind: 'literature', note: 'Shostack, 1984' },
  },
  'back-stage': {
    definition:
      'Work that people who serve do out of the user’s sight so that what is seen can succeed: preparing, checking, handing over. When it slips, the counter gets the blame.',
    sector: 'coffee',
    example:
      'At 6:10 somebody counts the oat milk and closes the option in the app. On the days when nobody does so, seven guests learn at the bar that there is none.',
    not: 'A support process: here the serving team works for this one case, there a system or another department for all.',
    apply:
      'For each promise in the front stage, write what must have happened before and by when. A blank lane under a pain often holds its cause.',
    related: ['front-stage', 'support-process', 'service-blueprint', 'process'],
    source: { kind: 'literature', note: 'Shostack, 1984' },
  },
  'support-process': {
    definition:
      'What the serving team rests on without running it: software, suppliers, payroll, other departments. No user ever meets it, yet its limits become theirs.',
    sector: 'saas',
    example:
      'A help desk promises an answer in an hour, but each refund waits for finance, which pays on Tuesdays. Moving €40 and less to the desk cuts the wait from six days to none.',
    not: 'Customer support: that is front stage, since the client talks to it.',
    apply:
      'Name the system or supplier in the lane of the phase, and enter it under Technology if it is a tool. Where one name appears in four phases, it deserves an owner.',
    related: ['back-stage', 'service-blueprint', 'capability', 'system-integration'],
    source: { kind: 'practice' },
  },
  'omnichannel-experience': {
    definition:
      'A way of being served in which one can begin on a phone, go on at a counter and finish by mail without repeating anything. Prices, answers and what is known about the person travel along.',
    sector: 'retail',
    example:
      'A café owner reserves six cups on her phone, looks at them in the showroom and pays by invoice from home. The shop assistant knew of the six cups before she said a word.',
    not: 'Being everywhere: five separate ways in are multichannel, even if each is good.',
    apply:
      'Find the phases in which your persona changes device or place. Check in the matrix that data captured on one side is known on the other; if not, Technology has a gap.',
    related: ['multichannel', 'omnichannel-marketing', 'consistency-across-channels', 'system-integration', 'channel'],
    source: { kind: 'course' },
  },
  'omnichannel-marketing': {
    definition:
      'Planning messages, offers and service across site, shop, app, mail and telephone as one conversation with each person. What somebody did in one place decides what they are told in the next.',
    sector: 'coffee',
    example:
      'A guest who used a voucher at the counter at noon no longer gets the reminder mail at two. Before the till was joined with the mail tool, 4,100 people a month did.',
    not: 'Running one slogan everywhere: the same text on five posters still knows nobody.',
    apply:
      'Give the tactics of Promotion shared touchpoints and one message, and plan a play whose trigger comes from another channel than its content.',
    related: ['omnichannel-experience', 'channel-mix', 'personalisation', 'promotion', 'multichannel'],
    source: { kind: 'course' },
  },
  multichannel: {
    definition:
      'Offering several ways to buy or ask that run side by side, each with its own data, prices and people. It gives choice but no memory: who moves from one to another starts afresh.',
    sector: 'public',
    example:
      'A city takes bin complaints by phone, post and form. A resident who rings after writing is told to describe it again, because the form lives in another department’s mailbox.',
    not: 'Omnichannel: there, what was said in one place is known in the next.',
    apply:
      'Look at the consistency ratings of touchpoints with more than one channel. The lowest show where side by side has become against each other.',
    related: ['omnichannel-experience', 'channel', 'consistency-across-channels', 'system-integration'],
    source: { kind: 'course' },
  },
  'consistency-across-channels': {
    definition:
      'The degree to which people get the same answer, price, tone and quality wherever and whenever they ask. It makes an organisation predictable, and what is predictable can be trusted.',
    sector: 'tourism',
    example:
      'A room costs £128 on the hotel’s site, £121 on a booking site and £135 by phone. Three honest prices make one dishonest impression; a rule that the own site is never dearer ends it.',
    not: 'Sameness: a chat may be brief and a letter formal, as long as both say the same.',
    apply:
      'Rate it for each touchpoint from tests: ask one question in three places. Differences become opportunities in the phase where they are noticed.',
    related: ['omnichannel-experience', 'reliability', 'experience-principle', 'brand-reputation'],
    source: { kind: 'course' },
  },
  'importance-performance-analysis': {
    definition:
      'A chart that sets how much each item matters to people against how well it is done, and cuts the field in four. What matters and falls short comes first; what is done well and matters little may give up some of its money.',
    sector: 'saas',
    example:
      'Of 18 items, “data export” has 4.6 for weight and 2.8 for quality: concentrate here. “Colour themes” has 1.9 and 4.4: possible overkill, and half its team moves.',
    not: 'A league table of quality: an item done badly that nobody cares about stays low priority.',
    apply:
      'Rate importance and performance of each touchpoint and open the plot. Say whether the cross stands at the mean or at the middle of the scale, since points near it change sides.',
    related: ['touchpoint-analysis', 'weighted-scoring', 'impact-effort-matrix', 'service-gap'],
    formula: {
      text: 'cross at (mean of i, mean of p), or at the middle of the scale; i ≥ cross and p < cross: concentrate here; both ≥: keep up; both <: low priority; i < cross and p ≥ cross: possible overkill',
      calculate: 'importance-performance',
    },
    source: { kind: 'literature', note: 'Martilla and James, 1977' },
  },
  heatmap: {
    definition:
      'A picture that lays colour over a page or floor plan to show where people look, click, scroll or linger. It shows what draws attention and what nobody finds; the reason has to be asked.',
    sector: 'retail',
    example:
      'On a product page 38% of clicks fall on a photograph that is no link. Visitors want to enlarge it; a week later they can, and the share of orders with a question falls by a tenth.',
    not: 'A proof of interest: people also linger where they are lost.',
    apply:
      'Use one for a digital touchpoint with high importance and low performance. Put what it suggests into the journey as a pain, marked as assumption until five people confirm it.',
    related: ['customer-behaviour-insights', 'customer-analytics', 'touchpoint-analysis', 'data-capture'],
    source: { kind: 'course' },
  },
  'customer-thoughts': {
    definition:
      'What goes through a person’s mind at one stage of the way, in their own words: questions, doubts, comparisons. Such sentences explain the mood and show what information is missing.',
    sector: 'saas',
    example:
      'On the price page: “Per user or per site? And what happens to my data when I leave?” Two lines of text answer both, and requests for a call drop by a third.',
    not: 'What the firm would like to be thought, such as “what a great offer”.',
    apply:
      'Fill the lane with short quotes from interviews and cite the feedback they come from. A question that stands there twice belongs on the page.',
    related: ['emotion-curve', 'interview', 'objection', 'journey-phase'],
    source: { kind: 'practice' },
  },
};
