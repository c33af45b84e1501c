import type { FixedQuestion } from '../question.ts';

export const value: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'value-reliever-or-feature',
    topic: 'value',
    terms: ['pain-reliever', 'pain-point'],
    prompt: 'Buyers of curtains fear ordering the wrong shade. Which of these is a pain reliever for that?',
    answer: 'Five fabric samples by next-day post, free of charge',
    why: 'It ends the fear: the shade can be held against the wall before anything is ordered.',
    wrong: [
      {
        text: 'A range of 240 shades, the largest in the country',
        why: 'More shades make a wrong choice likelier. It is a feature that feeds the very fear.',
      },
      {
        text: 'A choice of linen, cotton and velvet for each shade',
        why: 'The material is another decision. Whether the shade suits the room stays as uncertain as before.',
      },
      {
        text: 'A monthly draw in which a buyer wins a new sofa',
        why: 'A prize may please, but it takes away no trouble that buyers have with shades.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-fit-of-a-small-map',
    topic: 'value',
    terms: ['value-fit', 'severity', 'gain'],
    prompt:
      'A map has pains of severity 5, 3 and 2, an essential gain (weight 4) and a desired one (weight 2). Covered are the pain of 5 and the desired gain. What is the fit?',
    answer: '44%',
    why: 'Covered is 5 + 2 = 7 of 5 + 3 + 2 + 4 + 2 = 16, and 7 ÷ 16 = 43.75%.',
    wrong: [
      { text: '40%', why: '2 of 5 items are covered, but they do not count alike: each has its weight.' },
      { text: '50%', why: '5 of 10 is the fit over the pains alone. The gains belong to both sides of the division.' },
      { text: '33%', why: '2 of 6 is the fit over the gains alone, without any of the pains.' },
    ],
  },
  {
    kind: 'choice',
    id: 'value-fit-which-gap-first',
    topic: 'value',
    terms: ['value-fit', 'severity', 'gain'],
    prompt: 'Four items of a map are uncovered. Which one deserves to be looked at first?',
    answer: 'The pain “calls drop in every second meeting”, severity 5',
    why: 'It weighs most, and a 5 means that the customer leaves because of it. Delight elsewhere does not make up for it.',
    wrong: [
      { text: 'The gain “a gift on arrival”, unexpected', why: 'Unexpected gains weigh 1. Nobody will miss this one while calls drop.' },
      {
        text: 'The pain “the invoice comes two days late”, severity 2',
        why: 'It is a nuisance and should be mended some day; no customer goes because of it.',
      },
      {
        text: 'The gain “breakfast until eleven”, desired, weight 2',
        why: 'A wish that pleases when met. It stands behind every trouble that drives people away.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-proposition-or-slogan',
    topic: 'value',
    terms: ['value-proposition', 'customer-needs'],
    prompt: 'Which text is a value proposition, not a slogan or a list?',
    answer: '“For carers on shift: swap a shift by phone in a minute, without calling six colleagues”',
    why: 'It says for whom, what gets better and compared with what. Somebody could disagree with it, which is a good sign.',
    wrong: [
      {
        text: '“ShiftBird: the future of care, in your hands, wherever you are and whenever you need it”',
        why: 'It sounds well and fits a hundred firms. Neither a need nor a benefit is named.',
      },
      {
        text: '“Calendar, chat, payroll export, 14 languages, an app for both systems and a help line”',
        why: 'A list of features leaves it to the reader to work out why any of it should matter.',
      },
      {
        text: '“We want to become the leading maker of rota software in our region by the year 2029”',
        why: 'This is a wish of the firm. No carer is better off because a vendor leads.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-statement-slot-unlike',
    topic: 'value',
    terms: ['value-proposition-statement', 'competitor'],
    prompt:
      'A start-up sells a tool for planning school trips. Teachers now use a spreadsheet and many e-mails. What belongs in the slot “Unlike”?',
    answer: 'A spreadsheet with e-mails',
    why: 'The statement compares with what the buyer would otherwise use, and that is the spreadsheet.',
    wrong: [
      {
        text: 'Nobody, as we are the first',
        why: 'Trips were planned before the tool existed. There is always a way that people use now.',
      },
      { text: 'A rival tool sold abroad', why: 'Teachers here do not know it, so it is not what they would go back to.' },
      { text: 'Our own previous version', why: 'Buyers who never used that version learn nothing from the comparison.' },
    ],
  },
  {
    kind: 'choice',
    id: 'value-proof-that-convinces',
    topic: 'value',
    terms: ['reason-to-believe', 'evidence'],
    prompt: 'A maker of rucksacks claims that they last. Which proof would convince a doubter most?',
    answer: 'Ten years of free repairs, with last year’s 1,312 published',
    why: 'A guarantee that would ruin the maker if the claim were false, and a number that can be checked.',
    wrong: [
      {
        text: 'A promise that quality has always come first in the firm',
        why: 'The claim is repeated in other words. A doubter doubts this sentence as well.',
      },
      {
        text: 'A film in which mountain guides walk with the rucksacks',
        why: 'It shows that they can be carried. How they look after ten years is not in the film.',
      },
      {
        text: 'A price that is 30% above that of most other rucksacks',
        why: 'A high price may hint at quality, but it may just as well pay for the film.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'positioning-parity-below-rivals',
    topic: 'value',
    terms: ['point-of-parity', 'point-of-difference'],
    prompt:
      'A hotel scores 9 for “welcome”, its point of difference (rivals: 6), and 4 for “cleanliness”, a point of parity (rivals: 8). What comes first?',
    answer: 'Raise cleanliness to what all others have',
    why: 'Below parity the house is ruled out before its welcome is felt. Equal is enough.',
    wrong: [
      {
        text: 'Raise the welcome to 10 and live with the rest',
        why: 'One more point where it already leads does not bring back guests who were put off by the bathroom.',
      },
      {
        text: 'Mark cleanliness as a point of difference',
        why: 'The label would say that the hotel wins by it. With 4 against 8 it loses by it.',
      },
      {
        text: 'Ask the rivals’ guests for the scores again',
        why: 'Checking is never wrong, but a gap of four points is too large to wait for.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'positioning-map-with-twin-axes',
    topic: 'value',
    terms: ['perceptual-map', 'brand-positioning'],
    prompt: 'A map of restaurants with “price” across and “quality” up puts all of them on one rising line. What does that teach?',
    answer: 'The axes say nearly the same, so choose another pair',
    why: 'If guests read quality from price, the two attributes are one. A map needs axes that can differ.',
    wrong: [
      {
        text: 'The two empty corners are the best places to open in',
        why: 'Dear and bad is wanted by nobody, and cheap and superb may be beyond anyone. Empty need not mean promising.',
      },
      {
        text: 'Restaurants cannot be placed in a diagram at all',
        why: 'With “quiet” and “quick” the same restaurants might spread over the whole sheet.',
      },
      {
        text: 'The scores were made up, as real ones never line up',
        why: 'Correlated attributes do line up in honest data. It is a property of the pair, not a forgery.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'positioning-usp-of-an-optician',
    topic: 'value',
    terms: ['unique-selling-point', 'competitive-advantage'],
    prompt: 'An optician looks for a unique selling point. Which candidate passes?',
    answer: 'Glasses ready within the hour, as lenses are made on site',
    why: 'Buyers care about it, both chains in town need six days, and a workshop cannot be copied overnight.',
    wrong: [
      {
        text: 'The only shop in town that has a spiral staircase in it',
        why: 'It is unique, but nobody chooses glasses because of a staircase.',
      },
      {
        text: 'Friendly advice by trained staff, six days in the week',
        why: 'Both chains say and offer the same. It may be true and still sells nothing by itself.',
      },
      {
        text: 'A tenth off every second pair until the end of the month',
        why: 'Any rival can match a discount by the next morning, and it ends in three weeks anyway.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'positioning-who-is-the-competitor',
    topic: 'value',
    terms: ['competitor', 'customer-needs'],
    prompt: 'Whom should a small aquarium enter as its first competitor for families on rainy days?',
    answer: 'The indoor pool nearby',
    why: 'It serves the same need, a dry afternoon with children, and families really choose between the two.',
    wrong: [
      {
        text: 'The aquarium 300 km away',
        why: 'It shows the same fish, but no family of the region weighs one against the other on a wet Saturday.',
      },
      { text: 'The pet shop at the market', why: 'It sells fish for keeping. Hardly anyone spends an afternoon there instead.' },
      {
        text: 'No one, being the only one',
        why: 'The trade register may say so. The buyer’s list of ways to spend the day says otherwise.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'positioning-off-the-chosen-target',
    topic: 'value',
    terms: ['brand-positioning', 'target-market', 'segmentation-targeting-positioning'],
    prompt: 'The study of segments chose “remote workers”. The positioning of the same inn names “families”. What is the trouble?',
    answer: 'The place in mind is built for people not chosen',
    why: 'Positioning follows targeting. If both stand, money is spent on making an impression on the wrong group.',
    wrong: [
      {
        text: 'None, as a wide appeal is better than a narrow one',
        why: 'A wide appeal would name both groups. Here the chosen one is missing altogether.',
      },
      {
        text: 'Families are never an attractive segment for an inn',
        why: 'They may be. The fault is not the group but that two parts of one strategy disagree.',
      },
      {
        text: 'The positioning came first, so the study must be redone',
        why: 'The order is segments, then targets, then positioning. A study is not bent to fit the last step.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-perceived-flat-white',
    topic: 'value',
    terms: ['perceived-value', 'value-based-pricing', 'price'],
    prompt: 'A flat white at £3.60 is dear to students and cheap to people who hold meetings over it. What follows for the bar?',
    answer: 'Worth differs by group, so decide whose it should follow',
    why: 'What people weigh against the money differs: a drink for some, a table and an hour for others.',
    wrong: [
      {
        text: 'The charge is wrong, since it should please both groups',
        why: 'No single amount can be right for everybody when the same cup is worth different things to them.',
      },
      {
        text: 'Students must be shown how much the beans have cost',
        why: 'Cost is the seller’s concern. It does not raise what the cup is worth to somebody in a hurry.',
      },
      {
        text: 'The bar must measure what a cup is worth in itself',
        why: 'There is no worth in itself. It arises from a person, a need and what else is on offer.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-loyal-or-locked-in',
    topic: 'value',
    terms: ['switching-cost', 'customer-loyalty', 'customer-retention'],
    prompt: 'A payroll vendor keeps 96% of its clients, yet its CSAT is 41%. Which reading is the most likely?',
    answer: 'Leaving costs clients more than staying hurts',
    why: 'High retention with low satisfaction points to switching costs. Once a rival moves the data for free, they go.',
    wrong: [
      {
        text: 'Clients are loyal and only grumble in surveys',
        why: 'Loyal people speak well of what they stay with. Six in ten who do not are no sign of attachment.',
      },
      {
        text: 'CSAT must be wrong, as 96% stay year by year',
        why: 'Staying is behaviour and satisfaction a rating. They can differ widely without either being wrong.',
      },
      {
        text: 'Satisfaction plays no part in payroll software',
        why: 'It plays its part as soon as there is an easy way out. Until then it is only held back.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-creator-or-gain',
    topic: 'value',
    terms: ['gain-creator', 'gain'],
    prompt: 'A bookkeeping tool sends owners a one-page picture of their month. Which sentence uses the terms rightly?',
    answer: 'The page is a creator; knowing how the month went is the gain',
    why: 'A creator belongs to the offer and brings something about; the gain is what the customer then has.',
    wrong: [
      {
        text: 'The page is a gain; the tool that sends it is the creator',
        why: 'The tool is the product. The page stands on the offer’s side, so it cannot be the customer’s gain.',
      },
      {
        text: 'The page is a reliever, because owners dislike ignorance',
        why: 'Almost any wish can be turned into a dislike. Unless a trouble was named, something good is being added.',
      },
      {
        text: 'Knowing the month is a job, and the page is the gain',
        why: 'The job would be to run the business. To have a page is nobody’s aim in itself.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'positioning-statement-reader',
    topic: 'value',
    terms: ['positioning-statement', 'value-proposition'],
    prompt: 'Who is the reader of a positioning statement, and how can one tell that it is good?',
    answer: 'Colleagues, who see by it which ideas do not fit',
    why: 'It is written for those who price, hire and write. It is good when it rules something out.',
    wrong: [
      {
        text: 'Customers, who remember it after seeing the website',
        why: 'They meet what follows from it. Its own wording with frame and proof is too dry to be remembered.',
      },
      {
        text: 'Investors, who see from it how large the market is',
        why: 'Sizes belong to the study of segments. This sentence says what to be known for, and to whom.',
      },
      {
        text: 'Rivals, who are warned to keep out of this place',
        why: 'A place in customers’ minds is held by what they meet, not by announcing it to others.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'value-map-from-the-wrong-side',
    topic: 'value',
    terms: ['value-fit', 'products-and-services', 'customer-persona'],
    prompt: 'A team lists everything its product can do and then writes a pain for each feature. The fit comes out at 100%. What is wrong?',
    answer: 'The pains were made to fit, so the score means nothing',
    why: 'The map works from the customer side: pains come from personas and feedback, and some will stay unanswered.',
    wrong: [
      {
        text: 'Nothing is wrong: a full fit is what the map is for',
        why: 'The map is for finding gaps. A map that cannot have any has been filled in from the wrong end.',
      },
      {
        text: 'The pains should all have been given the severity 5',
        why: 'Severity would only change the weights. With everything covered the score would be 100% all the same.',
      },
      {
        text: 'The features should have been entered as gains instead',
        why: 'Features are neither: they belong to the offer, and gains have to come from customers as well.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-slots-of-the-statement',
    topic: 'value',
    terms: ['value-proposition-statement', 'target-market', 'competitor', 'point-of-difference'],
    prompt: 'Which words fill which slot in the value proposition of a repair café for bicycles?',
    pairs: [
      { left: 'For', right: 'people who cycle to work', why: 'The first slot names the target.' },
      { left: 'who', right: 'need the bicycle back by five', why: 'The second gives the need that the offer answers.' },
      { left: 'is a', right: 'repair shop at the station', why: 'The category tells readers what sort of thing it is compared with.' },
      { left: 'that', right: 'mends while you are at the office', why: 'The benefit says what gets better for them.' },
      { left: 'Unlike', right: 'workshops with a week’s waiting list', why: 'Here stands what they would use otherwise.' },
      { left: 'it', right: 'promises the hour and drives you home if it fails', why: 'The last slot holds the difference.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-pain-and-its-reliever',
    topic: 'value',
    terms: ['pain-reliever', 'pain-point'],
    prompt: 'Match each traveller’s pain with the reliever that answers it.',
    pairs: [
      {
        left: '“I cannot tell which rooms have a desk.”',
        right: 'Photographs and measures of every work place online',
        why: 'The trouble is not knowing before booking, so it has to be seen before booking.',
      },
      {
        left: '“Calls drop in the middle of a meeting.”',
        right: 'A second line that takes over within two seconds',
        why: 'Only a stable connection ends it; pictures of the desk would not.',
      },
      {
        left: '“Checkout at ten cuts my working morning in half.”',
        right: 'The room until one o’clock on weekdays',
        why: 'The time of leaving is the trouble, and it is moved.',
      },
      {
        left: '“I do not know where to eat alone.”',
        right: 'A shared table with a host at seven',
        why: 'Company and a fixed hour take the awkwardness away.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-concept-and-what-decides',
    topic: 'value',
    terms: ['point-of-parity', 'point-of-difference', 'unique-selling-point', 'switching-cost', 'perceived-value'],
    prompt: 'Which thought belongs to which concept?',
    pairs: [
      {
        left: 'Point of parity',
        right: '“Without card payment I would not even walk in.”',
        why: 'It must be met in order to be considered, and no more than that.',
      },
      {
        left: 'Point of difference',
        right: '“Of all six tools this one is clearly the quickest, so I chose it.”',
        why: 'An attribute valued by the user and believed to be better here than elsewhere.',
      },
      {
        left: 'Unique selling point',
        right: '“Nobody else hands me my glasses within the hour.”',
        why: 'One benefit that cannot be had from any rival.',
      },
      {
        left: 'Switching cost',
        right: '“I would leave, but who would carry over nine years of data?”',
        why: 'What holds the person is the trouble of leaving.',
      },
      {
        left: 'Perceived value',
        right: '“For a coffee it is dear; for an hour’s office it is a bargain.”',
        why: 'What one gets is weighed against what one gives, by this person in this need.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-map-reading-and-meaning',
    topic: 'value',
    terms: ['perceptual-map', 'brand-positioning', 'competitor'],
    prompt: 'What does each sight on a perceptual map suggest?',
    pairs: [
      {
        left: 'Two offers lie almost on each other',
        right: 'Customers may take one for the other',
        why: 'Nearness on the map stands for being alike in customers’ eyes.',
      },
      {
        left: 'An empty area that the target would like',
        right: 'A place that could be claimed',
        why: 'Nobody is there, and somebody would want it.',
      },
      {
        left: 'An empty area that nobody would like',
        right: 'A gap to be left alone',
        why: 'No offer is there for the good reason that no buyer is either.',
      },
      {
        left: 'Our dot lies far from where we meant to be',
        right: 'What we do is not what customers notice',
        why: 'The map shows perception, so the distance is between intention and impression.',
      },
      {
        left: 'All dots lie on one rising line',
        right: 'The two axes measure nearly one thing',
        why: 'Correlated attributes leave no room for places that differ.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-segments-to-positioning',
    topic: 'value',
    terms: ['segmentation-targeting-positioning', 'brand-positioning', 'marketing-mix'],
    prompt: 'Put the work of an inn from its market to its mix in order.',
    steps: [
      { text: 'Divide travellers into groups by what they need', why: 'There must be groups before one of them can be chosen.' },
      {
        text: 'Rate the groups and see whether they can be reached',
        why: 'The choice needs attractiveness and gates, which need the groups.',
      },
      { text: 'Choose remote workers as the target', why: 'Positioning is for somebody, so the target is fixed before it.' },
      { text: 'Score rivals as remote workers see them', why: 'Which rivals and attributes count depends on the chosen group.' },
      { text: 'Decide which place in their minds to take', why: 'A free and wanted place can be seen only after the scores.' },
      { text: 'Let product, price, place and promotion express it', why: 'The mix carries out what was decided and therefore comes last.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-filling-a-value-fit-map',
    topic: 'value',
    terms: ['value-fit', 'pain-reliever', 'value-proposition-statement'],
    prompt: 'In which order is a value-fit map best filled?',
    steps: [
      { text: 'Choose the persona it is made for', why: 'Everything on the map is somebody’s, so first comes who.' },
      {
        text: 'Bring in that persona’s jobs, pains and gains',
        why: 'The customer side stands before the offer, or the offer will invent it.',
      },
      { text: 'List the products this persona would meet', why: 'With the needs in view, only what matters to them is listed.' },
      { text: 'Say how these relieve pains and create gains', why: 'Relievers and creators hang on products, which are now there.' },
      { text: 'Look at what is left uncovered, gravest first', why: 'Gaps show only after the lines are drawn.' },
      { text: 'Write the statement from what is covered', why: 'It must promise nothing that the map does not hold.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-drawing-a-perceptual-map',
    topic: 'value',
    terms: ['perceptual-map', 'competitor', 'point-of-difference'],
    prompt: 'Order the steps to a perceptual map of five coffee bars.',
    steps: [
      { text: 'Ask guests which bars they choose between', why: 'The guests’ own list decides whose dots belong on the map.' },
      { text: 'Ask what they compare these bars by', why: 'Attributes come from the comparison, and the comparison needs the list.' },
      { text: 'Let guests score each bar on each attribute', why: 'There must be bars and attributes before there can be scores.' },
      { text: 'Pick two attributes that matter and are not alike', why: 'Which two are alike can be seen only from the scores.' },
      {
        text: 'Place the dots and discuss the empty areas',
        why: 'The discussion needs the drawing, and the drawing needs all of the above.',
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-parity-difference-neither',
    topic: 'value',
    terms: ['point-of-parity', 'point-of-difference'],
    prompt: 'Guests of a bay score attributes of hotels. What is each attribute for Hotel Mole?',
    classes: ['Point of parity', 'Point of difference', 'Neither'],
    items: [
      {
        text: 'Clean rooms: guests rule out dirty ones; all four hotels score 8',
        class: 'Point of parity',
        wrong: {
          'Point of difference': 'Everybody scores 8, so nobody is chosen for it.',
          Neither: 'It matters very much: a hotel without it is not considered at all.',
        },
      },
      {
        text: 'Quiet: very important; Mole 9, the others 3 to 5',
        class: 'Point of difference',
        wrong: {
          'Point of parity': 'Parity means as good as the others. Here Mole is ahead by four points at least.',
          Neither: 'Guests value it and tie it to one house, which is what makes a reason to choose.',
        },
      },
      {
        text: 'A collection of ship models: only Mole has one; guests rate it as unimportant',
        class: 'Neither',
        wrong: {
          'Point of parity': 'No guest asks for ship models in order to consider a hotel.',
          'Point of difference': 'It is different, but guests do not care, so it is a peculiarity.',
        },
      },
      {
        text: 'Free Wi-Fi: asked for by all; all four have it',
        class: 'Point of parity',
        wrong: {
          'Point of difference': 'What the other three have as well cannot set Mole apart.',
          Neither: 'All guests ask for it. Taking it away would show at once how much it counts.',
        },
      },
      {
        text: 'A host who knows names: important; Mole 9, the next best 6',
        class: 'Point of difference',
        wrong: {
          'Point of parity': 'A lead of three points on something important is more than keeping up.',
          Neither: 'It is both valued and better than elsewhere, so it belongs among the reasons to come.',
        },
      },
      {
        text: 'The pattern of the carpet: differs everywhere, mentioned by nobody',
        class: 'Neither',
        wrong: {
          'Point of parity': 'Something that nobody mentions is no condition for being considered.',
          'Point of difference': 'Every carpet is different from the next, but no guest decides by it.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-job-pain-gain',
    topic: 'value',
    terms: ['value-fit', 'job-to-be-done', 'pain-point', 'gain'],
    prompt: 'What Ravi, a commuter, says about his morning coffee: job, pain or gain?',
    classes: ['Job', 'Pain', 'Gain'],
    items: [
      {
        text: '“Get a hot coffee between the bus and the 8:02.”',
        class: 'Job',
        wrong: {
          Pain: 'He says what he wants to get done. What gets in the way is not yet mentioned.',
          Gain: 'It is the task itself, and no good outcome beyond it.',
        },
      },
      {
        text: '“The queue makes me miss the train twice a month.”',
        class: 'Pain',
        wrong: {
          Job: 'Nobody sets out to stand in a queue. It hinders the task.',
          Gain: 'A missed train is the opposite of a result to be glad of.',
        },
      },
      {
        text: '“It would be lovely if they knew my usual.”',
        class: 'Gain',
        wrong: {
          Job: 'He can get his coffee without it; this would make it nicer.',
          Pain: 'He misses something pleasant, but he does not suffer from having to say his order.',
        },
      },
      {
        text: '“Look awake when I walk into the morning meeting.”',
        class: 'Job',
        wrong: {
          Pain: 'It is something he wants to achieve in others’ eyes, which is a social task.',
          Gain: 'He hires the coffee for just this. It is the purpose and not an extra.',
        },
      },
      {
        text: '“Lids leak onto my shirt.”',
        class: 'Pain',
        wrong: {
          Job: 'No purpose is named in it, only something that goes wrong.',
          Gain: 'A dry shirt is taken for granted; its absence is a trouble.',
        },
      },
      {
        text: '“After ten cups I feel that I have earned a treat.”',
        class: 'Gain',
        wrong: {
          Job: 'He does not drink ten cups in order to get it. It comes on top.',
          Pain: 'Nothing troubles him here; he describes a small joy.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-reliever-creator-feature',
    topic: 'value',
    terms: ['pain-reliever', 'gain-creator', 'products-and-services'],
    prompt:
      'A library’s persona suffers from late fees and short hours, and hopes for company and for books she would not have found. What is each of these to her?',
    classes: ['Pain reliever', 'Gain creator', 'Neither'],
    items: [
      {
        text: 'A reminder by text two days before the loan ends',
        class: 'Pain reliever',
        wrong: {
          'Gain creator': 'It adds nothing new to her week; it keeps a fee away.',
          Neither: 'Late fees are among her troubles, and the reminder prevents them.',
        },
      },
      {
        text: 'A shelf “chosen by readers of your street”',
        class: 'Gain creator',
        wrong: {
          'Pain reliever': 'She has no trouble that a shelf of choices would end; she would like to discover.',
          Neither: 'Books she would not have found is exactly one of her hopes.',
        },
      },
      {
        text: 'A new logo on the loan slips',
        class: 'Neither',
        wrong: {
          'Pain reliever': 'Fees and hours stay what they were, whatever is printed on the slip.',
          'Gain creator': 'A logo brings her neither company nor a book.',
        },
      },
      {
        text: 'A book drop that opens all night',
        class: 'Pain reliever',
        wrong: {
          'Gain creator': 'It gives back what short hours take from her and no more than that.',
          Neither: 'Short hours trouble her, and for returning books they end with it.',
        },
      },
      {
        text: 'A reading table with tea on Thursdays',
        class: 'Gain creator',
        wrong: {
          'Pain reliever': 'She named no loneliness as a trouble; she hopes for company, and here it is.',
          Neither: 'Company is on her list of hopes, so the table does answer something.',
        },
      },
      {
        text: 'A catalogue with 40 search filters',
        class: 'Neither',
        wrong: {
          'Pain reliever': 'Neither the fees nor the hours get better by searching.',
          'Gain creator': 'Filters help to find what one already has in mind, and she hopes for the opposite.',
        },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-value-proposition-of-order-ahead',
    topic: 'value',
    terms: ['value-proposition-statement', 'competitor', 'reason-to-believe'],
    prompt: 'Which slot of this statement has been filled wrongly?',
    piece: 'The value proposition of a coffee chain’s app',
    lines: [
      {
        text: 'For commuters with four minutes between bus and train',
        flawed: false,
        why: 'A target that one could go and meet at the station.',
      },
      { text: 'who miss trains because of the queue', flawed: false, why: 'It is a trouble they have told about themselves.' },
      {
        text: 'Order Ahead is a native cross-platform application with cloud sync',
        flawed: true,
        why: 'The category should tell commuters what to compare it with. This is how it was built, which none of them asks about.',
      },
      { text: 'that has the cup waiting when they walk in', flawed: false, why: 'The benefit is concrete and answers the queue.' },
      {
        text: 'Unlike the kiosk on the platform, it knows their train',
        flawed: false,
        why: 'Alternative and difference are both real and checkable.',
      },
    ],
    mend: 'Write “is a coffee service”, the kind of thing commuters would set beside the kiosk.',
  },
  {
    kind: 'spot',
    id: 'spot-positioning-board-of-a-hotel',
    topic: 'value',
    terms: ['point-of-difference', 'brand-positioning', 'perceptual-map'],
    prompt: 'One line of this positioning board does not hold. Which?',
    piece: 'The Positioning board of a small hotel, scores from 0 to 10 given by 160 guests',
    lines: [
      {
        text: 'Target: remote workers, the segment chosen in the study',
        flawed: false,
        why: 'It agrees with the targeting, as it has to.',
      },
      { text: 'Parity: cleanliness, ours 8, rivals 8 and 8', flawed: false, why: 'As good as the others is all that parity asks for.' },
      {
        text: 'Difference: sea view, ours 7, rivals 8 and 9',
        flawed: true,
        why: 'Both rivals are ahead, so nobody would choose this house for its view. It cannot be the difference.',
      },
      {
        text: 'Difference: places to work, ours 9, rivals 3 and 4',
        flawed: false,
        why: 'A clear lead on something that the target cares about.',
      },
      {
        text: 'Map: places to work across, quiet up',
        flawed: false,
        why: 'Both matter to the target, and one does not follow from the other.',
      },
    ],
    mend: 'Mark the view as parity, watch that it falls no further behind, and let the places to work carry the position.',
  },
  {
    kind: 'spot',
    id: 'spot-value-fit-map-line',
    topic: 'value',
    terms: ['pain-reliever', 'value-fit', 'gain-creator'],
    prompt: 'Which line has been drawn although nothing is answered by it?',
    piece: 'The links of a value-fit map for parents in an online shop for children’s shoes',
    lines: [
      {
        text: '“Paper foot gauge in every letter” relieves “never know the right size”',
        flawed: false,
        why: 'The gauge ends the guessing, which is the trouble.',
      },
      {
        text: '“Second pair half a size larger, pay for the one you keep” relieves “outgrown within weeks”',
        flawed: false,
        why: 'It is ready when the feet have grown, so that the hurry is gone.',
      },
      {
        text: '“Collection designed with a prize-winning artist” relieves “returns eat my Saturday”',
        flawed: true,
        why: 'Fine design does not shorten a single return. The line was drawn so that the feature has somewhere to go.',
      },
      {
        text: '“Reminder to measure every ten weeks” creates “feel that I am on top of things”',
        flawed: false,
        why: 'It helps parents to the feeling that they hope for.',
      },
    ],
    mend: 'Take the line away and leave the pain uncovered, until something such as collection at the door answers it.',
  },
];
