import type { GlossaryOf } from '../model.ts';

export const foundations: GlossaryOf<'foundations'> = {
  'customer-experience': {
    definition:
      'Everything people think, feel, sense and do in response to an organisation, before, during and after they buy and use what it offers. It is made at every contact and kept as one overall impression, which the person has and the organisation can only influence.',
    sector: 'tourism',
    example:
      'A guest of a seaside inn sees a photograph on the phone, books at half past nine in the evening, waits four minutes at the desk, sleeps well and gets no reply to a review. Her impression is made of all five, not of the room alone.',
    not: 'The same as customer service: service is the help that staff give, one part of what the person goes through.',
    apply:
      'Map it before you try to change it: draw one journey for your most important persona and set the emotion of each phase. The lowest phase is where work usually starts.',
    related: ['customer-journey', 'touchpoint', 'emotional-connection', 'customer-satisfaction'],
    source: { kind: 'course' },
  },
  'customer-experience-theory': {
    definition:
      'The body of ideas that explains how the parts of a business shape what buyers perceive, and why that perception changes what they do next. It joins service design, measurement and repeated improvement into one line of argument.',
    sector: 'retail',
    example:
      'An online shop expects that naming the delivery day lowers worry, that less worry raises the satisfaction score, and that satisfied buyers order again. Each of the three steps can be measured, so the idea can prove wrong.',
    not: 'A set of tools: mapping and surveys are methods, while this says why they should have an effect.',
    apply:
      'Read a line of the Throughline screen aloud, from pain to objective, with “because” between the steps. Where the “because” sounds thin, add a claim to the evidence of that record.',
    related: ['customer-experience', 'service-design', 'continuous-improvement', 'customer-experience-metrics'],
    source: { kind: 'course' },
  },
  'customer-experience-strategy': {
    definition:
      'A plan that says which people an organisation wants to serve, what they should go through at each contact, and by which means, owners and measures that is to be reached. It turns a promise into work that several departments share.',
    sector: 'coffee',
    example:
      'Jaskółka Coffee decides to serve commuters first, promises coffee that is ready when the tram arrives, and plans an order limit, a separate shelf and a target of four minutes’ waiting by June.',
    not: 'A slogan or a list of projects: without a chosen audience and a measure, it cannot be checked.',
    apply:
      'Begin with the brief, then follow the strategy path step by step. A reader should be able to walk from any objective back to a person and a pain.',
    related: ['strategy-brief', 'strategy-path', 'customer-experience-strategy-framework', 'objective'],
    source: { kind: 'course' },
  },
  'customer-experience-management-strategy': {
    definition:
      'The organisation’s way of steering all contacts with its public over time: watching each stage of the relationship, learning from it and correcting what falls short. Its core is a rhythm of listening, deciding and checking rather than a single plan.',
    sector: 'saas',
    example:
      'A maker of accounting software reads cancellations every Monday, names an owner for the three most frequent reasons and reports in four weeks whether trial users now finish the set-up in under 20 minutes.',
    not: 'The plan for one year: this is the standing practice that keeps several such plans alive.',
    apply:
      'Write the routine and the days until an answer in Voice of the customer, and give each initiative on the roadmap a review date. Both together are the rhythm.',
    related: ['customer-experience-strategy', 'continuous-improvement', 'closed-feedback-loop', 'customer-relationship-management'],
    source: { kind: 'course' },
  },
  'customer-experience-strategy-framework': {
    definition:
      'An ordered structure within which a plan for better contacts is built: define objectives, identify touchpoints, develop metrics, put technology to use. Team and culture carry it, and its order ensures that nothing is measured before it is wanted.',
    sector: 'public',
    example:
      'A city’s registry office first wants appointments within five days, then lists the six contacts on the way, then counts days and complaints for each, and only after that chooses a booking system.',
    not: 'The plan’s content: two councils can use the same structure and decide quite differently.',
    apply:
      'Use the order when a meeting begins with a tool. Ask which objective in the brief it supports, at which touchpoint, and which metric would show it; then fill in the capability under Technology.',
    related: ['customer-experience-strategy', 'strategy-path', 'objective', 'touchpoint'],
    source: { kind: 'course' },
  },
  'digital-customer-experience-strategy': {
    definition:
      'A plan for everything people do with an organisation on screens: finding, comparing, ordering, paying, asking and complaining. It treats site, app, mail and chat as one place, so that somebody who changes device need not begin again.',
    sector: 'retail',
    example:
      'A furniture shop keeps the basket when a visitor moves from phone to laptop, shows the delivery day before the payment page and lets a return be booked in three taps. Abandoned baskets fall from 71% to 64%.',
    not: 'The purchase of an app: a tool supports a plan, and many contacts still end at a counter or a door.',
    apply:
      'Filter the touchpoints by the digital kind and look at the matrix of channels: a gap on a screen that your primary persona uses is the first thing to plan.',
    related: ['customer-experience-strategy', 'omnichannel-experience', 'self-service', 'chatbot-and-automation'],
    source: { kind: 'course' },
  },
  'customer-experience-design': {
    definition:
      'The craft of shaping contacts on purpose, from a map of the journey to a solution that removes what gets in the way. It looks at whether a thing can be used, reached and understood by everybody concerned, and tests its drafts with real people.',
    sector: 'public',
    example:
      'Before a tax office prints a new form, eight residents fill in three drafts. The version that asks one question on each page is finished in 11 instead of 19 minutes, so that one is printed.',
    not: 'Decoration: colours and pictures come late, after it is clear what the person is trying to do.',
    apply:
      'Draw a to-be map beside the as-is map and change one phase at a time. Tie each change to an opportunity, so that its reason stays visible.',
    related: ['service-design', 'to-be-map', 'journey-opportunity', 'pain-point'],
    source: { kind: 'course' },
  },
  'marketing-for-customer-experience': {
    definition:
      'The part of an organisation’s commercial work that wins and keeps people by what they go through, not only by what they are told. Advertising, price, place and staff are planned so that each contact keeps the promise the last one made.',
    sector: 'tourism',
    example:
      'A hotel advertises “a desk with a view” and, in the same month, marks the 14 rooms that have one on its booking page. The picture no longer raises a hope that the desk must disappoint.',
    not: 'Advertising about good service: a campaign that promises what the contact does not keep makes things worse.',
    apply:
      'In the marketing mix, link each tactic to the reliever or creator it carries and to the touchpoint where people will notice. A tactic that carries nothing is noise.',
    related: ['marketing-mix', 'customer-centricity', 'value-proposition', 'tactic'],
    source: { kind: 'course' },
  },
  'customer-centricity': {
    definition:
      'A way of running an organisation in which decisions start from what the people it serves need, and products, processes and incentives follow from that. It shows in what is given up for them, not in what is said about them.',
    sector: 'saas',
    example:
      'A provider of scheduling software delays a paid add-on by six weeks to mend an export that 430 clinics use daily. The finance team agrees, because the rule was written down before the choice came up.',
    not: 'Doing whatever anybody asks: it also means choosing whom one serves and saying no to the rest.',
    apply:
      'Write experience principles that can be broken, and put the behaviour each one asks for under Culture, with how it is recognised. Then test the next large decision against them.',
    related: ['cultural-alignment', 'experience-principle', 'customer-needs', 'target-market'],
    source: { kind: 'course' },
  },
  'service-design': {
    definition:
      'The planning of people, rooms, tools and steps so that help reaches its user well and at bearable cost. It works on both sides at once: what the user meets, and what must happen behind the counter to make that possible.',
    sector: 'coffee',
    example:
      'A coffee chain moves the pick-up shelf beside the door and splits the bar into two stations. Commuters no longer cross the queue, and the barista saves four steps on each order.',
    not: 'Product design: the thing is used up while it is made, so staff, timing and place are part of it.',
    apply:
      'Fill the lanes front stage, back stage and support of the journey board for one low phase. Where one lane is empty under a promise, nobody keeps that promise.',
    related: ['service-blueprint', 'front-stage', 'back-stage', 'customer-experience-design'],
    source: { kind: 'course' },
  },
  'continuous-improvement': {
    definition:
      'The habit of making things better in small steps that repeat: look at how things stand, change one part, check the effect, keep it or undo it. No step is the last, because what people expect keeps moving.',
    sector: 'public',
    example:
      'A library changes one thing a month. In March it moves the return box outside; late returns fall from 9% to 6%. In April it shortens the reminder letter; nothing changes, and the old text comes back.',
    not: 'Endless activity: a change whose effect nobody checks is only a change.',
    apply:
      'Use the Cycle view of the roadmap: write what you expect before you begin, and fill in the check with a metric point. Link the metric to the touchpoint that was changed.',
    related: ['pdca-cycle', 'closed-feedback-loop', 'baseline', 'statistical-noise'],
    source: { kind: 'course' },
  },
  'emotional-connection': {
    definition:
      'A bond by which people feel that an organisation knows and values them, beyond the use they get from it. It grows from being recognised, helped at the right moment and treated fairly, and it makes them forgive a slip and stay.',
    sector: 'tourism',
    example:
      'A retired surveyor walks the coast path each autumn. When the inn asks how his knee held up on last year’s stage, a rival’s room at £8 less is no longer worth the change.',
    not: 'Satisfaction: a person can rate a purchase 9 of 10 and forget the name of the shop by Friday.',
    apply:
      'Give emotional needs of a persona their importance, then see on the value-fit map which creator answers them. In the journey, look for one phase that could end on a high note.',
    related: ['emotional-need', 'customer-loyalty', 'memorable-interaction', 'empathy'],
    source: { kind: 'course' },
  },
  'competitive-advantage': {
    definition:
      'Something an organisation can do better or cheaper than its rivals, that buyers value and that is hard to copy. It may rest on innovation, quality, cost, reputation or the way people are treated.',
    sector: 'saas',
    example:
      'A payroll tool answers support calls within 40 seconds, because each team of eight knows its 600 clients. Rivals can copy the screen in a quarter; the teams took four years.',
    not: 'Every strength: a strength that all rivals share is needed to take part but wins nothing.',
    apply:
      'In Positioning, mark each attribute as parity or difference and score the competitors. A difference with no proof, or one on which the best rival is within half a point, does not count yet.',
    related: ['point-of-difference', 'unique-selling-point', 'strength', 'competitor'],
    source: { kind: 'course' },
  },
  'experience-principle': {
    definition:
      'A short rule that says how every contact should feel, whoever is on duty and whatever the channel. It is useful when it decides something: it must be possible to break it, and to notice that it was broken.',
    sector: 'coffee',
    example:
      'Jaskółka Coffee’s rule “Late is on us” settles a case before anybody complains: more than three minutes after the promised time, the next cup is free, and nobody has to be asked.',
    not: 'A value such as “quality”: nobody could act against it, so it guides no one.',
    apply:
      'Write three to five in the brief. Test each with a real case from last month: does it tell two colleagues to do the same thing? If not, sharpen it.',
    related: ['experience-promise', 'vision', 'staff-empowerment', 'consistency-across-channels'],
    source: { kind: 'practice' },
  },
  'strategy-brief': {
    definition:
      'The page that frames all other work: for whom the plan is made, where it leads, what belongs to it and what does not, and how success is counted. Everybody who joins later starts here.',
    sector: 'public',
    example:
      'A transport authority writes: bus users outside the city, 2027 only, ticket sale and information, no change to the timetable; complaints about tickets from 310 to 180 a month.',
    not: 'The plan itself: it sets the frame and says nothing yet about what will be done.',
    apply:
      'Fill in the required fields first and keep the text to a page. Read it again after the SWOT and change what no finding supports.',
    related: ['objective', 'scope', 'vision', 'stakeholder'],
    source: { kind: 'practice' },
  },
  vision: {
    definition:
      'A picture of the state the organisation wants to reach, told from the side of the people it serves. It lies beyond any single target, outlasts the plans of one year and gives the choices on the way one direction.',
    sector: 'retail',
    example:
      'Fold & Fire writes: what arrives looks like what was chosen, whole, in one parcel, on the day we named. There is no figure in it, and each broken plate is judged by it.',
    not: 'An objective or a mission: an objective is reached when a number says so, and a mission says why the organisation exists.',
    apply:
      'Write two or three sentences in the brief that one of your personas would understand. Ask whether a rival could sign them; if so, they do not guide yet.',
    related: ['objective', 'experience-principle', 'strategy-brief', 'brand-positioning'],
    source: { kind: 'practice' },
  },
  objective: {
    definition:
      'A result that should be true by a given day, worded so that a number can show whether it is. It names what changes, from which value to which, until when and who answers for it.',
    sector: 'coffee',
    example:
      'Morning wait from 6.4 to 4.0 minutes by 30 June 2027: the median in twelve cafés that are timed, owned by the head of operations.',
    not: 'An activity: “launch the new app” is a tactic, and it can be done without anything getting better.',
    apply:
      'Give each one in the brief a metric, a baseline, a target, a day and an owner. The Checks screen names those that still lack a part.',
    related: ['target-value', 'baseline', 'vision', 'accountable-owner'],
    formula: {
      text: 'progress = (c − b) ÷ (t − b), held between 0 and 1; c is the current value, b the value at the start, t the target',
      calculate: 'objective-progress',
    },
    source: { kind: 'practice' },
  },
  baseline: {
    definition:
      'The value of a measure before anything is changed, taken in the same way as later values will be. It is what progress is counted from; without it, nobody can say whether a good number is an improvement.',
    sector: 'saas',
    example:
      'Before a new onboarding starts, 41 of 100 trial accounts finish the set-up within a week. Half a year later 52 do: a gain of 11 points, and not of “over half”.',
    not: 'The target or an industry average: it is one’s own figure, from one’s own data.',
    apply:
      'Enter it with every objective in the brief and cite the metric point it comes from. For a seasonal business, take the same months of the year before.',
    related: ['objective', 'target-value', 'metric-convention', 'statistical-noise'],
    source: { kind: 'practice' },
  },
  scope: {
    definition:
      'The line between what a plan covers and what it leaves alone: which people, stages, channels and sites. Both sides are written down, because silence about the outside is read as a promise.',
    sector: 'tourism',
    example:
      'Harbour House covers booking, arrival and stay of private guests. Building work, weddings and the restaurant’s menu stay outside; the board decides on the cabling in April.',
    not: 'The market: that is where one competes, this is what one may change.',
    apply: 'Fill in both fields of the brief. For everything outside, name who decides on it, so that a good idea has somewhere to go.',
    related: ['strategy-brief', 'stakeholder', 'objective', 'target-market'],
    source: { kind: 'practice' },
  },
  stakeholder: {
    definition:
      'A person or group that can affect a plan or is affected by it: who decides, pays, carries it out or lives with the result. They differ in influence and in what they hope for or fear.',
    sector: 'public',
    example:
      'For a new online building permit these are the head of the office, the data-protection officer, 12 clerks, architects and the neighbours who object. The clerks fear that easy cases vanish and hard ones pile up.',
    not: 'Only shareholders, or only managers: whoever has to do the work belongs here too.',
    apply:
      'List five to ten in the brief, people rather than departments, with what each expects in their own words. Use the same names as owners on the roadmap.',
    related: ['accountable-owner', 'raci', 'scope', 'strategy-brief'],
    source: { kind: 'practice' },
  },
  channel: {
    definition:
      'A way by which people and an organisation reach each other, such as a site, a shop, a phone line or a sales partner. It may be digital, physical or human, and it need not belong to the organisation.',
    sector: 'retail',
    example:
      'Fold & Fire sells through its online shop, is found through search advertising, answers by chat, and shows pieces on a laid table in Hamburg. Only the parcel is held in the hand by every buyer.',
    not: 'A touchpoint: the phone is the way, the call about a broken plate is the meeting.',
    apply:
      'List each once in the brief, including those you do not own. Personas, touchpoints and the mix choose from that list, so one word is enough for all.',
    related: ['touchpoint', 'place', 'channel-mix', 'multichannel'],
    source: { kind: 'practice' },
  },
  'strategy-path': {
    definition:
      'Throughline’s guided way from an empty brief to a complete plan: results wanted, people and the contacts they have, numbers that show success, systems needed, and last the team that carries it all. At every stop it names what is missing and leads there.',
    sector: 'coffee',
    example:
      'A student who works on a coffee chain wants to begin with the app. Its first stop asks what should change; she writes down the commuters’ wait, and the app becomes one tactic out of three.',
    not: 'A one-way street: a measurement often sends one back to a persona or a journey.',
    apply: 'Open the Path screen and take the next open step. Skip one only with a reason, and come back when a check points there.',
    related: ['customer-experience-strategy-framework', 'throughline', 'continuous-improvement', 'strategy-check'],
    source: { kind: 'program' },
  },
  tourism: {
    definition:
      'What people do when they travel to places outside their usual surroundings and stay there for leisure, business or other reasons, and the trade that serves them. Transport, lodging, sights and guides make up one trip, though many firms supply it.',
    sector: 'tourism',
    example:
      'A family’s week on the coast touches 11 organisations: railway, hotel, beach, museum, three cafés and more. When the last train is cancelled, the hotel’s review suffers.',
    not: 'The same as hospitality: receiving guests is one part, and also serves people who never left town.',
    apply:
      'Choose the travel set of phases for the journey: dream, plan, book, travel, stay, share. Include touchpoints of others, such as the railway, wherever guests blame or thank you for them.',
    related: ['hospitality', 'customer-journey', 'journey-phase', 'word-of-mouth'],
    source: { kind: 'course' },
  },
  hospitality: {
    definition:
      'The business of receiving people and giving them food, drink, a bed and attention. What is sold is used on the spot, with staff and other patrons present, so behaviour counts as much as things.',
    sector: 'tourism',
    example:
      'Two inns charge £95 for like rooms. In one, the host walks wet arrivals to the drying room; in the other, a notice explains where it is. The reviews differ by a full star.',
    not: 'Only hotels: cafés, restaurants, venues and care homes follow the same rules.',
    apply:
      'Plan people, process and physical evidence in the 7P view of the mix. Write empowerment rules for the cases in which a guest stands in front of somebody.',
    related: ['tourism', 'people', 'empathy', 'service-recovery'],
    source: { kind: 'course' },
  },
  'e-commerce': {
    definition:
      'Buying and selling over the internet, from search to payment, with goods sent or files loaded afterwards. The buyer cannot touch the thing beforehand, so pictures, words, delivery and returns must stand in for it.',
    sector: 'retail',
    example:
      'Of 100 people who put plates into a shop’s basket, 34 pay. When the day of delivery stands beside the price, 38 do, although nothing about the plates has changed.',
    not: 'Just a website: the parcel, the courier and the return label are part of it.',
    apply:
      'Map phases after the payment too. Record the returned share as a metric and link it to the touchpoints that shape what buyers expect, such as pictures and sizes.',
    related: ['digital-customer-experience-strategy', 'channel', 'purchase-frequency', 'touchpoint'],
    source: { kind: 'practice' },
  },
  'software-as-a-service': {
    definition:
      'A model in which a program is rented by month or year and used over the internet, while its maker runs and updates it. Income comes late and in small parts, so keeping clients matters more than winning them.',
    sector: 'saas',
    example:
      'A booking tool costs €40 a month and €300 to sell. A client who leaves after six months brings in less than it cost to win her; after eight months she begins to pay.',
    not: 'Any program with a cloud behind it: a bought licence with an online store is sold once.',
    apply:
      'Use a journey with onboarding, use, support and renewal as phases. Put churn and payback beside the satisfaction score on the scorecard.',
    related: ['customer-success', 'churn-rate', 'payback-period', 'customer-lifetime-value'],
    source: { kind: 'practice' },
  },
  'public-service': {
    definition:
      'Work done for residents by the state or on its behalf, such as registration, health, transport or schools. Users mostly cannot choose another supplier, so success is counted in access, fairness, effort and trust instead of sales.',
    sector: 'public',
    example:
      'A council measures how many residents finish a housing-benefit claim at the first attempt: 58% in March, 71% after the form lost nine questions.',
    not: 'Free of strategy for lack of rivals: people compare the office with the last good site they used.',
    apply:
      'Take effort and completion as metrics instead of repeat purchase. Read loyalty as willingness to use the cheaper channel, and put legal limits out of scope in the brief.',
    related: ['customer-effort-score', 'stakeholder', 'service-quality-dimensions', 'self-service'],
    source: { kind: 'practice' },
  },
};
