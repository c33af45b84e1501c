import type { GlossaryOf } from '../model.ts';

/** Team, technology and roadmap, and the program’s own words. */
export const delivery: GlossaryOf<'delivery'> = {
  'employee-training': {
    definition:
      'Planned practice through which staff gain the knowledge and skill to serve customers well, repeated often enough to last. It changes what somebody can do next Monday; reading a manual seldom does.',
    sector: 'tourism',
    example:
      'Every second Tuesday eight receptionists act out one real complaint for 20 minutes. After three months refunds are settled at the desk in 7 of 10 cases.',
    not: 'A remedy for everything. If staff know how but may not, they need permission; if they may but have no time, they need hands.',
    apply: 'On the Team board write the topic as an ability, name who sees to it and how often, and start from the themes of feedback.',
    related: ['staff-empowerment', 'people', 'cultural-alignment', 'assurance', 'customer-service-excellence'],
    source: { kind: 'course' },
  },
  'staff-empowerment': {
    definition:
      'Giving those who face customers the right to decide on the spot, within a limit they know and without asking. It saves the customer a second telling and the firm a second worker.',
    sector: 'coffee',
    example:
      'Whoever stands at the bar may remake any drink and give a free one up to £8 a case. Claims by e-mail fell from 120 to 45 a month.',
    not: 'Leaving them alone. Without a limit and backing afterwards, each decision is a risk that the cautious will not take.',
    apply:
      'Write rules in three parts on the Team board: the situation, what may be decided, and where it ends. Take the situations from real pains.',
    related: ['employee-training', 'service-recovery', 'responsiveness', 'customer-empowerment', 'people'],
    source: { kind: 'course' },
  },
  'cultural-alignment': {
    definition:
      'The state in which what an organisation rewards, tolerates and tells about itself points the same way as the experience it wants customers to have. Where it is missing, rules lose against habits.',
    sector: 'saas',
    example:
      'A vendor wants calm advice but ranked its help desk by calls per hour. It now counts problems solved at the first call: 58% became 77%.',
    not: 'A poster with values. What staff believe is what gets praised, promoted and let pass.',
    apply:
      'For each experience principle write on the Team board the behaviour one would see and how it is recognised; then look for a bonus or a habit that says the opposite.',
    related: ['employee-recognition', 'customer-centricity', 'experience-principle', 'staff-empowerment', 'employee-training'],
    source: { kind: 'course' },
  },
  'employee-recognition': {
    definition:
      'Letting staff notice that good conduct towards customers is seen and valued, soon after and by name. Praise, freedom and time often work better than a bonus.',
    sector: 'retail',
    example:
      'On Fridays a garden centre reads out two customers’ letters and lets the person named in each choose next week’s early shift.',
    not: 'A yearly prize for the best seller. It comes too late, it goes to one, and it honours the sale more than the service.',
    apply:
      'Fill “How it is recognised” for each principle on the Team board. Quotes from feedback that name a colleague are the cheapest source.',
    related: ['cultural-alignment', 'employee-training', 'customer-feedback', 'people'],
    source: { kind: 'practice' },
  },
  'experience-promise': {
    definition:
      'One line for staff that says what customers should feel in the end, whichever colleague they meet. It is short enough to be kept in mind during a hard conversation.',
    sector: 'public',
    example:
      '“You leave knowing what happens next.” The housing office tests it at the door: 83% of 120 visitors could say what their next step was.',
    not: 'An advertising claim or a guarantee with a refund. It is addressed inwards and binds conduct, not contracts.',
    apply:
      'Write it at the head of the Team board, and check with each training and each rule of decision whether it makes the line come true.',
    related: ['experience-principle', 'vision', 'cultural-alignment', 'value-proposition', 'customer-service-excellence'],
    source: { kind: 'practice' },
  },
  'chatbot-and-automation': {
    definition:
      'Machines that answer, sort or act where a person would otherwise do the same routine again: a dialogue on a website, a reminder, an entry passed from one system to the next. They suit frequent, harmless, clear cases.',
    sector: 'retail',
    example:
      'An online shop lets a dialogue handle “Where is my parcel?”. It settles 64% of 2,100 questions a month and hands over to a person after two failed tries.',
    not: 'A way of hiding. If people have to type “human” five times, the saving is paid for in effort and bad reviews.',
    apply:
      'Add it as a capability with its state and what it is joined with. Decide beforehand when it must pass a customer on, and measure the ease of both paths.',
    related: ['self-service', 'capability', 'trigger', 'customer-effort-score', 'system-integration'],
    source: { kind: 'course' },
  },
  capability: {
    definition:
      'Something that must be possible with systems and data for a strategy to work, said without naming a tool. Some are there already; the others show where money or patience is needed.',
    sector: 'tourism',
    example:
      '“Recognise a returning guest at the desk before they speak” is missing at a hotel group: 5 houses keep 5 separate guest lists.',
    not: 'The software. A licence paid for and used by nobody makes nothing possible.',
    apply:
      'List on the Technology board what objectives and plays need, then fill in tool, state and cost. A missing one that stops an objective goes on the roadmap.',
    related: ['system-integration', 'customer-data-platform', 'data-capture', 'customer-relationship-management', 'initiative'],
    source: { kind: 'practice' },
  },
  'customer-data-platform': {
    definition:
      'A system that gathers what different sources know of each person into one lasting profile, and makes it available to other tools. Its hard part is deciding which records belong to the same human being.',
    sector: 'coffee',
    example:
      'Till, app and Wi-Fi each know a regular under another name. Joined, 410,000 records turn out to be 260,000 guests, and the free tenth cup works everywhere.',
    not: 'A CRM system, in which staff keep their dealings with clients by hand; and no pile of raw data, where nothing is matched.',
    apply:
      'Before planning one, write down three plays or metrics that fail today for want of a single profile. If there are none, do not buy it.',
    related: ['customer-relationship-management', 'system-integration', 'data-capture', 'personalisation', 'consent'],
    source: { kind: 'practice' },
  },
  'system-integration': {
    definition:
      'Joining programs so that what one of them learns about a customer is known to the next in time to be useful. Without it the customer becomes the messenger and tells everything twice.',
    sector: 'saas',
    example:
      'Help desk and billing of a software house are joined: an agent sees an unpaid invoice while the client still describes why the login fails, and the call takes 3 minutes, not 11.',
    not: 'Buying everything from one maker. Parts of one suite may be strangers to each other, while two good tools may exchange data well.',
    apply:
      'Use “Joined with” between capabilities on the Technology board and look for islands, above all where a journey crosses from one channel to another.',
    related: ['capability', 'customer-data-platform', 'omnichannel-experience', 'consistency-across-channels', 'chatbot-and-automation'],
    source: { kind: 'practice' },
  },
  'data-capture': {
    definition:
      'Recording something about a customer at a touchpoint or in a system: an address, a choice, a rating, a visit. Each item should have a use, a ground on which it may be kept, and an end.',
    sector: 'retail',
    example:
      'A shoe shop notes the fitted size with the receipt number. At the next order, 38% fewer pairs come back; it keeps no birthdays, having no use for them.',
    not: 'Collecting in advance because it may come in handy. What has no use costs trust, storage and, one day, a leak.',
    apply:
      'Fill “Data captured” at touchpoints and capabilities, compare it with “Data needed” of the plays, and drop what no play or metric asks for.',
    related: ['consent', 'customer-analytics', 'customer-data-platform', 'touchpoint', 'capability'],
    source: { kind: 'practice' },
  },
  initiative: {
    definition:
      'An undertaking with a beginning, an end, a cost and one person who answers for it, begun in order to move an objective. It is larger than a tactic and smaller than the strategy.',
    sector: 'tourism',
    example:
      'A cable car rebuilds its ticketing from March to May for £38,000, so that waiting at the valley station drops from 26 to 10 minutes.',
    not: 'Daily business, which has no end, or a wish, which has no owner and no cost.',
    apply:
      'Add it on the Roadmap with where it comes from and what it supports. A check finds those that trace back to no pain, opportunity or gap.',
    related: ['roadmap', 'tactic', 'objective', 'impact-effort-matrix', 'raci', 'pdca-cycle'],
    source: { kind: 'practice' },
  },
  roadmap: {
    definition:
      'The order in which undertakings follow each other over time, with the reason for each and the result it should bring. It shows what waits for what, and what has been put off on purpose.',
    sector: 'public',
    example:
      'A water utility first mends its meter readings (March), then bills by e-mail (July), then offers payment in 12 parts (October): each needs the one before.',
    not: 'A project plan with every task, or a wish list with dates. If nothing is left out, nothing has been decided.',
    apply:
      'Keep six to twelve bars on the timeline, leave room between them, and set a review date for each on which it may also be stopped.',
    related: ['initiative', 'impact-effort-matrix', 'objective', 'strategy-path', 'pdca-cycle'],
    source: { kind: 'practice' },
  },
  'impact-effort-matrix': {
    definition:
      'A plot that sets what an undertaking would change against the work and money it takes. Its quarters are called quick win, major project, fill-in and avoid.',
    sector: 'saas',
    example:
      'Of 14 ideas for a help desk, “show waiting time” scores 4 against 1 and is done in a week; “rebuild search” scores 5 against 5 and gets a project.',
    not: 'A decision by itself. Two quick wins may serve no objective, and a fill-in may be what a law demands.',
    apply:
      'Rate the initiatives with the people who will do the work, look at the plot on the Roadmap, and question each dot in the avoid quarter.',
    related: ['impact', 'initiative', 'roadmap', 'confidence', 'importance-performance-analysis'],
    source: { kind: 'practice' },
  },
  raci: {
    definition:
      'A way of writing down who does what in an undertaking, with four letters: those who do the work, the one who answers for it, those asked before a decision, and those told afterwards.',
    sector: 'coffee',
    example:
      'New cups: the buyer does it, the head of bars answers for it, two baristas are asked, and all 86 bars are told a month ahead.',
    not: 'An order of rank. A trainee may do the work and a director may merely be informed.',
    apply: 'Fill the four fields of each initiative on the Roadmap. Exactly one person answers for it; a check points out none or two.',
    related: ['accountable-owner', 'initiative', 'stakeholder', 'roadmap'],
    source: { kind: 'practice' },
  },
  'accountable-owner': {
    definition:
      'The one person who answers for a result, decides when opinions differ and is asked if it does not come about. Others may do all of the work; the answer cannot be shared.',
    sector: 'tourism',
    example:
      '“Check-in under five minutes” had been in the care of the front office, of 11 people. Since it has been Ana Ruiz’s, it is looked at each Monday.',
    not: 'A department, a committee or whoever wrote the page. If two answer for it, each may wait for the other.',
    apply:
      'Name a person in the owner field of objectives, tactics and journey phases, and ask them first. A name that nobody has told is only a label.',
    related: ['raci', 'objective', 'initiative', 'stakeholder'],
    source: { kind: 'practice' },
  },
  'pdca-cycle': {
    definition:
      'Improvement in a loop of four stages: expect something, try it on a small scale, compare what came with what was expected, and keep, alter or drop it. Then the loop begins anew.',
    sector: 'retail',
    example:
      'A grocer expects 20% fewer queries from larger shelf labels, tries them in 2 of 30 shops, counts 24% fewer in six weeks, and rolls them out.',
    not: 'Trial and error. What makes it a way to learn is the expectation written down beforehand.',
    apply:
      'On the Roadmap fill the first of the four fields before work starts, set the review date, and on that day fill the last two together.',
    related: ['continuous-improvement', 'initiative', 'roadmap', 'customer-experience-metrics'],
    source: { kind: 'literature', note: 'Deming, after Shewhart' },
  },
  evidence: {
    definition:
      'What supports a claim so that a doubter could check it: a count, a survey, interviews, a document, each with its source and date. It can speak against the claim as well as for it.',
    sector: 'public',
    example:
      '“Older residents avoid the online form”: 9 of 14 interviews in May, and in June 212 of 1,600 forms (13%) came from people over 65, who are 23% of the residents.',
    not: 'An opinion held by many in the house, and not the cues from which customers read quality, which are called physical.',
    apply:
      'Attach it to the record or item it speaks for, choose its level honestly, cite feedback or metric points, and give it a day when it expires.',
    related: ['assumption', 'confidence', 'sample-size', 'reason-to-believe', 'strategy-check'],
    source: { kind: 'practice' },
  },
  assumption: {
    definition:
      'A statement the strategy relies on although nobody has looked whether it holds. There is nothing wrong with having some, as long as they are marked and the weighty ones are tested first.',
    sector: 'saas',
    example:
      '“Accountants choose the tool, not the owners.” The whole sales plan rests on it; 12 telephone calls would show whether it is so.',
    not: 'A lie or a weakness of the plan. And repeating it in three documents does not make it any truer.',
    apply:
      'Use this level in evidence without shame. Sort by what would fall with it, and test that one next; a check warns when a final record rests on such claims alone.',
    related: ['evidence', 'confidence', 'strategy-check', 'customer-experience-theory', 'baseline'],
    source: { kind: 'practice' },
  },
  throughline: {
    definition:
      'The unbroken chain of links from a group of customers over their trouble, and what answers it, to the work, the place where it is felt, the number that shows it and the aim. Where it breaks, money or hope is lost.',
    sector: 'coffee',
    example:
      'Commuters – Sam – “misses the 8:02 for a coffee” – order ahead – app launch on 3 April – pick-up shelf – seconds waited – 15% more morning guests.',
    not: 'A story told afterwards. Each link is a field in some record, so a missing one can be seen and mended.',
    apply: 'Open the screen of that name, click a pain or an objective, and walk both ways. Mend the open ends before adding anything new.',
    related: ['coverage', 'objective', 'pain-point', 'tactic', 'touchpoint', 'strategy-check'],
    source: { kind: 'program' },
  },
  coverage: {
    definition:
      'The share of items that are linked to at least one that should answer them, such as pains with a reliever or objectives with a metric. It counts links and does not judge how good they are.',
    sector: 'retail',
    example:
      'A shop’s personas have 16 pains; 11 are tied to a reliever. That is 69%, and the five left over are listed with their severity.',
    not: 'Value fit, in which items weigh differently, and not distribution, which is about outlets.',
    apply: 'Look at the matrices beside the throughline. An empty row asks for an answer, an empty column asks what that thing is for.',
    related: ['throughline', 'value-fit', 'strategy-check', 'touchpoint-matrix'],
    source: { kind: 'program' },
  },
  'strategy-check': {
    definition:
      'A rule the program applies to all records at once, in order to find what does not hold together. Each finding says what is the matter, why it matters and where to mend it.',
    sector: 'public',
    example:
      'A city’s plan has an objective “Shorter waits” with no metric. The program marks it as not measurable and offers the field that is empty.',
    not: 'A judgement of quality. A plan without findings may still be dull or wrong; it only agrees with itself.',
    apply:
      'Run down the list on the Checks screen from errors to hints. Mend what you can, and waive the rest with a reason that stands up in front of a stranger.',
    related: ['waiver', 'throughline', 'coverage', 'evidence'],
    source: { kind: 'program' },
  },
  waiver: {
    definition:
      'The recorded decision to let a finding stand, with its reason and date. It covers this one finding about these records and is printed in the report.',
    sector: 'tourism',
    example: 'A campsite leaves “Notice board is on no journey” as it is: the board comes down when the season ends on 4 October.',
    not: 'Deleting or switching off. The rule goes on looking at everything else, and the decision can be taken back.',
    apply:
      'Give a reason that holds for somebody who was not in the room, and go through the old ones every half year on the Checks screen.',
    related: ['strategy-check', 'evidence', 'strategy-version'],
    source: { kind: 'program' },
  },
  'strategy-version': {
    definition:
      'The state of a whole plan at one moment, kept under a name so that it can be read and compared later. What is edited afterwards does not change it.',
    sector: 'saas',
    example:
      '“Board, 12 May” is kept before a talk. In September the comparison shows 4 objectives changed, 2 dropped and 19 pains answered since.',
    not: 'A backup, which guards against loss, or a variant, which goes on living beside the plan.',
    apply:
      'Keep one before each presentation and each big rebuild, and name it after the occasion. Open the comparison when somebody asks what has changed.',
    related: ['strategy-variant', 'waiver', 'pdca-cycle'],
    source: { kind: 'program' },
  },
  'strategy-variant': {
    definition:
      'A second plan that branches off from the first in order to try other choices, with the same base and its own numbers. The two are set side by side, and one is taken over or given up.',
    sector: 'tourism',
    example:
      'A hotel compares “Work weekends” with “Weddings”: retention 31% against 12%, and a lifetime value of £148 against £97 for each guest won.',
    not: 'A draft for the bin. It is a full plan that would work, only with other decisions.',
    apply:
      'Branch one when two people want different things, change the few decisions that matter and Customer economics, then compare on one page.',
    related: ['strategy-version', 'customer-lifetime-value', 'objective', 'scope'],
    source: { kind: 'program' },
  },
};
