import type { FixedQuestion } from '../question.ts';

export const swot: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'swot-app-under-opportunities',
    topic: 'swot',
    terms: ['opportunity', 'internal-and-external-factors'],
    prompt: 'A café writes “Launch an ordering app” under opportunities. What belongs there instead?',
    answer: '“Commuters at the station now order most lunches by phone”',
    why: 'It is a change outside that holds whether or not the café exists. The app would be an answer to it.',
    wrong: [
      {
        text: '“An ordering app will make us the most modern café in town”',
        why: 'This praises the plan but is still about the café itself. No change around it is named.',
      },
      {
        text: '“We have two colleagues who already know how to build apps”',
        why: 'A skill in the house is a strength, if customers feel it at all. It is not outside.',
      },
      {
        text: '“At present our customers cannot order before they come in”',
        why: 'What is lacking in the café, and could be changed by it, is a weakness.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-slow-permits-weakness-or-threat',
    topic: 'swot',
    terms: ['weakness', 'threat', 'internal-and-external-factors'],
    prompt: 'A town needs nine days to answer e-mails; its neighbours, under the same law, need two. Where does this go, and why?',
    answer: 'Weakness, since the town itself could answer sooner',
    why: 'Who can change it decides. The law binds the neighbours as well and they are quicker.',
    wrong: [
      {
        text: 'Threat, since residents may complain to the press',
        why: 'Complaints would be a consequence. The cause, slow answers, lies in the town’s own hands.',
      },
      {
        text: 'Threat, since a law makes careful answers necessary',
        why: 'The law is the same next door, so it does not explain the seven days of difference.',
      },
      {
        text: 'Opportunity, since there is much that can be improved',
        why: 'Room for improvement is a kind way to name a shortcoming. Nothing outside has changed for the better.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-best-strength-of-hotel',
    topic: 'swot',
    terms: ['strength', 'evidence'],
    prompt: 'Which of these is the best entry under strengths for a hotel on a bay?',
    answer: '“Rated 9.1 for welcome; the next best house on the bay has 8.4”',
    why: 'It names an advantage, measures it, and compares it with the rival that guests would take.',
    wrong: [
      {
        text: '“Our wonderful team always goes the extra mile for every guest”',
        why: 'Any hotel would write this. It can be neither checked nor used in a strategy.',
      },
      {
        text: '“All 48 rooms are cleaned daily and have their own bathroom”',
        why: 'Guests expect as much everywhere. What every rival has is no advantage.',
      },
      {
        text: '“From May a fast train will bring guests from the city in an hour”',
        why: 'The train is somebody else’s doing, which makes it an opportunity, however useful.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-high-impact-low-confidence',
    topic: 'swot',
    terms: ['impact', 'confidence', 'assumption'],
    prompt: 'A threat is rated impact 5 and confidence 2: “The portals will raise their commission in spring”. What is the best next step?',
    answer: 'Find out, for example by asking the portals’ managers',
    why: 'It would matter a great deal and nobody knows whether it comes. Learning more is cheap and may change the plan.',
    wrong: [
      {
        text: 'Delete it, because a 2 means that it is a mere rumour',
        why: 'Deleting throws away a warning that could decide the year. Low confidence asks for a check.',
      },
      {
        text: 'Raise the confidence to 5, so that it is taken seriously',
        why: 'The rating says what is known. Changing it without new knowledge only deceives the reader.',
      },
      {
        text: 'Lower the impact to 2, so that both ratings agree',
        why: 'The two ratings answer different questions and need not agree: how much it matters, and how sure one is.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'tows-which-kind-online-forms',
    topic: 'swot',
    terms: ['wo-strategy', 'tows', 'weakness', 'opportunity'],
    prompt:
      '“Put the six busiest forms online by June, because from July all residents hold a digital identity card.” The county has no online forms today. Which kind is this?',
    answer: 'WO',
    why: 'A weakness, no online forms, is mended so that an outside change, the card, can be used.',
    wrong: [
      { text: 'SO', why: 'There is no strength in it. The county does not yet have what it would need to use the card.' },
      { text: 'ST', why: 'Neither half fits: nothing the county is good at is used, and the card does no harm.' },
      { text: 'WT', why: 'The shortcoming is there, but the card helps. It would take a harmful change to make this a T.' },
    ],
  },
  {
    kind: 'choice',
    id: 'tows-which-kind-named-adviser',
    topic: 'swot',
    terms: ['st-strategy', 'tows', 'strength', 'threat'],
    prompt:
      'A free rival to a time-sheet tool appears next summer. The vendor’s help desk answers within four minutes, so it sells large clients a plan with an adviser of their own. Which kind is this?',
    answer: 'ST',
    why: 'A strength, the quick help desk, is set against a threat, the free rival.',
    wrong: [
      { text: 'SO', why: 'The advantage is there, but the rival is no helpful change. It is what the plan defends against.' },
      { text: 'WT', why: 'Nothing is mended or given up here. The vendor acts from something it does well.' },
      { text: 'WO', why: 'Both letters are off: the help desk is no shortcoming, and the rival opens no chance.' },
    ],
  },
  {
    kind: 'choice',
    id: 'tows-which-kind-portal-cap',
    topic: 'swot',
    terms: ['wt-strategy', 'tows'],
    prompt:
      '“Cap nights sold through portals at 45% before their commission rises in spring; today it is 62%.” Which kind of strategy is this?',
    answer: 'WT: it takes a shortcoming out of a coming blow’s way',
    why: 'Depending on portals is the weakness, the higher commission the threat. Where the two meet, the damage is limited in time.',
    wrong: [
      {
        text: 'WO: it mends something so that a chance can be taken',
        why: 'A higher commission is no chance. Nothing outside gets better for the hotel.',
      },
      {
        text: 'ST: it uses something good to hold off a coming blow',
        why: 'The hotel does not act from an advantage here; its dependence is what makes the blow dangerous.',
      },
      {
        text: 'SO: it uses something good to take a chance in spring',
        why: 'Spring brings a cost, and 62% through portals is nothing to be proud of.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'tows-cites-two-strengths',
    topic: 'swot',
    terms: ['so-strategy', 'tows', 'strategy-check'],
    prompt: 'An SO strategy cites S1 and S3 and nothing else. What does the check say of it, and rightly?',
    answer: 'It cites no opportunity, so half of its reason is missing',
    why: 'SO crosses two quadrants. Without an O nobody can see which change outside makes it worth doing now.',
    wrong: [
      {
        text: 'It cites two strengths, of which only one is allowed',
        why: 'Two or three items of a letter may well carry a strategy. At least one of each is asked for, not exactly one.',
      },
      {
        text: 'It has to cite a weakness too, in order to be balanced',
        why: 'A weakness would belong to WO or WT. Balance between the quadrants is not asked of one strategy.',
      },
      {
        text: 'It should be an ST strategy, as it does not cite an O',
        why: 'ST would need a threat. What is missing cannot be mended by changing the label.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-one-threat-among-many-cards',
    topic: 'swot',
    terms: ['swot-analysis', 'threat'],
    prompt: 'A bookshop has seven strengths, five weaknesses, six opportunities and one threat. What is the likeliest explanation?',
    answer: 'Nobody asked hard enough what could cost it readers',
    why: 'Rivals, rents, habits and law threaten every shop. One card shows that the search stopped early.',
    wrong: [
      {
        text: 'It is a safe business that has little to be afraid of',
        why: 'Shops with nothing to fear are rare. A gap in the list is better explained by the search than by the world.',
      },
      {
        text: 'Threats are always fewer, since they are hard to see',
        why: 'They are unpleasant rather than hidden. News, prices and rivals’ plans can be read like anything else.',
      },
      {
        text: 'Weaknesses and threats are alike and count together',
        why: 'A weakness can be mended by the shop itself, a threat cannot. They do not stand in for each other.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-free-wifi-as-strength',
    topic: 'swot',
    terms: ['strength', 'point-of-parity', 'competitive-advantage'],
    prompt:
      'A coffee chain lists “free Wi-Fi in all bars” as a strength with impact 4. All three rivals have it too. What is the best correction?',
    answer: 'Take it off, or keep it as a point of parity elsewhere',
    why: 'An advantage must be one over the alternatives. What all have is needed but wins nobody, which is parity.',
    wrong: [
      {
        text: 'Lower the confidence, because nobody has counted it',
        why: 'That the Wi-Fi is there is certain. What is missing is the advantage, not the knowledge.',
      },
      {
        text: 'Move it to opportunities, as it attracts new guests',
        why: 'It is the chain’s own doing, so it is inside, and it attracts no guest who can have it next door.',
      },
      {
        text: 'Raise the impact to 5, since guests would miss it',
        why: 'That they would miss it shows that it is expected. It does not make anybody prefer this chain.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-card-for-two-quadrants',
    topic: 'swot',
    terms: ['internal-and-external-factors', 'swot-analysis', 'tows'],
    prompt: '“Growing demand for repairs, and we have two trained menders” seems to fit two quadrants of an appliance shop. What is best?',
    answer: 'Split it into an opportunity and a strength',
    why: 'The demand is outside, the menders are inside. As two cards they can be rated and crossed into an SO strategy.',
    wrong: [
      {
        text: 'Put it under strengths, the safer choice',
        why: 'The growing demand would be hidden inside a strength, and could be neither rated nor cited by itself.',
      },
      {
        text: 'Put the same card into both quadrants',
        why: 'Then both cards say two things, and impact and confidence would have to mean two things as well.',
      },
      {
        text: 'Leave it out, as it cannot be placed',
        why: 'It is one of the most useful finds: an outside change and an ability that meets it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-heavy-weakness-never-cited',
    topic: 'swot',
    terms: ['weakness', 'tows', 'throughline'],
    prompt: 'The heaviest weakness, “Wi-Fi fails in 14 of 48 rooms”, is cited by no strategy. Which conclusion is sound?',
    answer: 'It needs an answer, or a reason why it gets none',
    why: 'Something rated so high and left alone is either forgotten or decided upon. The reader must be able to tell which.',
    wrong: [
      {
        text: 'The rating is too high, or a strategy would cite it',
        why: 'Ratings follow from effects on guests. That nobody has thought of an answer does not make the trouble smaller.',
      },
      { text: 'Nothing, since strategies are only about strengths', why: 'Two of the four kinds, WO and WT, begin with a weakness.' },
      {
        text: 'It should be deleted in order to tidy up the board',
        why: 'A tidy board without the guests’ main trouble would be worse than an untidy one with it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-finding-in-a-sentence',
    topic: 'swot',
    terms: ['swot-analysis'],
    prompt: 'Which sentence is the best finding above a SWOT of an inn?',
    answer: 'The inn is strong where guests stay and weak where they book.',
    why: 'It says in one sentence what the quadrants show together, and where work is needed follows from it.',
    wrong: [
      {
        text: 'SWOT analysis of the inn, as of autumn, by the whole team.',
        why: 'This is a title. It says what the page is and leaves the reader to find out what it shows.',
      },
      {
        text: 'The inn has both strengths and weaknesses to consider now.',
        why: 'That holds for every organisation on any day, so nothing has been found.',
      },
      {
        text: 'Booking must be rebuilt with a new system by next March.',
        why: 'This is a measure. The finding should give the reason from which such a measure follows.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-competition-as-threat',
    topic: 'swot',
    terms: ['threat', 'competitor'],
    prompt: 'How is the threat “competition” best put?',
    answer: '“A chain opens 90 rooms on the quay in May, from £79”',
    why: 'An event, a size, a date and a price can be rated and answered. Competition as such is always there.',
    wrong: [
      {
        text: '“Very strong and growing competition in all segments”',
        why: 'More adjectives do not make it an event. Nobody could say what to do about it or when.',
      },
      {
        text: '“We are too dear compared with the other hotels”',
        why: 'One’s own prices can be changed by oneself, so this turns the threat into a weakness.',
      },
      {
        text: '“We must beat the new chain by offering better rooms”',
        why: 'This is an answer, and it belongs to the strategies, which should cite the threat.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-no-chatbot-as-weakness',
    topic: 'swot',
    terms: ['weakness', 'chatbot-and-automation', 'pain-point'],
    prompt: 'An online shop notes the weakness “We have no chatbot”. Why should it be rewritten?',
    answer: 'It names a missing cure and hides what customers suffer',
    why: 'The state is that nobody answers after nine, say. Named so, a call-back or longer hours come into view as well.',
    wrong: [
      {
        text: 'It is a threat, since rivals have such programs already',
        why: 'Whether to have one is the shop’s own decision, so it would be inside in any case.',
      },
      {
        text: 'It is too negative and should be put as an opportunity',
        why: 'Kind wording does not move anything outside the shop. Quadrants are about who can change a thing.',
      },
      {
        text: 'It is too technical for a board that managers will read',
        why: 'Plain words are good, but a plainer word for the same cure would hide the trouble just as well.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'swot-ranking-four-cards',
    topic: 'swot',
    terms: ['impact', 'confidence'],
    prompt: 'The board is ranked by impact × confidence. Which of these cards comes first?',
    answer: 'Impact 4, confidence 4',
    why: '4 × 4 = 16 is the largest of the four products.',
    wrong: [
      { text: 'Impact 5, confidence 3', why: '5 × 3 = 15. The highest impact of the four, but a little less sure.' },
      { text: 'Impact 3, confidence 5', why: '3 × 5 = 15. Certain, but not heavy enough to lead.' },
      { text: 'Impact 5, confidence 2', why: '5 × 2 = 10. It is the first to be looked into, but not the first in rank.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-tows-kind-and-question',
    topic: 'swot',
    terms: ['so-strategy', 'wo-strategy', 'st-strategy', 'wt-strategy'],
    prompt: 'Which question does each kind of TOWS strategy answer?',
    pairs: [
      {
        left: 'SO',
        right: 'Which advantage lets us make the most of this change?',
        why: 'A strength meets an opportunity: the attacking answer.',
      },
      { left: 'WO', right: 'What must we mend, or this chance passes us by?', why: 'A weakness stands between us and an opportunity.' },
      { left: 'ST', right: 'What do we do so well that this blow will miss us?', why: 'A strength is set against a threat.' },
      {
        left: 'WT',
        right: 'Where would we be hit hardest, and how do we get out of the way?',
        why: 'A weakness and a threat meet, so the damage is to be limited.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-faulty-card-and-remedy',
    topic: 'swot',
    terms: ['swot-analysis', 'strength', 'opportunity', 'threat', 'evidence'],
    prompt: 'What does each of these cards need?',
    pairs: [
      {
        left: 'Strength: “Great staff”',
        right: 'A measure and a rival to compare with',
        why: 'A doubter would ask how great, and greater than whose.',
      },
      {
        left: 'Opportunity: “Run a loyalty campaign”',
        right: 'A move to the strategies',
        why: 'A plan of one’s own is an answer and never a change outside.',
      },
      { left: 'Threat: “Our prices are too high”', right: 'A move to the weaknesses', why: 'What one can change oneself lies inside.' },
      {
        left: 'Threat: “Anything could happen”',
        right: 'A named event with a date',
        why: 'A fear cannot be rated or answered; an event can.',
      },
      {
        left: 'Weakness, confidence 5: “Guests find us cold”',
        right: 'A source for how sure one is',
        why: 'A 5 means counted, so somebody should be able to look it up.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-pair-of-cards-and-strategy',
    topic: 'swot',
    terms: ['tows', 'so-strategy', 'wo-strategy', 'st-strategy', 'wt-strategy'],
    prompt: 'A garden centre crosses its cards. Which strategy follows from which pair?',
    pairs: [
      {
        left: 'Trained tree surgeons + new rules for planting in towns',
        right: 'Offer councils planting with five years of care',
        why: 'The skill (S) meets a demand that the rules (O) create.',
      },
      {
        left: 'No delivery + many new flats without cars',
        right: 'Begin van rounds on Saturdays',
        why: 'What is lacking (W) keeps the centre from people who would buy (O).',
      },
      {
        left: 'Advice that regulars trust + a discount market next door',
        right: 'Give a growing guarantee with every plant chosen together',
        why: 'Trusted advice (S) is set against cheap plants (T), which come without any.',
      },
      {
        left: 'All plants from one nursery + a spreading plant disease',
        right: 'Sign a second supplier before the season',
        why: 'Dependence (W) would make the disease (T) ruinous.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-rating-and-what-to-do',
    topic: 'swot',
    terms: ['impact', 'confidence', 'evidence', 'assumption'],
    prompt: 'What should be done with cards that are rated like this?',
    pairs: [
      {
        left: 'Impact 5, confidence 5',
        right: 'Build a strategy on it now',
        why: 'It decides the year and it has been counted; there is nothing to wait for.',
      },
      {
        left: 'Impact 5, confidence 1',
        right: 'Find out before anything rests on it',
        why: 'A hunch of such weight is worth a few calls.',
      },
      { left: 'Impact 1, confidence 5', right: 'Let it be, however certain it is', why: 'It is surely so and hardly matters.' },
      {
        left: 'Impact 1, confidence 1',
        right: 'Take it off the board',
        why: 'Neither important nor known: it only draws attention from the rest.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-from-cards-to-initiative',
    topic: 'swot',
    terms: ['swot-analysis', 'tows', 'initiative', 'impact'],
    prompt: 'Put the way from collecting cards to work on the roadmap in order.',
    steps: [
      { text: 'Collect what customers, books and staff report', why: 'Cards need facts, so the gathering comes before any board.' },
      { text: 'Sort the cards by who can change the thing', why: 'Inside or outside must be clear before they can be crossed.' },
      { text: 'Rate impact and confidence of each card', why: 'Rated cards tell where crossing is worthwhile, so this precedes it.' },
      { text: 'Cross the heaviest cards of two quadrants', why: 'Strategies arise from pairs, and the pairs from rated cards.' },
      { text: 'Choose among the strategies that result', why: 'There must be some to choose from, and nobody can carry out all of them.' },
      { text: 'Make an initiative of each chosen one, with an owner', why: 'Only what has been chosen deserves time and money.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-four-cards-by-rank',
    topic: 'swot',
    terms: ['impact', 'confidence'],
    prompt: 'Order these weaknesses of a bus company by impact × confidence, the highest first.',
    steps: [
      { text: 'No ticket on the bus: impact 5, confidence 5', why: '5 × 5 = 25, which nothing can exceed.' },
      { text: 'Timetable hard to read: impact 4, confidence 5', why: '4 × 5 = 20, less weighty than the tickets and just as certain.' },
      { text: 'Drivers rarely greet: impact 3, confidence 4', why: '3 × 4 = 12 puts it below the timetable and above the shelters.' },
      { text: 'Cold shelters: impact 5, confidence 2', why: '5 × 2 = 10: it would matter much, but hardly anybody has checked.' },
      { text: 'Old logo on the stops: impact 1, confidence 5', why: '1 × 5 = 5. Certain, and felt by almost nobody.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-writing-a-wo-strategy',
    topic: 'swot',
    terms: ['wo-strategy', 'weakness', 'opportunity'],
    prompt: 'How does a guest house arrive at a WO strategy? Order the steps.',
    steps: [
      { text: 'Pick a heavy opportunity: weekend work grows', why: 'The chance gives the reason and the deadline, so it is picked first.' },
      { text: 'Ask why it cannot be used today', why: 'The question leads from the chance to what stands in its way.' },
      { text: 'Find the weakness: rooms with a desk cannot be found online', why: 'It is the answer to the question before.' },
      {
        text: 'Write with a verb: show and sell the desk rooms',
        why: 'A sentence can be written once chance and obstacle are both known.',
      },
      { text: 'Cite both cards and set the kind to WO', why: 'Citing closes the work and keeps its reason visible.' },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-swot-of-a-ski-school',
    topic: 'swot',
    terms: ['strength', 'weakness', 'opportunity', 'threat'],
    prompt: 'Sort the cards of a ski school.',
    classes: ['Strength', 'Weakness', 'Opportunity', 'Threat'],
    items: [
      {
        text: '80% of its instructors come back each winter; at rivals it is half',
        class: 'Strength',
        wrong: {
          Weakness: 'Instructors who stay are an advantage over the rivals, so nothing is lacking here.',
          Opportunity: 'The school’s own staff are inside it, even though their loyalty helps.',
          Threat: 'Nobody is harmed by instructors who return, and they are no outside event.',
        },
      },
      {
        text: 'A night train from the capital stops in the valley from December',
        class: 'Opportunity',
        wrong: {
          Strength: 'The train runs for everybody in the valley. It is not something that the school has or does.',
          Weakness: 'Nothing is missing in the school because of a train; guests can come more easily.',
          Threat: 'It brings people to the snow. A train that took them elsewhere would be another matter.',
        },
      },
      {
        text: 'Lessons can be booked by telephone only, from nine to noon',
        class: 'Weakness',
        wrong: {
          Strength: 'Short hours and one channel keep guests out, whatever the charm of the telephone.',
          Opportunity: 'That it could be improved is no change outside; the school would have to do it.',
          Threat: 'The booking hours are set by the school itself, so no outsider causes the harm.',
        },
      },
      {
        text: 'Snow below 1,500 metres lies three weeks less than ten years ago',
        class: 'Threat',
        wrong: {
          Strength: 'A shorter season takes lessons away, and no school can claim the weather as its merit.',
          Weakness: 'The school cannot change how long snow lies; it can only answer it.',
          Opportunity: 'Some may build summer offers on it, but for lessons on snow the change does harm.',
        },
      },
      {
        text: 'Three in four parents say their child’s group was too large',
        class: 'Weakness',
        wrong: {
          Strength: 'Full groups please the till, but the parents’ complaint shows worse service.',
          Opportunity: 'The complaint is about how the school works, not about a change around it.',
          Threat: 'Group size is decided in the school’s office, so the trouble is home-made.',
        },
      },
      {
        text: 'Health insurers begin to pay for winter sports courses in January',
        class: 'Opportunity',
        wrong: {
          Strength: 'The money comes from insurers and is open to all schools that qualify.',
          Weakness: 'Nothing in the school gets worse because others begin to pay.',
          Threat: 'More people who can afford a course are good news for whoever teaches.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-inside-or-outside',
    topic: 'swot',
    terms: ['internal-and-external-factors'],
    prompt: 'Inside or outside? Sort these points of a public library by who can change them.',
    classes: ['Internal', 'External'],
    items: [
      {
        text: 'The reading room closes at five',
        class: 'Internal',
        wrong: { External: 'Opening hours are the library’s own rule, even where money limits them.' },
      },
      {
        text: 'Two secondary schools move into the quarter',
        class: 'External',
        wrong: { Internal: 'The school board decides about that. The library can only prepare for the pupils.' },
      },
      {
        text: 'Staff know most regular readers by name',
        class: 'Internal',
        wrong: { External: 'What staff know and do is part of the house, and it could be lost by careless hiring.' },
      },
      {
        text: 'The council cuts culture spending by 4%',
        class: 'External',
        wrong: { Internal: 'The cut is decided in the town hall. How to live with it is decided here, but that is the answer.' },
      },
      {
        text: 'The catalogue cannot be searched on a phone',
        class: 'Internal',
        wrong: { External: 'The supplier may be slow, but the library chooses its catalogue and can change it.' },
      },
      {
        text: 'More people listen to books than read them',
        class: 'External',
        wrong: { Internal: 'A habit of readers everywhere is not made by one library.' },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-tows-of-a-coffee-chain',
    topic: 'swot',
    terms: ['so-strategy', 'wo-strategy', 'st-strategy', 'wt-strategy'],
    prompt: 'Which kind is each strategy of a coffee chain?',
    classes: ['SO', 'WO', 'ST', 'WT'],
    items: [
      {
        text: 'Use our own roastery to supply offices that close their canteens',
        class: 'SO',
        wrong: {
          WO: 'Nothing has to be mended first; the roastery is an advantage already.',
          ST: 'Offices without a canteen are new buyers and not a danger.',
          WT: 'Neither a shortcoming nor a danger occurs in it: it is an attack.',
        },
      },
      {
        text: 'Make the till accept the new city card before all commuters carry it',
        class: 'WO',
        wrong: {
          SO: 'The tills cannot take the card today, so the chain does not act from an advantage.',
          ST: 'The card helps commuters to pay. There is nothing to fend off.',
          WT: 'The missing function is a shortcoming, but the card is a chance that would be missed.',
        },
      },
      {
        text: 'Meet the discount kiosks with baristas whom regulars know by name',
        class: 'ST',
        wrong: {
          SO: 'Discount kiosks take guests away, which makes them no helpful change.',
          WO: 'Known baristas are an advantage; nothing here is being repaired.',
          WT: 'The chain answers from what it does well and has no gap to close in a hurry.',
        },
      },
      {
        text: 'Close two loss-making bars before their rents rise in April',
        class: 'WT',
        wrong: {
          SO: 'Bars that lose money are nothing to build on, and higher rents are no chance.',
          WO: 'The shortcoming is there, but the change outside harms; no chance is waiting.',
          ST: 'No advantage is used. The chain gets out of the way of a blow.',
        },
      },
      {
        text: 'Offer our long-tested oat recipe now that schools ask for drinks without milk',
        class: 'SO',
        wrong: {
          WO: 'The recipe exists and is proved, so there is no gap to be mended for the schools.',
          ST: 'Schools that ask for it open a market. They put nobody at risk.',
          WT: 'It is growth from something good, the opposite of limiting damage.',
        },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-swot-quadrant-of-opportunities',
    topic: 'swot',
    terms: ['opportunity', 'internal-and-external-factors'],
    prompt: 'One of these opportunities of an online shop for shoes is none. Which?',
    piece: 'The quadrant of opportunities',
    lines: [
      {
        text: 'From January parcels may be handed in at 900 supermarkets',
        flawed: false,
        why: 'A partner network changes what is possible for every sender. It happens outside the shop.',
      },
      {
        text: 'Nurses’ associations look for a supplier of work shoes',
        flawed: false,
        why: 'Somebody else’s search opens a door, whether the shop walks through it or not.',
      },
      {
        text: 'We introduce a fitting assistant with foot scanning',
        flawed: true,
        why: 'That is a plan of the shop itself. It would not be true if the shop did not exist.',
      },
      {
        text: 'Phone cameras now measure lengths to two millimetres',
        flawed: false,
        why: 'A step in technology that others have made, which the shop could use.',
      },
      {
        text: 'The largest rival stops free returns in March',
        flawed: false,
        why: 'A rival’s retreat is an outside change that may send buyers here.',
      },
    ],
    mend: 'Move the assistant to the strategies and let it cite the cameras as the opportunity that makes it possible.',
  },
  {
    kind: 'spot',
    id: 'spot-tows-strategy-without-its-letter',
    topic: 'swot',
    terms: ['tows', 'st-strategy', 'wo-strategy'],
    prompt: 'Which of these strategies of a museum does not fit its citations?',
    piece:
      'TOWS strategies of a museum. S1: own restoration workshop. W1: no evening hours. O1: two new hotels nearby. T1: school trips are cut by half.',
    lines: [
      {
        text: 'SO, cites S1 and O1: sell hotel guests a look into the workshop',
        flawed: false,
        why: 'The workshop meets new visitors nearby; one card of each letter is cited.',
      },
      {
        text: 'WO, cites W1 and O1: open on Thursdays until nine for hotel guests',
        flawed: false,
        why: 'The missing hours keep the museum from the guests, so mending them is WO.',
      },
      {
        text: 'ST, cites S1 and O1: teach restoring in courses for adults instead of school trips',
        flawed: true,
        why: 'It answers the loss of school trips, which is T1, but cites the hotels. Its T is missing.',
      },
      {
        text: 'WT, cites W1 and T1: share evening staff with the theatre to save cost as schools stay away',
        flawed: false,
        why: 'The lack of evening hours and the loss of schools meet here, and both are cited.',
      },
    ],
    mend: 'Cite T1 instead of O1. The sentence itself is a good ST strategy.',
  },
  {
    kind: 'spot',
    id: 'spot-strength-that-is-a-claim',
    topic: 'swot',
    terms: ['strength', 'confidence', 'evidence'],
    prompt: 'Which line of these strengths of a help-desk vendor would a doubter strike out first?',
    piece: 'Strengths with their ratings',
    lines: [
      {
        text: 'First answer after 4 minutes, rivals need 40 (impact 5, confidence 5, measured in June)',
        flawed: false,
        why: 'There is a measure, a comparison and a source for the 5.',
      },
      {
        text: 'By far the most innovative company in the field (impact 5, confidence 5)',
        flawed: true,
        why: 'It cannot be checked, compares with nobody in particular, and a 5 for confidence stands for something counted.',
      },
      {
        text: '70% of users have a colleague who recommended it (impact 4, confidence 3, 112 answers)',
        flawed: false,
        why: 'The figure and n are there, and the 3 admits that the sample is modest.',
      },
      {
        text: 'Connects to all four payroll programs in use here (impact 3, confidence 5)',
        flawed: false,
        why: 'It can be verified by looking, and the impact is rated soberly.',
      },
    ],
    mend: 'Say what is new, since when and whom it helps, or leave the line out.',
  },
];
