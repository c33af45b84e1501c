import type { CaseStudy } from './model.ts';

/** Hotel: from what guests say to what is undertaken. */
export const lowPoint: CaseStudy = {
  id: 'hotel-low-point',
  sample: 'coastal-hotel',
  title: 'Where Harbour House loses its guests',
  focus: 'From feedback and metrics to the low point of a journey, an offer that fits and initiatives.',
  minutes: 120,
  situation: [
    'Harbour House is a coastal hotel of 48 rooms. Those who have stayed praise it: the welcome is rated 9.1 on the booking sites. Yet only 38 of 100 room nights reach the house directly; the others pay commission.',
    'The manager, Elin Marsh, believes that guests are lost between the first picture and the confirmation. Nobody has drawn that way so far, and each department names another culprit: the site, the telephone, the price.',
    'You have the brief, three personas, five segments, 300 pieces of feedback, a study of service quality, a Kano study, the touchpoints and a year of metrics. You do not have a journey map, an offer or a plan.',
    'The board meets in a week. It wants one journey shown as guests live it, the point at which it breaks, and what the house will do about that, with names and dates.',
  ],
  given: { kinds: ['brief', 'persona', 'segmentation', 'segment', 'voice', 'touchpoint', 'servqual', 'kano', 'metric', 'economics'] },
  tasks: [
    {
      id: 'map',
      title: 'Map the journey as it is',
      text: 'Choose one persona and draw her or his way from the first idea to the weeks after the stay. Read the feedback by theme and touchpoint before you set an emotion, and write down as evidence what the map rests on.',
      kinds: ['journey', 'voice'],
      where: { kind: 'journey' },
      check: 'journey-mapped',
      terms: ['customer-journey-mapping', 'journey-phase', 'emotion-curve', 'voice-of-the-customer'],
    },
    {
      id: 'low-point',
      title: 'Explain the low point',
      text: 'Find the phase in which the curve is lowest. Name the pain that makes it so, rate how severe it is, link it to the pain of the persona behind it, and write an opportunity that would take it away.',
      kinds: ['journey'],
      where: { kind: 'journey' },
      check: 'low-point-answered',
      terms: ['pain-point', 'severity', 'peak-end-rule', 'journey-opportunity'],
    },
    {
      id: 'to-be',
      title: 'Draw the journey as it should be',
      text: 'Lay a second map over the first. Change only what the house can change within the horizon of the brief, and let the emotion rise where the opportunities say that it will.',
      kinds: ['journey'],
      where: { kind: 'journey' },
      check: 'to-be-lifted',
      terms: ['to-be-map', 'customer-journey-optimisation'],
    },
    {
      id: 'fit',
      title: 'Make an offer that answers the pains',
      text: 'Build a value-fit map for the same persona. Relieve the heaviest pains first, bring about a gain that she or he would not ask for, and say what the offer does that the alternative cannot. A pain that you leave open needs a reason in the remarks.',
      kinds: ['value-fit'],
      where: { kind: 'value-fit' },
      check: 'offer-fits',
      terms: ['value-fit', 'pain-reliever', 'gain-creator', 'value-proposition-statement'],
    },
    {
      id: 'initiatives',
      title: 'Undertake what matters most',
      text: 'Put at least three initiatives on the roadmap. Each names what it answers, the objective of the brief that it moves, impact and effort, and the one person who answers for it.',
      kinds: ['roadmap'],
      where: { kind: 'roadmap' },
      check: 'initiatives-reasoned',
      terms: ['initiative', 'impact-effort-matrix', 'accountable-owner', 'roadmap'],
    },
  ],
  rubric: [
    {
      id: 'evidence',
      title: 'Use of the evidence',
      text: 'How far the journey rests on what guests said and what was measured.',
      levels: [
        {
          id: 'grounded',
          title: 'Grounded',
          text: 'Emotions and pains follow from named feedback, study results or metrics; where the sources differ, that is said.',
          points: 20,
        },
        {
          id: 'partly-grounded',
          title: 'Partly grounded',
          text: 'The low point is backed by a source, the other phases by judgement.',
          points: 13,
        },
        { id: 'thin', title: 'Thin', text: 'Sources are mentioned but not tied to a phase or a pain.', points: 6 },
        { id: 'none', title: 'None', text: 'The map could have been drawn without the data.', points: 0 },
      ],
    },
    {
      id: 'journey',
      title: 'Journey and low point',
      text: 'Whether the map shows one person’s way, and why it breaks where it breaks.',
      levels: [
        {
          id: 'clear-and-explained',
          title: 'Clear and explained',
          text: 'Phases are the guest’s own; the low point has one main cause, rated and linked to the persona.',
          points: 25,
        },
        {
          id: 'clear',
          title: 'Clear',
          text: 'Phases and low point are plausible; the cause is one among several of equal weight.',
          points: 17,
        },
        {
          id: 'unclear',
          title: 'Unclear',
          text: 'Phases follow the departments of the house, or several phases are equally low.',
          points: 8,
        },
        { id: 'missing', title: 'Missing', text: 'There is no curve or no low point.', points: 0 },
      ],
    },
    {
      id: 'fit',
      title: 'Value fit',
      text: 'Whether the offer answers what weighs most for this persona.',
      levels: [
        {
          id: 'fits',
          title: 'Fits',
          text: 'The heaviest pains are relieved or left open for a stated reason; the proposition could not be a rival’s.',
          points: 25,
        },
        {
          id: 'mostly-fits',
          title: 'Mostly fits',
          text: 'Relievers answer real pains, but one heavy pain is passed over without a word.',
          points: 17,
        },
        { id: 'loose', title: 'Loose', text: 'Features come first; several answer no pain of the persona.', points: 8 },
        { id: 'missing', title: 'Missing', text: 'There is no link from the offer to pains or gains.', points: 0 },
      ],
    },
    {
      id: 'initiatives',
      title: 'Initiatives',
      text: 'Whether the board could decide on them.',
      levels: [
        {
          id: 'ready-to-decide',
          title: 'Ready to decide',
          text: 'Reason, objective, effort, one name and a date for each; their order follows from impact and effort.',
          points: 20,
        },
        { id: 'nearly-ready', title: 'Nearly ready', text: 'One of these is missing in an initiative or two.', points: 13 },
        { id: 'ideas', title: 'Ideas', text: 'Good intentions without owner, date or objective.', points: 6 },
      ],
    },
    {
      id: 'line',
      title: 'One line from pain to metric',
      text: 'Whether the parts belong together when they are read from end to end.',
      levels: [
        {
          id: 'unbroken',
          title: 'Unbroken',
          text: 'The low point leads to a reliever, the reliever to an initiative, and a metric will show whether it worked.',
          points: 10,
        },
        { id: 'one-gap', title: 'One gap', text: 'The line breaks off once.', points: 6 },
        { id: 'parts-side-by-side', title: 'Parts side by side', text: 'Map, offer and plan could belong to different hotels.', points: 0 },
      ],
    },
  ],
};
