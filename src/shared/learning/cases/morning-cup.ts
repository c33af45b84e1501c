import type { CaseStudy } from './model.ts';

/** Coffee chain: whom to serve, what to stand for, and what to make personal. */
export const morningCup: CaseStudy = {
  id: 'coffee-whom-to-serve',
  sample: 'coffee-chain',
  title: 'Whom the coffee chain should serve first',
  focus: 'Segments and targets, a position that can be held, and personalisation with consent.',
  minutes: 110,
  situation: [
    'Jaskółka Coffee runs 34 cafés in six cities, a roastery in Łódź and an app through which one order in seven comes. The app costs more than it brings in, and at eight in the morning every eighth guest leaves the queue.',
    'So far everybody is a guest: one message goes to all 22,400 people who use the app, whether they take a cup to the tram, work at a table or meet a friend in the afternoon. Each of the six cafés’ managers would serve another group first.',
    'You have the brief, three personas from interviews, the feedback, a journey of one of them, the touchpoints, two studies, 500 customers with their purchases, and the metrics. Nobody has divided the market, chosen targets or said what the chain stands for.',
    'The managing director asks for a choice. She does not mind if some guests are not courted; she minds a promise that a bar with two people cannot keep.',
  ],
  given: {
    kinds: ['brief', 'persona', 'voice', 'journey', 'touchpoint', 'servqual', 'kano', 'metric', 'economics'],
    without: ['journey-kinga-shelf'],
    emptied: ['journey.phases.opportunities'],
  },
  tasks: [
    {
      id: 'divide',
      title: 'Divide the market',
      text: 'Describe the market in a sentence that can be counted, choose the bases, and define three to five segments by what they need. Give each a size and what a customer in it is worth a year; an estimate with its reckoning is enough.',
      kinds: ['segmentation', 'segment'],
      where: { kind: 'segment' },
      check: 'market-divided',
      terms: ['market-segmentation', 'needs-based-segmentation', 'behavioural-segmentation', 'rfm-analysis'],
    },
    {
      id: 'score',
      title: 'Score the segments',
      text: 'Set criteria for attractiveness and for fit, weigh them so that each axis adds up to 100, and rate every segment. Say nothing twice: size and growth are two criteria, size and revenue may be one.',
      kinds: ['segmentation', 'segment'],
      where: { kind: 'segmentation' },
      check: 'segments-scored',
      terms: ['segment-attractiveness', 'weighted-scoring'],
    },
    {
      id: 'target',
      title: 'Choose targets, and leave some',
      text: 'Decide on every segment. Put each target through the five gates, answer them honestly, and give the reason of the decision, above all where the score says something else.',
      kinds: ['segment'],
      where: { kind: 'segment' },
      check: 'targets-chosen',
      terms: ['target-market', 'targeting-approach', 'segment-gates'],
    },
    {
      id: 'persona',
      title: 'Give every target a face',
      text: 'Link the personas to the segments they belong to. Where a target has nobody, either the interviews missed it or it is not a group of people.',
      kinds: ['persona'],
      where: { kind: 'persona' },
      check: 'personas-placed',
      terms: ['customer-persona', 'segmentation-targeting-positioning'],
    },
    {
      id: 'position',
      title: 'Take a position',
      text: 'For the most important target, write what the chain stands for, against whom, and score yourself and the others on what the target weighs. Be strict with your own scores: the feedback and the studies know them.',
      kinds: ['positioning'],
      where: { kind: 'positioning' },
      check: 'position-taken',
      terms: ['brand-positioning', 'positioning-statement', 'point-of-difference', 'perceptual-map'],
    },
    {
      id: 'personal',
      title: 'Make it personal, with leave',
      text: 'Design three plays for the targets: for whom, set off by what, from which data, on what ground, through which channel, and by which metric you would see that they work.',
      kinds: ['personalisation'],
      where: { kind: 'personalisation' },
      check: 'plays-designed',
      terms: ['personalisation-play', 'trigger', 'consent', 'data-capture'],
    },
  ],
  rubric: [
    {
      id: 'segments',
      title: 'Segments',
      text: 'Whether the groups differ in what they need, and can be found.',
      levels: [
        { title: 'Distinct', text: 'Needs or behaviour divide, size and value are reckoned, and the groups hardly overlap.', points: 20 },
        { title: 'Usable', text: 'The division is sensible; some sizes are guesses without a reckoning.', points: 13 },
        { title: 'Labels', text: 'Age or place alone divides, or two groups need the same.', points: 6 },
        { title: 'Missing', text: 'Fewer than three groups are described.', points: 0 },
      ],
    },
    {
      id: 'choice',
      title: 'Choice of targets',
      text: 'Whether the choice follows from criteria and stands up to the gates.',
      levels: [
        {
          title: 'Argued',
          text: 'Weights suit the objectives, gates are answered honestly, and what is left is named with its price.',
          points: 25,
        },
        { title: 'Reasoned', text: 'Scores and decisions agree; a failed gate is passed over.', points: 17 },
        { title: 'Asserted', text: 'The decision stands without criteria, or everybody is a target.', points: 8 },
        { title: 'Missing', text: 'Nothing is decided.', points: 0 },
      ],
    },
    {
      id: 'position',
      title: 'Positioning',
      text: 'Whether the target would believe it and no rival could sign it.',
      levels: [
        {
          title: 'Holds',
          text: 'A difference that matters to the target, proved by the data, with weaknesses admitted on the map.',
          points: 25,
        },
        { title: 'Plausible', text: 'A clear difference whose proof is thin.', points: 17 },
        { title: 'General', text: 'Quality, friendliness or price, as anybody could claim.', points: 8 },
        { title: 'Missing', text: 'There is no statement.', points: 0 },
      ],
    },
    {
      id: 'plays',
      title: 'Personalisation',
      text: 'Whether guests would welcome it if it were explained to them.',
      levels: [
        {
          title: 'Welcome and lawful',
          text: 'Each play answers a need, asks for no more data than it uses, and has its ground and metric.',
          points: 20,
        },
        { title: 'Useful', text: 'Sound plays, one of which collects more than it needs or cannot be measured.', points: 13 },
        { title: 'Mailings', text: 'The same message to many under another name.', points: 6 },
      ],
    },
    {
      id: 'together',
      title: 'It hangs together',
      text: 'Whether segments, personas, position and plays speak of the same people.',
      levels: [
        { title: 'One choice throughout', text: 'The target chosen is the one positioned for and served by the plays.', points: 10 },
        { title: 'One break', text: 'One part was made for somebody else.', points: 5 },
        { title: 'No relation', text: 'Each part chooses its own customers.', points: 0 },
      ],
    },
  ],
};
