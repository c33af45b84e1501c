import type { GlossaryOf } from '../model.ts';

/** SWOT and TOWS. */
export const swot: GlossaryOf<'swot'> = {
  'swot-analysis': {
    definition:
      'A stocktaking in four lists: what an organisation does well and badly compared with its rivals, and which changes around it could help or harm. The lists prepare decisions; they do not take them.',
    sector: 'tourism',
    example:
      'A ski school notes 14 loyal instructors, slow booking, a new train line and winters three weeks shorter, and sees that its best answer to the last is a summer offer.',
    not: 'A brainstorming of everything on people’s minds. Without a measure, a comparison and a rating, the four lists describe any firm.',
    apply:
      'Fill the board with at least three cards in each quadrant, rate them, and go on to the TOWS strategies; an item that none of them cites needs a decision.',
    related: ['strength', 'weakness', 'opportunity', 'threat', 'tows', 'internal-and-external-factors'],
    source: { kind: 'course' },
  },
  strength: {
    definition:
      'Something an organisation has or does better than the alternatives that its customers know, and that matters to them. It lies inside, so the organisation itself can keep it up or lose it.',
    sector: 'coffee',
    example:
      'Baristas at a coffee chain stay four years on average against fourteen months in the trade, and regulars are greeted by name.',
    not: 'A standard that everybody meets. Clean cups are expected of all; they win nobody, even if they are hard work.',
    apply: 'Write the proof into the statement and rate it against a named rival. Attach evidence where the confidence is above 3.',
    related: ['weakness', 'swot-analysis', 'so-strategy', 'st-strategy', 'competitive-advantage'],
    source: { kind: 'course' },
  },
  weakness: {
    definition:
      'Something an organisation lacks, or does worse than others, and could itself change. Customers feel it as trouble, or the books show it as cost.',
    sector: 'public',
    example:
      'A town hall answers e-mails after nine working days; the neighbouring town needs two. Nobody outside has to agree before this can be mended.',
    not: 'A misfortune from outside. A law that slows everyone is a threat; being slower than others under the same law belongs here.',
    apply:
      'Start from the pains of personas and from feedback themes. Describe the state as it is, never the remedy that you have in mind.',
    related: ['strength', 'swot-analysis', 'wo-strategy', 'wt-strategy', 'pain-point'],
    source: { kind: 'course' },
  },
  opportunity: {
    definition:
      'A change outside the organisation that it could turn to its good: new habits, rules, technology, or a rival’s retreat. It happens whether or not anyone here makes use of it.',
    sector: 'retail',
    example:
      'From April the law asks for repairability labels on appliances. A seller of repairable toasters gains, although it did nothing to bring the law about.',
    not: 'A project. “Launch an app” is something one may decide to do; what makes it worthwhile, such as commuters ordering by phone, is what stands here.',
    apply: 'Test each card with one question: would it be true if we did not exist? If not, move it to the strategies or to the strengths.',
    related: ['threat', 'swot-analysis', 'so-strategy', 'wo-strategy', 'journey-opportunity'],
    source: { kind: 'course' },
  },
  threat: {
    definition:
      'Something that happens around an organisation, without its doing, and may drive away buyers, earnings or good colleagues. It can be prepared for or avoided, but not called off.',
    sector: 'saas',
    example:
      'A maker of spreadsheet software will include time sheets for free from next summer; 40% of a small vendor’s clients use nothing else of its tool.',
    not: 'A shortcoming of one’s own. If training would remove it, it is a weakness, however frightening it feels.',
    apply: 'Name the event, the date and who would be hit. Then look for a strength that meets it or a weakness that makes it worse.',
    related: ['opportunity', 'swot-analysis', 'st-strategy', 'wt-strategy', 'competitor'],
    source: { kind: 'course' },
  },
  'internal-and-external-factors': {
    definition:
      'A sorting of causes by who can change them. What the organisation’s own decisions can alter lies inside, such as skills or opening hours; markets, laws, weather and rivals lie outside and can only be answered.',
    sector: 'tourism',
    example: 'A museum’s long queue at the till is inside. The cruise ships that unload 3,000 visitors at ten o’clock are outside.',
    not: 'Good against bad. Both sides hold helpful and harmful things, which is why the board has four quadrants and not two.',
    apply:
      'When a card seems to fit two quadrants, split it into the outside event and the inside ability. The two halves often make a strategy together.',
    related: ['swot-analysis', 'strength', 'weakness', 'opportunity', 'threat'],
    source: { kind: 'course' },
  },
  tows: {
    definition:
      'A way to get from a stocktaking to action by crossing its lists: each pair of one inside and one outside item is asked what could be done with both. Four kinds of answers result.',
    sector: 'retail',
    example:
      'A bookshop crosses “knows 2,000 readers’ tastes” with “a film of a local novel starts in May” and plans evenings for readers of that author.',
    not: 'The four lists in reverse order. The lists say how things stand; this step says what to do about it.',
    apply:
      'Take the highest rated cards first and write a sentence with a verb for each promising pair. Cite the cards, so that the reason can be seen later.',
    related: ['swot-analysis', 'so-strategy', 'wo-strategy', 'st-strategy', 'wt-strategy', 'initiative'],
    source: { kind: 'literature', note: 'Weihrich, 1982' },
  },
  'so-strategy': {
    definition:
      'A plan that uses what an organisation is good at to make the most of a helpful change outside. It is the attacking answer, and works where an advantage and the moment meet.',
    sector: 'coffee',
    example:
      'A chain that roasts its own beans (S2) meets offices that drop their canteens (O1) and begins weekly deliveries of fresh beans to 60 firms.',
    not: 'Any growth plan. Without a named advantage behind it, every competitor could do the same thing on the same day.',
    apply: 'Ask of each strong card which outside change would make it worth more, and cite at least one card of either letter.',
    related: ['tows', 'strength', 'opportunity', 'wo-strategy'],
    source: { kind: 'literature', note: 'Weihrich, 1982' },
  },
  'wo-strategy': {
    definition:
      'A plan that mends a shortcoming because a helpful change outside would otherwise be missed. Repair comes first here, and the change gives the reason and often the deadline.',
    sector: 'public',
    example:
      'A county has no online forms (W1), and from July all residents hold a digital identity card (O2). It puts its six most used applications online by June.',
    not: 'Fixing things for the sake of order. If no outside change waits for the repair, it has to compete with other work on its own.',
    apply: 'Look for helpful changes that you could not use today, and cite the card that stands in the way beside the one that is missed.',
    related: ['tows', 'weakness', 'opportunity', 'so-strategy', 'wt-strategy'],
    source: { kind: 'literature', note: 'Weihrich, 1982' },
  },
  'st-strategy': {
    definition:
      'A plan that sets something an organisation does well against a harmful change outside. It does not remove the danger; it makes customers less likely to be affected by it or to leave because of it.',
    sector: 'saas',
    example:
      'A free rival arrives (T1). The vendor’s help desk answers within four minutes (S3), so it sells a plan with a named adviser to clients with over 50 seats.',
    not: 'Hoping that quality will be noticed. The sentence has to say what is done with the advantage, for whom and when.',
    apply: 'For each heavy card under threats, ask which of your strong cards a customer would miss most after leaving, and build on that.',
    related: ['tows', 'strength', 'threat', 'so-strategy', 'wt-strategy'],
    source: { kind: 'literature', note: 'Weihrich, 1982' },
  },
  'wt-strategy': {
    definition:
      'A plan that limits the damage where a shortcoming and a harmful change outside would hit together. It withdraws, insures, shares or repairs before the blow falls.',
    sector: 'tourism',
    example:
      'A hotel sells 62% of its nights through portals (W4), which raise their fee in spring (T2). It caps that share at 45% before the new rates apply.',
    not: 'Giving up. Pulling out of one weak spot in time often pays for an attack elsewhere.',
    apply:
      'Look for pairs in which the outside event makes an old trouble dangerous, and decide the smallest step that takes the danger out.',
    related: ['tows', 'weakness', 'threat', 'wo-strategy', 'st-strategy'],
    source: { kind: 'literature', note: 'Weihrich, 1982' },
  },
  impact: {
    definition:
      'How much a thing changes for customers or results if it is so or is done, rated from 1 to 5. It speaks of size alone and leaves open how likely or how laborious the thing is.',
    sector: 'retail',
    example:
      'For a furniture shop, parcels that arrive a day late rate 2; sofas that come with the wrong cover rate 5, since eight in ten such orders are sent back.',
    not: 'Urgency. A leaking tap is urgent and small; a slow loss of repeat buyers is huge and never urgent.',
    apply: 'Rate against the objectives of the brief, and compare cards side by side: when everything is a 5, the rating carries no news.',
    related: ['confidence', 'impact-effort-matrix', 'swot-analysis', 'objective'],
    formula: { text: 'rank of a SWOT card = impact × confidence, each from 1 to 5, so from 1 to 25' },
    source: { kind: 'practice' },
  },
  confidence: {
    definition:
      'How sure one is that a statement holds or that an event will come, rated from 1 for a hunch to 5 for something counted. It is a verdict on the knowledge, not on the matter itself.',
    sector: 'public',
    example:
      '“Half of the callers only want to know the opening hours”: 2 while the desk guesses it, 5 once 400 calls have been noted down.',
    not: 'The confidence interval of a measurement, which is calculated. And a bold tone of voice is no reason for a 5.',
    apply:
      'Sort the cards by how much they matter, then look for low ratings near the top: these are the next things to find out, through feedback or evidence.',
    related: ['impact', 'evidence', 'assumption', 'swot-analysis'],
    source: { kind: 'practice' },
  },
};
