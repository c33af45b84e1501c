import type { FixedQuestion } from '../question.ts';

/** The marketing mix, omnichannel and personalisation. */
export const mix: readonly FixedQuestion[] = [
  {
    id: 'mix-tactic-without-promise',
    kind: 'choice',
    topic: 'mix',
    terms: ['tactic', 'marketing-mix', 'pain-reliever'],
    prompt:
      'A tactic in a hotel’s mix has an owner, dates, a cost and a metric, but delivers no reliever or creator. What does that tell first?',
    answer: 'It is open which promise to customers it serves',
    why: 'The link to a reliever or creator says what customers would miss without it; that is the one thing not said.',
    wrong: [
      {
        text: 'It should be moved to another of the seven Ps at once',
        why: 'Its P does not decide whether a promise stands behind it; moving it leaves the same gap.',
      },
      {
        text: 'Its cost must be taken out of the total budget',
        why: 'Money is a later matter: first one finds out whether the link is only missing or the purpose is.',
      },
      {
        text: 'It is work for the roadmap and not for the mix',
        why: 'Initiatives need a reason as well; the roadmap would ask the same question.',
      },
    ],
  },
  {
    id: 'mix-why-seven-ps',
    kind: 'choice',
    topic: 'mix',
    terms: ['marketing-mix', 'people', 'process', 'physical-evidence'],
    prompt: 'Why did Booms and Bitner add people, process and physical evidence to the mix for services?',
    answer: 'A service is made while the customer is present and leaves little to hold',
    why: 'So those who serve, the order of steps and what can be seen become part of what is bought.',
    wrong: [
      {
        text: 'Services cost more to advertise than goods of the same price',
        why: 'The cost of advertising belongs to promotion, which was there before and says nothing of staff or steps.',
      },
      {
        text: 'Four headings were too few for the budgets of large firms',
        why: 'The additions come from what a service is, not from the size of its plan.',
      },
      {
        text: 'Prices of services are mostly fixed by others, so that new levers were needed',
        why: 'Services are priced in every way goods are; a hotel changes its prices daily.',
      },
    ],
  },
  {
    id: 'mix-augmented-layer',
    kind: 'choice',
    topic: 'mix',
    terms: ['core-actual-and-augmented-product', 'product'],
    prompt: 'An online shop for plates replaces a broken piece within three days on one photograph. Which layer of the product is that?',
    answer: 'The augmented product',
    why: 'It goes with the plates as a service around them, beyond what was delivered in the box.',
    wrong: [
      {
        text: 'The core product',
        why: 'The core is what the buyer is really after, a table to be proud of; replacement protects that without being it.',
      },
      {
        text: 'The actual product',
        why: 'The actual product is the plates with their glaze, quality and name; they can be had without the promise.',
      },
      { text: 'The expected price', why: 'What is paid is another P; a promise of replacement may influence it and is not part of it.' },
    ],
  },
  {
    id: 'mix-price-perceived-value',
    kind: 'choice',
    topic: 'mix',
    terms: ['value-based-pricing', 'perceived-value'],
    prompt:
      'Guests asked for a fair price of a package say £560 on average. It costs the hotel £310 to provide and is sold at £520. Which approach is at work?',
    answer: 'Value-based: it starts from what it is worth to guests',
    why: 'The price is set just below what guests think it is worth, and the costs only mark the floor.',
    wrong: [
      {
        text: 'Cost-plus: it adds a margin to what it costs to provide',
        why: 'Cost-plus would begin with the £310 and never ask what guests think.',
      },
      {
        text: 'Skimming: it begins high for the few who want it first',
        why: 'Skimming sets out above what most would pay and comes down later; £520 lies below the mean guess.',
      },
      {
        text: 'Penetration: it begins low so that many try it at once',
        why: 'A price of 93% of the value that guests see does not buy volume by being cheap.',
      },
    ],
  },
  {
    id: 'mix-place-or-promotion',
    kind: 'choice',
    topic: 'mix',
    terms: ['place', 'promotion', 'channel-mix'],
    prompt: 'A trail office shows a hotel’s leaflet and also books its rooms by link. How should the strategist treat it?',
    answer: 'As a channel of place and of promotion, with a decision for each',
    why: 'People hear of the rooms there and can take one there; both have their own costs and their own measure.',
    wrong: [
      {
        text: 'As promotion only, since the office sells no rooms of its own',
        why: 'Whoever owns the rooms, guests can get one there: that is what place means.',
      },
      {
        text: 'As place only, since one booking is worth more than many leaflets',
        why: 'What is worth more does not make the leaflet vanish; its print run still needs a budget.',
      },
      {
        text: 'As people, since somebody at the counter talks to walkers',
        why: 'People means the staff who serve as part of our service; here the question is where it is offered.',
      },
    ],
  },
  {
    id: 'mix-channel-mix-sum',
    kind: 'choice',
    topic: 'mix',
    terms: ['channel-mix', 'marketing-budget'],
    prompt:
      'Promotion has £27,000. The channel mix adds up to £31,000. All tactics together stay within the total budget of the mix. What is right?',
    answer: 'The channel mix is over its budget by £4,000 and has to be settled',
    why: 'The parts of promotion must add up to promotion’s own budget, whatever the other Ps leave over.',
    wrong: [
      {
        text: 'All is well, since the total budget of the mix as a whole is not exceeded',
        why: 'A total can hold while one P takes the money of another without anybody having decided so.',
      },
      {
        text: 'The total budget has to be raised by £4,000 to cover it',
        why: 'That is one possible decision; nothing says that the channels deserve more money.',
      },
      {
        text: 'The tactics of promotion have to be cut by £4,000 in any case',
        why: 'The tactics may be right and the division among channels wrong; look before cutting.',
      },
    ],
  },
  {
    id: 'mix-call-to-action',
    kind: 'choice',
    topic: 'mix',
    terms: ['call-to-action', 'promotion'],
    prompt: 'Which call to action suits a poster at a tram stop for a coffee chain with an app?',
    answer: '“Order from the tram”',
    why: 'It names one act that the reader can do at once, in the place where the poster is read.',
    wrong: [
      { text: '“Coffee is our passion”', why: 'It says something about the chain and asks the reader to do nothing.' },
      {
        text: '“Visit us, follow us, write to us”',
        why: 'Three acts at once leave it open which one is wanted, and none fits a minute at the stop.',
      },
      { text: '“Now also in six cities”', why: 'It is news about the chain’s reach; whoever stands at this stop needs only one café.' },
    ],
  },
  {
    id: 'mix-physical-evidence',
    kind: 'choice',
    topic: 'mix',
    terms: ['physical-evidence'],
    prompt: 'A dentist wants nervous patients to trust the practice before treatment. Which tactic belongs to physical evidence?',
    answer: 'Instruments unpacked from sealed bags in front of the patient',
    why: 'It lets something be seen that stands for a quality that patients cannot judge themselves.',
    wrong: [
      { text: 'A course in calm speaking for the two assistants', why: 'That forms those who serve, which is the P of people.' },
      {
        text: 'A text message the day before with the expected length of the visit',
        why: 'It changes the order of steps that a patient goes through: process.',
      },
      {
        text: 'A lower fee for the first check-up of a new patient',
        why: 'That is price; it may bring patients in without showing them anything.',
      },
    ],
  },
  {
    id: 'mix-omnichannel-test',
    kind: 'choice',
    topic: 'mix',
    terms: ['omnichannel-experience', 'multichannel'],
    prompt: 'Which observation shows that a retailer is omnichannel and not merely multichannel?',
    answer: 'A return begun on the phone is finished in the shop without repeating it',
    why: 'The matter moves with the customer across the change of channel; that joint is the whole difference.',
    wrong: [
      {
        text: 'Customers can choose freely among shop, phone, app and chat for every matter',
        why: 'That counts channels. Each of them may still begin from nothing.',
      },
      {
        text: 'All channels show the same colours and the same photographs',
        why: 'A common look is easy to have while the channels know nothing of each other.',
      },
      {
        text: 'Half of all orders by now come in through the app',
        why: 'A large share in one channel says how it is used, not how it is joined.',
      },
    ],
  },
  {
    id: 'mix-personalisation-uncanny',
    kind: 'choice',
    topic: 'mix',
    terms: ['personalisation', 'consent'],
    prompt: 'Which use of knowledge will customers most probably feel as help?',
    answer: 'A café app offers the usual order near the usual stop in the morning',
    why: 'The guest gave the knowledge by ordering, expects it to be there, and saves time by it.',
    wrong: [
      {
        text: 'A shop sends offers for prams because purchases point to a pregnancy',
        why: 'It concludes something private that was never told, and others may see the letter.',
      },
      {
        text: 'A hotel greets a new guest with a picture from her public profile',
        why: 'It was gathered elsewhere for no need of the stay; the guest will ask what else is known.',
      },
      {
        text: 'A site raises the price for visitors with an expensive telephone',
        why: 'The knowledge serves the seller at the visitor’s cost, and behind the visitor’s back.',
      },
    ],
  },
  {
    id: 'mix-trigger-observable',
    kind: 'choice',
    topic: 'mix',
    terms: ['trigger', 'personalisation-play'],
    prompt: 'Which is a usable trigger for a play of an online accounting service?',
    answer: 'No sign-in for 21 days, and a tax date within a month',
    why: 'Both can be read from the data on a certain day, so a machine or a person knows when to act.',
    wrong: [
      {
        text: 'When a customer begins to feel unsure about the service',
        why: 'A feeling cannot be seen; the play would need a sign by which it shows.',
      },
      {
        text: 'Regularly, at moments when it may be of use to the customer',
        why: '“Regularly” names no moment, so nobody can build or test it.',
      },
      {
        text: 'As soon as the marketing team has something new to tell',
        why: 'That event concerns the sender; nothing has happened in the customer’s life.',
      },
    ],
  },
  {
    id: 'mix-consent-contract',
    kind: 'choice',
    topic: 'mix',
    terms: ['consent', 'personalisation-play'],
    prompt:
      'A hotel mails guests two days before arrival with room, meal times and how to get there. It then adds an offer for next season. What happens to “needed for the contract” as the basis?',
    answer: 'It covers the stay that was booked, and the offer needs a basis of its own',
    why: 'A contract justifies what carries it out; an advertisement for another purchase is a second purpose.',
    wrong: [
      {
        text: 'It covers both, since they travel in one and the same mail',
        why: 'The envelope is not the purpose; each use of the data is looked at by itself.',
      },
      {
        text: 'It covers neither, since every mail needs the guest’s consent',
        why: 'Information that the guest needs for the booked stay is part of carrying it out.',
      },
      {
        text: 'It covers the offer too, as long as the guest has stayed there at least once before',
        why: 'A past stay may support another basis; it does not make next season part of this contract.',
      },
    ],
  },
  {
    id: 'mix-comparison-group',
    kind: 'choice',
    topic: 'mix',
    terms: ['personalisation-play', 'cohort'],
    prompt:
      '400 customers got a photograph of a matching plate; 61 ordered within a month. 400 others, chosen by chance, got none; 22 ordered. What has the play added, as far as one can tell?',
    answer: 'About 39 orders',
    why: '61 − 22 = 39: the others show what would have been ordered anyway, in a group of the same size.',
    wrong: [
      { text: 'About 61 orders', why: 'That counts everybody who ordered, also those who would have done so without the photograph.' },
      { text: 'About 83 orders', why: '61 + 22 adds the group that never saw the play to what the play did.' },
      { text: 'About 22 orders', why: 'These are the orders without the play: the measure to compare with, not its effect.' },
    ],
  },
  {
    id: 'mix-self-service-exit',
    kind: 'choice',
    topic: 'mix',
    terms: ['self-service', 'customer-empowerment'],
    prompt: 'A town hall puts the change of address online. Which addition does most to make it a service rather than a hurdle?',
    answer: 'A number to call from every page, with the form’s content in view of the clerk',
    why: 'Where the form fails, the person carries on from where it stopped; nothing has to be told again.',
    wrong: [
      {
        text: 'An end to all changes at the counter, so that everybody in town learns the new way',
        why: 'It takes the choice from those who cannot or do not want to, and moves the effort onto them.',
      },
      {
        text: 'A film of four minutes that explains each of the fields in advance',
        why: 'A form that needs a film is not easy, and the film cannot answer the odd case.',
      },
      {
        text: 'A survey after the last page about satisfaction with the new form',
        why: 'Those who gave up never reach the last page, and a question helps nobody to finish.',
      },
    ],
  },
  {
    id: 'mix-recommendation-basis',
    kind: 'choice',
    topic: 'mix',
    terms: ['tailored-recommendation', 'data-capture'],
    prompt: 'A play recommends rooms by the desk a guest used last time. The property system stores rooms but no desks. What comes first?',
    answer: 'Capturing the desk at some touchpoint, or changing the play to use the room',
    why: 'A play can only use what is recorded; one either records it, with a reason, or does with less.',
    wrong: [
      {
        text: 'Writing the mail, so that it is ready once the data have come',
        why: 'Text without data waits for ever; nobody has been asked to record the desk.',
      },
      { text: 'Choosing a tool that is known for good recommendations', why: 'No tool recommends by what was never written down.' },
      {
        text: 'Asking all past guests by mail, once a year, which desk in which room they had used',
        why: 'It puts the effort on guests, reaches few, and the next stay is again not recorded.',
      },
    ],
  },
  {
    id: 'mix-discount-against-position',
    kind: 'choice',
    topic: 'mix',
    terms: ['price', 'brand-positioning', 'marketing-mix'],
    prompt:
      'A tea house is positioned as “worth its price”. Promotion plans a discount code every week. What is the strategist’s best objection?',
    answer: 'Price and promotion then say the opposite of the position',
    why: 'The parts of a mix have to carry one message; a weekly discount teaches that the full price is too high.',
    wrong: [
      { text: 'Discount codes never bring in any additional buyers', why: 'They often do; the trouble is what else they teach.' },
      {
        text: 'Weekly codes are more work than the team can handle',
        why: 'Perhaps so, but a lighter way of doing the wrong thing would remain wrong.',
      },
      {
        text: 'Codes belong to price and may not be planned by promotion',
        why: 'Who plans them is a matter of organisation; even planned by price they would contradict the position.',
      },
    ],
  },
  {
    id: 'mix-consistency-rating',
    kind: 'choice',
    topic: 'mix',
    terms: ['consistency-across-channels', 'touchpoint-matrix'],
    prompt: 'The site of a museum says it opens at 9, the map entry says 10. Both pages are well made. Which rating falls?',
    answer: 'The consistency of these touchpoints',
    why: 'Consistency asks whether facts, prices and promises agree wherever they are met.',
    wrong: [
      {
        text: 'The importance of the site for visitors',
        why: 'How much visitors depend on the page has not changed by a wrong hour elsewhere.',
      },
      { text: 'The number of channels in the matrix', why: 'Both channels are still there and still counted.' },
      { text: 'The design quality of the map entry', why: 'It may look as good as before; the fault is that two places disagree.' },
    ],
  },
  {
    id: 'mix-match-ps-tactics',
    kind: 'match',
    topic: 'mix',
    terms: ['product', 'price', 'place', 'people', 'process', 'physical-evidence'],
    prompt: 'Match each P with the tactic of a coffee chain that belongs to it.',
    pairs: [
      {
        left: 'Product',
        right: 'The last order again with one tap in the app',
        why: 'The app and what it can do are part of what the chain offers.',
      },
      { left: 'Price', right: 'Coffee and cake at one sum from two o’clock', why: 'A bundle at one sum is a decision about what is paid.' },
      {
        left: 'Place',
        right: 'A pick-up shelf beside the door of 29 cafés',
        why: 'It settles where and how the guest gets hold of the cup.',
      },
      { left: 'People', right: 'Two early shifts in pairs before the first alone', why: 'It prepares those who serve.' },
      { left: 'Process', right: 'No more orders in five minutes than a bar can make', why: 'It rules the order and pace of the steps.' },
      {
        left: 'Physical evidence',
        right: 'Names and prices in type that can be read from the queue',
        why: 'It is what guests see that speaks for the service.',
      },
    ],
  },
  {
    id: 'mix-match-price-approaches',
    kind: 'match',
    topic: 'mix',
    terms: ['pricing-approach', 'value-based-pricing', 'price'],
    prompt: 'Match each pricing approach with what a firm does.',
    pairs: [
      {
        left: 'Cost-plus',
        right: 'Adds 30% to what each chair costs to make',
        why: 'The price begins with the maker’s costs and a margin on top.',
      },
      {
        left: 'Penetration',
        right: 'Opens at half the usual fee to win a fifth of the town in a year',
        why: 'A low entry price buys share quickly.',
      },
      {
        left: 'Skimming',
        right: 'Asks much of first buyers and comes down each half-year',
        why: 'Those who want it first pay most; the rest follow as the price falls.',
      },
      {
        left: 'Dynamic',
        right: 'Changes the room rate with the number of rooms still free',
        why: 'The price follows demand from day to day.',
      },
      { left: 'Bundle', right: 'Sells room, breakfast and supper at one sum', why: 'Several things get a single price.' },
    ],
  },
  {
    id: 'mix-match-play-kinds',
    kind: 'match',
    topic: 'mix',
    terms: ['personalisation-play', 'tailored-recommendation', 'loyalty-programme', 'self-service'],
    prompt: 'Match each kind of play with its example.',
    pairs: [
      {
        left: 'Tailored recommendation',
        right: '“The window desk you had is free from the 14th”',
        why: 'It proposes something that fits what this guest chose before.',
      },
      {
        left: 'Loyalty programme',
        right: 'Ten stamps on a card in the phone’s wallet',
        why: 'Repeated buying earns a reward by a fixed rule.',
      },
      {
        left: 'Self-service',
        right: 'Three other days to choose from before the parcel is late',
        why: 'The customer settles the matter alone, without asking anybody.',
      },
      {
        left: 'Advocacy',
        right: 'A link to a review page after a 9 or 10 in the survey',
        why: 'Those who are glad are asked to tell others.',
      },
      {
        left: 'Customer success',
        right: 'A call in week two to see whether the first invoice went out',
        why: 'It helps the customer to get what the product was bought for.',
      },
    ],
  },
  {
    id: 'mix-match-consent-bases',
    kind: 'match',
    topic: 'mix',
    terms: ['consent', 'personalisation-play'],
    prompt: 'Match each play with the basis that fits it best.',
    pairs: [
      {
        left: 'A monthly letter about walks, for those who asked for it',
        right: 'Consent',
        why: 'They said yes to this letter and can take it back.',
      },
      { left: 'A message that the booked train is late', right: 'Needed for the contract', why: 'It carries out what was bought.' },
      {
        left: 'A note to past buyers that a part they own was improved',
        right: 'Legitimate interest',
        why: 'It is close to their purchase and expected, after weighing both sides and with a way to refuse.',
      },
      {
        left: 'Ten stamps counted on the phone, without a name',
        right: 'No personal data used',
        why: 'Nobody can be recognised by a number of stamps that stays on the phone.',
      },
    ],
  },
  {
    id: 'mix-order-promise-to-review',
    kind: 'order',
    topic: 'mix',
    terms: ['tactic', 'pain-reliever', 'metric-convention'],
    prompt: 'Put in order how a pain of a persona becomes a tactic that can be judged.',
    steps: [
      { text: 'A pain is found in interviews and rated for severity', why: 'Without a known pain there is nothing to relieve.' },
      {
        text: 'A reliever that would take it away is put on the value-fit map',
        why: 'The idea answers the pain before anybody thinks of budgets.',
      },
      { text: 'A tactic under one P is planned that delivers the reliever', why: 'Only now is it decided what will be done.' },
      { text: 'Owner, dates, cost and metric are named', why: 'The tactic has to exist before it can be staffed and paid.' },
      { text: 'The metric is read some weeks after customers can notice it', why: 'The effect can be judged only when it has been felt.' },
    ],
  },
  {
    id: 'mix-order-build-play',
    kind: 'order',
    topic: 'mix',
    terms: ['personalisation-play', 'trigger', 'consent', 'data-capture'],
    prompt: 'Put the steps of building a personalisation play in a sensible order.',
    steps: [
      { text: 'Choose the low point of a journey that the play should ease', why: 'The purpose comes first; all else follows from it.' },
      { text: 'Name the audience and an event that can be seen', why: 'Whom it concerns and when follows from the low point.' },
      {
        text: 'List the least data it needs, and where they are captured',
        why: 'Only with audience and event fixed does one know what has to be known.',
      },
      {
        text: 'Settle the basis on which these data may be used',
        why: 'The ground is judged for these data and this purpose, so both must be known.',
      },
      { text: 'Write the content as the customer will read it', why: 'What may be said depends on which knowledge may be used.' },
      { text: 'Run it with some people left out, and compare', why: 'It can be measured only once it runs.' },
    ],
  },
  {
    id: 'mix-order-join-channels',
    kind: 'order',
    topic: 'mix',
    terms: ['omnichannel-experience', 'consistency-across-channels', 'personalisation'],
    prompt: 'A retailer wants to become omnichannel. Put the stages in the order that helps customers soonest.',
    steps: [
      {
        text: 'Facts and prices agree in every channel',
        why: 'A contradiction hurts everybody who looks twice, and it needs no new system.',
      },
      {
        text: 'An open order or complaint is known wherever the customer turns',
        why: 'It ends the repeating, once the channels can be trusted to say the same.',
      },
      { text: 'Known preferences save effort in every channel', why: 'Memory is welcome when nothing gets lost any more.' },
      { text: 'Suggestions are made from what is known', why: 'They come last: to somebody whose order is lost, they are an insult.' },
    ],
  },
  {
    id: 'mix-classify-which-p',
    kind: 'classify',
    topic: 'mix',
    terms: ['people', 'process', 'physical-evidence'],
    prompt: 'Which of the three service Ps does each tactic of a bank belong to?',
    classes: ['People', 'Process', 'Physical evidence'],
    items: [
      {
        text: 'Advisers spend a morning at a customer’s business each quarter',
        class: 'People',
        wrong: {
          Process: 'No step of the customer’s errand changes; advisers learn something.',
          'Physical evidence': 'Customers see no sign of it in the branch.',
        },
      },
      {
        text: 'A loan is answered within two working days, yes or no',
        class: 'Process',
        wrong: {
          People: 'Who answers is left open; the time of a step is fixed.',
          'Physical evidence': 'A deadline can be felt and not looked at.',
        },
      },
      {
        text: 'Rooms for talks are closed off so that nobody overhears',
        class: 'Physical evidence',
        wrong: {
          People: 'The staff are the same; the room speaks for discretion.',
          Process: 'The order of the talk does not change by its walls.',
        },
      },
      {
        text: 'Statements show all fees on the first page',
        class: 'Physical evidence',
        wrong: {
          People: 'No adviser has to do or know anything else.',
          Process: 'When the statement comes is as before; what it shows has changed.',
        },
      },
      {
        text: 'Identity is checked once, not again for each product',
        class: 'Process',
        wrong: {
          People: 'It asks no other skill of anybody; it removes a repetition.',
          'Physical evidence': 'What customers notice is a step that is missing, not a thing to see.',
        },
      },
      {
        text: 'Only people who have run a firm advise founders',
        class: 'People',
        wrong: {
          Process: 'The steps of advice stay; who gives it is decided.',
          'Physical evidence': 'Experience does not hang on the wall.',
        },
      },
    ],
  },
  {
    id: 'mix-classify-layer',
    kind: 'classify',
    topic: 'mix',
    terms: ['core-actual-and-augmented-product'],
    prompt: 'Which layer of the product of a hotel for walkers is it?',
    classes: ['Core', 'Actual', 'Augmented'],
    items: [
      {
        text: 'A night’s rest so that tomorrow’s stage can be walked',
        class: 'Core',
        wrong: {
          Actual: 'No room or feature is named yet; this is what they are for.',
          Augmented: 'Nothing is added around it: without rest nobody would come.',
        },
      },
      {
        text: 'Rooms with a firm bed and a hot shower',
        class: 'Actual',
        wrong: { Core: 'It is the form in which rest is delivered, not the rest.', Augmented: 'It is the very thing that is booked.' },
      },
      {
        text: 'The bag is taken to the next house',
        class: 'Augmented',
        wrong: {
          Core: 'Guests sleep as well when they carry the bag themselves.',
          Actual: 'It reaches beyond the house and the night that was booked.',
        },
      },
      {
        text: 'Free rebooking when the coast road is closed',
        class: 'Augmented',
        wrong: {
          Core: 'It matters only when something outside goes wrong.',
          Actual: 'It is a guarantee around the room; no part of the room changes.',
        },
      },
      {
        text: 'The feeling of having earned the evening',
        class: 'Core',
        wrong: {
          Actual: 'A feeling is what one comes for; no one can list it among the features.',
          Augmented: 'It is no service that the house could leave out or add.',
        },
      },
      {
        text: 'Breakfast from half past six in the morning',
        class: 'Actual',
        wrong: {
          Core: 'It serves the day’s walk, yet is itself a part that is delivered.',
          Augmented: 'It belongs to the stay that was sold, and is no guarantee or help around it.',
        },
      },
    ],
  },
  {
    id: 'mix-classify-channels-joined',
    kind: 'classify',
    topic: 'mix',
    terms: ['multichannel', 'omnichannel-experience'],
    prompt: 'Is each a sign of multichannel or of omnichannel service?',
    classes: ['Multichannel', 'Omnichannel'],
    items: [
      {
        text: 'The call centre asks for the order number that the app shows',
        class: 'Multichannel',
        wrong: { Omnichannel: 'The customer carries the number across; the two know nothing of each other.' },
      },
      {
        text: 'A basket filled at work is there on the phone in the train',
        class: 'Omnichannel',
        wrong: { Multichannel: 'Were the channels only side by side, the basket would be empty.' },
      },
      {
        text: 'Shop and website have different return periods',
        class: 'Multichannel',
        wrong: { Omnichannel: 'Where rules differ by channel, it matters which one is taken.' },
      },
      {
        text: 'The clerk sees the half-filled form and finishes it with the visitor',
        class: 'Omnichannel',
        wrong: { Multichannel: 'What was begun online is carried on at the counter, so the joint holds.' },
      },
      {
        text: 'Vouchers bought online are refused at the till',
        class: 'Multichannel',
        wrong: { Omnichannel: 'A promise of one channel is unknown to another: the opposite of joined.' },
      },
      {
        text: 'A complaint by chat shows at the desk when the guest checks out',
        class: 'Omnichannel',
        wrong: { Multichannel: 'The open matter is known where the guest now stands, though it was told elsewhere.' },
      },
    ],
  },
  {
    id: 'mix-classify-personal-data-need',
    kind: 'classify',
    topic: 'mix',
    terms: ['data-capture', 'consent'],
    prompt: 'Does the play need to know who the customer is?',
    classes: ['Needs personal data', 'Needs none'],
    items: [
      {
        text: 'A mail ten days before the name day of the giver’s sister',
        class: 'Needs personal data',
        wrong: { 'Needs none': 'Address, date and a relative’s name all point to certain people.' },
      },
      {
        text: 'A free cup after ten stamps on a card without a name',
        class: 'Needs none',
        wrong: { 'Needs personal data': 'The card proves the stamps; nobody has to be recognised.' },
      },
      {
        text: 'A screen at the stop shows the wait at this café',
        class: 'Needs none',
        wrong: { 'Needs personal data': 'It shows the same to everybody who passes.' },
      },
      {
        text: 'A greeting by name for whoever returns to the hotel',
        class: 'Needs personal data',
        wrong: { 'Needs none': 'To know the name and the earlier stay is the whole idea.' },
      },
      {
        text: 'Suggestions from what lies in the basket at this moment, forgotten afterwards',
        class: 'Needs none',
        wrong: { 'Needs personal data': 'The pieces in the basket are enough; who fills it is not asked and not kept.' },
      },
    ],
  },
  {
    id: 'mix-spot-tactic-list',
    kind: 'spot',
    topic: 'mix',
    terms: ['tactic', 'accountable-owner'],
    piece: 'Tactics of a hotel’s mix',
    prompt: 'Which line cannot be carried out or judged as it stands?',
    lines: [
      {
        text: 'Room finder with a photograph of every desk; Tom Brandt; 11 Jan to 30 Apr; £4,200; booking effort',
        flawed: false,
        why: 'Who, when, for how much and seen by what: all there.',
      },
      {
        text: 'Improve the digital presence; marketing; ongoing',
        flawed: true,
        why: 'No act, no person, no end, no cost and no metric: nobody can tell whether it happened.',
      },
      {
        text: 'Checkout at 14:00 on Mondays; Kerensa Doyle; from 1 Feb; £1,900; direct bookings',
        flawed: false,
        why: 'A start without an end is right for what becomes a habit, and it can be counted.',
      },
      {
        text: 'Lit path at the quay door; Elin Marsh; 1 to 31 March; £1,500; recommendation',
        flawed: false,
        why: 'Small, dated and owned; the metric is slow but named.',
      },
    ],
    mend: 'Say what is done, by whom, until when, at what cost, and which metric should move: “Answer ten questions about working here on one page; Tom Brandt; by 26 February; £600; calls about desks.”',
  },
  {
    id: 'mix-spot-mix-of-cafe',
    kind: 'spot',
    topic: 'mix',
    terms: ['marketing-mix', 'pricing-approach', 'brand-positioning'],
    piece: 'The mix of a roastery that is positioned on craft and freshness',
    prompt: 'Which line contradicts the rest?',
    lines: [
      {
        text: 'Product: roasted on Mondays, the day stamped on each bag',
        flawed: false,
        why: 'It makes freshness something one can check.',
      },
      {
        text: 'Price: always a tenth below the supermarket’s own brand',
        flawed: true,
        why: 'A price below the cheapest says that this coffee is the cheapest, and leaves no money for the craft.',
      },
      {
        text: 'Place: own shop, two markets, and by post within the week',
        flawed: false,
        why: 'Short ways keep the promise of freshness.',
      },
      { text: 'Promotion: an open roastery on the first Saturday of the month', flawed: false, why: 'It shows the craft itself.' },
      { text: 'People: whoever sells has roasted for a week', flawed: false, why: 'Those who have done it can tell of it.' },
    ],
    mend: 'Set the price by what fresh, hand-roasted coffee is worth to the target, and ask them; it will lie above the supermarket’s.',
  },
  {
    id: 'mix-spot-play',
    kind: 'spot',
    topic: 'mix',
    terms: ['personalisation-play', 'consent', 'trigger'],
    piece: 'A play of a bookshop: “the next volume”',
    prompt: 'Which line has to be mended before the play is built?',
    lines: [
      {
        text: 'Audience: readers who bought the first two volumes here',
        flawed: false,
        why: 'It is narrow, and the purchases tell who belongs to it.',
      },
      { text: 'Trigger: the day on which the third volume is published', flawed: false, why: 'A date that everybody can see.' },
      {
        text: 'Data: purchases here, and what the reader looks at on other sites',
        flawed: true,
        why: 'The play works with purchases alone. Following people elsewhere is not needed, not expected, and hard to justify.',
      },
      {
        text: 'Basis: legitimate interest, with a way to refuse in each mail',
        flawed: false,
        why: 'Close to what they bought, expected, and easy to stop; it should be checked for the country.',
      },
      {
        text: 'Metric: share that buys within a month, against a tenth left out by chance',
        flawed: false,
        why: 'The tenth shows what would have been bought anyway.',
      },
    ],
    mend: 'Take the least data that will do: the two volumes bought here.',
  },
  {
    id: 'mix-spot-budget',
    kind: 'spot',
    topic: 'mix',
    terms: ['marketing-budget', 'channel-mix'],
    piece: 'A budget of £60,000 for four Ps',
    prompt: 'Which line does not agree with the others?',
    lines: [
      {
        text: 'Product £18,000, price £6,000, place £14,000, promotion £22,000',
        flawed: false,
        why: '18 + 6 + 14 + 22 = 60: the Ps add up to the total.',
      },
      { text: 'Tactics of product: £9,500 and £7,700', flawed: false, why: '£17,200 of £18,000; £800 not given out is no fault.' },
      {
        text: 'Channel mix: search £9,000, letter £6,000, fair £9,500',
        flawed: true,
        why: 'It adds up to £24,500, and promotion has £22,000.',
      },
      { text: 'Tactics of place: £14,000 for the new counter', flawed: false, why: 'Exactly what place was given.' },
    ],
    mend: 'Take £2,500 from the channels, or decide openly from which other P it comes.',
  },
];
