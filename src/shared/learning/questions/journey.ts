import type { FixedQuestion } from '../question.ts';

export const journey: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'journey-or-funnel',
    topic: 'journey',
    terms: ['customer-journey', 'customer-journey-mapping'],
    prompt:
      'A shop shows a chart: 10,000 visits, 900 baskets, 340 orders. The head of marketing calls it the customer journey. Why is this not enough?',
    answer: 'It counts who remains; what one person does and feels is missing.',
    why: 'That is a funnel. A journey follows one persona, also after the order.',
    wrong: [
      {
        text: 'It has three stages, and a customer journey needs at least four of them.',
        why: 'The number of phases is free; a fourth bar would still be a bar.',
      },
      {
        text: 'It shows numbers, and numbers have no place in a customer journey map.',
        why: 'Metrics of a phase are welcome; they just cannot be everything.',
      },
      {
        text: 'It covers one month, and a customer journey has to cover a full year.',
        why: 'The time depends on the scenario: some journeys take ten minutes.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'phase-from-whose-side',
    topic: 'journey',
    terms: ['journey-phase'],
    prompt: 'A software firm names phases for its journey map. Which set is drawn from the user’s side?',
    answer: 'Notice the trouble – compare – try it out – work with it – decide on renewal',
    why: 'Each name is something that the person wants to have done.',
    wrong: [
      {
        text: 'Lead – marketing-qualified – sales-qualified – closed – handed over to success',
        why: 'No client ever felt “sales-qualified”; these are states of a list.',
      },
      {
        text: 'Marketing – sales – implementation team – support desk – account management',
        why: 'These are departments, and a phase does not end where one hands over.',
      },
      {
        text: 'Website – trial account – contract – invoice – newsletter – help pages – chat',
        why: 'These are places and papers that one meets, so touchpoints.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'scenario-mixed',
    topic: 'journey',
    terms: ['scenario', 'customer-journey'],
    prompt:
      'On a map, the persona orders a present in a hurry in phase two and compares eight shops for a week in phase three. What went wrong?',
    answer: 'Two scenarios are mixed; each occasion needs a journey of its own.',
    why: 'The same person acts differently in a hurry and at leisure; one line cannot be both.',
    wrong: [
      {
        text: 'The persona is badly chosen; a person either hurries or compares.',
        why: 'One and the same person may do both, on different days.',
      },
      {
        text: 'The phases are in the wrong order; one compares before ordering.',
        why: 'Turned round, the hurry and the free week would contradict each other still.',
      },
      {
        text: 'The map lacks a touchpoint between ordering and comparing shops.',
        why: 'A further contact does not explain why the pace changes.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'as-is-handbook',
    topic: 'journey',
    terms: ['as-is-map', 'evidence'],
    prompt:
      'A clinic draws its as-is map from the handbook: a blood test takes 20 minutes. Patients report over an hour. What should stand on the map?',
    answer: 'What patients go through, measured with a clock, and the source beside it',
    why: 'As-is means as it happens. The handbook shows how it was meant to be.',
    wrong: [
      {
        text: 'The 20 minutes, since the handbook is the rule that all staff agreed on',
        why: 'A rule that is not kept describes an intention.',
      },
      {
        text: 'The mean of both, 40 minutes, until somebody has time to look into it',
        why: 'Nobody has ever lived through this made-up figure.',
      },
      {
        text: 'An empty phase, since a map must hold only what is beyond any dispute',
        why: 'A claim may be marked as assumed; a blank would hide the very trouble.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'emotion-curve-read',
    topic: 'journey',
    terms: ['emotion-curve', 'journey-opportunity'],
    prompt:
      'An emotion curve for a family’s week runs: dream 1, plan 0, book −2, travel −1, stay 2, share 1. Which phase should be looked at first?',
    answer: 'Book, the lowest point after a fall of two',
    why: 'Lows and steep falls show where hope and reality part.',
    wrong: [
      { text: 'Stay, where most of the week’s time is spent', why: 'It stands at 2; what is best may be kept as it is.' },
      { text: 'Travel, which joins the lowest and the highest', why: 'At −1 it is low, but already on its way up from something worse.' },
      { text: 'Dream, since all journeys are decided in it', why: 'It begins at 1, and nothing in the line shows a trouble there.' },
    ],
  },
  {
    kind: 'choice',
    id: 'peak-end-apply',
    topic: 'journey',
    terms: ['peak-end-rule'],
    prompt:
      'A hotel has one budget for an improvement. Guests’ ratings by phase, out of 10: arrival 5, room 5, beach day 9, departure 3. Which choice follows from the peak–end rule?',
    answer: 'Mend the departure, since the last moment weighs heavily in memory.',
    why: 'The peak is there already; a poor close pulls the whole memory down.',
    wrong: [
      {
        text: 'Lengthen the beach day, since more hours of joy raise the memory.',
        why: 'How long something lasts hardly counts in memory, as the same studies found.',
      },
      {
        text: 'Lift arrival and room to 6, since the average of all phases counts.',
        why: 'Memory does not form averages; that is what the rule is about.',
      },
      {
        text: 'Leave everything, since a peak of 9 outweighs a poor last morning.',
        why: 'Both count: a high peak does not cancel the end.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'touchpoint-not-owned',
    topic: 'journey',
    terms: ['touchpoint'],
    prompt: 'A maker of furniture lists its touchpoints. Should the courier who brings the sofa be among them?',
    answer: 'Yes: buyers meet the maker through him and judge it by his conduct.',
    why: 'A touchpoint is where people meet whoever speaks for the organisation, even if others employ him.',
    wrong: [
      {
        text: 'No: he works for another firm, so the maker cannot influence him.',
        why: 'Contracts, instructions and the choice of firm are an influence, and buyers do not see the difference.',
      },
      {
        text: 'No: a touchpoint is a page or a thing, while a person is a channel.',
        why: 'Human touchpoints exist beside digital and physical ones.',
      },
      {
        text: 'Yes: but only if the courier wears the name and colour of the maker.',
        why: 'Clothing changes how the meeting looks; it takes place in any case.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'pain-worded',
    topic: 'journey',
    terms: ['pain-point', 'pain-reliever'],
    prompt: 'Which entry in the lane of pains is worded as a pain?',
    answer: 'Nobody says how long the repair will take.',
    why: 'It tells what is hard for the person, and leaves several remedies open.',
    wrong: [
      { text: 'A tracking page for repairs is missing.', why: 'It names one remedy and what the shop does not own.' },
      { text: 'Repairs have a margin of only 4 per cent.', why: 'The shop suffers from that, not the customer.' },
      { text: 'Send a message when a repair is finished.', why: 'This is an opportunity: something that could be done.' },
    ],
  },
  {
    kind: 'choice',
    id: 'moment-of-truth-pick',
    topic: 'journey',
    terms: ['moment-of-truth'],
    prompt: 'Which contact of an online shop is most likely a moment of truth?',
    answer: 'The reply to the first message that a plate arrived broken',
    why: 'Something went wrong and the buyer is watching: here she decides about the shop.',
    wrong: [
      {
        text: 'The mail that confirms the order with its list of pieces',
        why: 'It is expected and looked through; hardly any mind is changed by it.',
      },
      {
        text: 'The banner on a news page that many people scroll past',
        why: 'No relation exists yet that could be won or lost.',
      },
      {
        text: 'The yearly letter that explains the change in the terms',
        why: 'It is filed unread by nearly all and stirs no judgement.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'moments-all-ticked',
    topic: 'journey',
    terms: ['moment-of-truth', 'touchpoint-analysis'],
    prompt: 'A team marks all seven phases of its map as moments of truth, “because every contact counts”. What is the objection?',
    answer: 'The mark should say where people decide; on everything it says nothing.',
    why: 'It serves to direct care and money to one or two phases.',
    wrong: [
      {
        text: 'The mark is meant for the purchase phase alone, where money is paid.',
        why: 'It may lie anywhere; often it is the first thing that goes wrong.',
      },
      {
        text: 'The mark may be set only by customers, and never by the team itself.',
        why: 'The team sets it, on the ground of what customers have said and done.',
      },
      {
        text: 'The mark belongs on single touchpoints, as a phase is far too long.',
        why: 'A phase in which the decision falls may well carry it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'blueprint-line',
    topic: 'journey',
    terms: ['service-blueprint', 'front-stage', 'back-stage', 'support-process'],
    prompt:
      'The app promises coffee at 7:48. The barista hands it over at 7:55, as nobody had closed orders when the bar was full. In which lane of the blueprint is the cause?',
    answer: 'Back stage',
    why: 'Watching the load and closing orders is the team’s work out of the guest’s sight.',
    wrong: [
      { text: 'Front stage', why: 'The late hand-over is visible there, but it is the effect.' },
      { text: 'Actions', why: 'The guest did everything right: she ordered and came.' },
      { text: 'Support', why: 'The system took the orders as it was built to; the team could have closed it.' },
    ],
  },
  {
    kind: 'choice',
    id: 'blueprint-or-map',
    topic: 'journey',
    terms: ['service-blueprint', 'customer-journey-mapping'],
    prompt: 'When is a service blueprint worth its effort, rather than a journey map alone?',
    answer: 'When the pain is known and its cause lies behind the counter',
    why: 'It adds the layers of the organisation, where causes and hand-overs can be found.',
    wrong: [
      {
        text: 'When nobody knows yet what customers feel at each step of the way',
        why: 'For that the map with thoughts and emotions is needed first.',
      },
      {
        text: 'When a picture for a campaign is needed that shows happy customers',
        why: 'Neither of the two is an advertisement; layers and systems would only confuse.',
      },
      {
        text: 'When the service is fully digital and no member of staff is at work',
        why: 'Systems have a front, a back and suppliers too, yet this alone is no reason to draw one.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'omni-or-multi',
    topic: 'journey',
    terms: ['omnichannel-experience', 'multichannel'],
    prompt:
      'A city takes reports of broken street lamps by phone, form and app. A resident who wrote and then rings must describe the lamp again. What is this?',
    answer: 'Multichannel: several ways side by side that share no memory',
    why: 'The choice of ways is there and the memory between them is not.',
    wrong: [
      {
        text: 'Omnichannel: three ways in are enough to be called so by residents',
        why: 'The number of ways does not matter; what was said in one must be known in the next.',
      },
      {
        text: 'Single channel: all three of the ways end at one and the same lamp',
        why: 'What they are about is no channel. Phone, form and app are three of them.',
      },
      {
        text: 'Self-service: the resident does the work of the city on her own here',
        why: 'Telephoning a clerk is not serving oneself, and that is not the trouble.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'consistency-meaning',
    topic: 'journey',
    terms: ['consistency-across-channels'],
    prompt: 'Which change makes a hotel’s channels more consistent?',
    answer: 'Site, phone and booking partner quote the same price for the same night.',
    why: 'The same question gets the same answer wherever it is asked.',
    wrong: [
      {
        text: 'Chat replies are made as long and as formal as the letters to guests.',
        why: 'Tone may suit its place. Consistency concerns what is said and not how long.',
      },
      {
        text: 'All requests are sent to the telephone, so that no answers can differ.',
        why: 'That removes channels, including those which guests prefer.',
      },
      {
        text: 'Each channel gets a manager of its own, who sets prices and wordings.',
        why: 'Separate rules are how the differences came about.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'ipa-quadrant',
    topic: 'journey',
    terms: ['importance-performance-analysis'],
    prompt:
      'Scale 1–5, cross at the middle of the scale (3, 3). A museum’s ticket page has importance 4.4 and performance 2.3. Into which quadrant does it fall?',
    answer: 'Concentrate here',
    why: 'It matters, 4.4 ≥ 3, and falls short, 2.3 < 3.',
    wrong: [
      { text: 'Keep up the work', why: 'For this, performance would have to be 3 or more.' },
      { text: 'Low priority', why: 'Visitors would have to care less: an importance below 3.' },
      { text: 'Possible overkill', why: 'That is where things are done well that hardly matter.' },
    ],
  },
  {
    kind: 'choice',
    id: 'ipa-cross-moves',
    topic: 'journey',
    terms: ['importance-performance-analysis', 'metric-convention'],
    prompt:
      'All ten touchpoints of a firm have an importance between 4.1 and 4.8. With the cross at the middle of the scale, none is of low importance. Why may the mean serve better?',
    answer: 'It parts the ten from each other, so that one sees which matter more.',
    why: 'At the mean, some lie above and some below, which is what a choice needs.',
    wrong: [
      {
        text: 'It shows that half of the ten touchpoints do not matter to customers.',
        why: 'All matter a good deal; the mean only ranks them among themselves.',
      },
      {
        text: 'It is the true value, while the middle of the scale is an opinion.',
        why: 'Both are conventions, and whichever is used has to be said.',
      },
      {
        text: 'It raises the performance of the ten touchpoints above the average.',
        why: 'Moving a line changes no rating.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'heatmap-limits',
    topic: 'journey',
    terms: ['heatmap', 'customer-behaviour-insights'],
    prompt: 'On a heatmap, visitors linger for a long time over the table of delivery costs. What may be concluded?',
    answer: 'Something holds them there; whether interest or confusion has to be asked.',
    why: 'It shows where and how long, and never why.',
    wrong: [
      {
        text: 'The table is well liked, so it should be shown on more pages of the shop.',
        why: 'People also linger where they do not understand something.',
      },
      {
        text: 'The table is confusing, so it should be replaced by one single flat price.',
        why: 'They may just as well be comparing with care; the picture cannot tell.',
      },
      {
        text: 'The table loads slowly, so the server needs to be made faster this month.',
        why: 'A loading time would appear in technical logs and not in this colour.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'opportunity-journey-or-swot',
    topic: 'journey',
    terms: ['journey-opportunity', 'opportunity'],
    prompt: 'Which line is an opportunity of a journey phase, and not one of a SWOT?',
    answer: 'Show which rooms have a desk before the guest has to ask.',
    why: 'It lies in the hotel’s own hands and eases a pain of one phase.',
    wrong: [
      {
        text: 'A third of office staff may now work anywhere on Fridays.',
        why: 'A change in the world outside, which any hotel could use.',
      },
      {
        text: 'The railway opens a direct line from the city in May.',
        why: 'Others decide on it; it belongs to the external factors.',
      },
      {
        text: 'The only other hotel on the quay is closed until spring.',
        why: 'A rival’s situation is a fact of the market.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-lanes',
    topic: 'journey',
    terms: ['front-stage', 'back-stage', 'support-process', 'customer-thoughts', 'customer-behaviours'],
    prompt: 'A guest checks in. Match each lane of the journey board with what happens.',
    pairs: [
      { left: 'Actions', right: 'She puts down her bag and says her name.', why: 'The guest is the subject.' },
      { left: 'Thoughts', right: '“Do they know that I need the desk?”', why: 'It goes through her mind, in her own words.' },
      { left: 'Front stage', right: 'The receptionist turns the screen towards her.', why: 'Staff act in her sight.' },
      { left: 'Back stage', right: 'At noon somebody tested the speed in room 12.', why: 'The team prepared it unseen.' },
      {
        left: 'Support processes',
        right: 'The supplier of the network answers faults by phone.',
        why: 'Another firm carries the team’s work.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-analysis-tools',
    topic: 'journey',
    terms: ['touchpoint-analysis', 'customer-journey-analysis', 'touchpoint-matrix', 'heatmap', 'importance-performance-analysis'],
    prompt: 'Match each method with the question that it answers.',
    pairs: [
      {
        left: 'Touchpoint analysis',
        right: 'How well does each single meeting do what it is for?',
        why: 'Contacts are judged one by one.',
      },
      {
        left: 'Journey analysis',
        right: 'At which point of the whole way is it decided?',
        why: 'It looks at how one contact leads to the next.',
      },
      { left: 'Touchpoint matrix', right: 'On which channels is something not offered?', why: 'Rows against columns show the gaps.' },
      {
        left: 'Importance–performance analysis',
        right: 'What matters and falls short at the same time?',
        why: 'Two ratings make four quadrants.',
      },
      { left: 'Heatmap', right: 'Where on this page do people click and linger?', why: 'Colour over one page shows attention.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-phase-goals',
    topic: 'journey',
    terms: ['journey-phase', 'goal'],
    prompt: 'Match each phase of buying a washing machine with what the customer wants to have done when it ends.',
    pairs: [
      { left: 'Awareness', right: 'To know that repairing the old one no longer pays', why: 'The trouble is noticed and named.' },
      { left: 'Consideration', right: 'To have three that fit the niche', why: 'Offers are narrowed down.' },
      { left: 'Purchase', right: 'To have a date and a final price', why: 'The deal is made.' },
      { left: 'Delivery', right: 'To wash tonight, with the old one gone', why: 'The thing has to arrive and work.' },
      { left: 'Support', right: 'To know what the red light means', why: 'A question comes up in use.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-channel-words',
    topic: 'journey',
    terms: ['channel', 'touchpoint', 'multichannel', 'omnichannel-experience', 'omnichannel-marketing'],
    prompt: 'Match each word with its case in a chain of opticians.',
    pairs: [
      { left: 'Channel', right: 'The telephone line', why: 'It is a way on which many talks take place.' },
      { left: 'Touchpoint', right: 'The call that the glasses are ready', why: 'One meeting at one moment.' },
      {
        left: 'Multichannel',
        right: 'Shop and site that do not know each other’s orders',
        why: 'Ways exist side by side without a memory.',
      },
      {
        left: 'Omnichannel experience',
        right: 'Frames chosen at home lie ready in the shop',
        why: 'What was begun in one place goes on in the next.',
      },
      {
        left: 'Omnichannel marketing',
        right: 'No more letters about frames to people who have bought them in the shop',
        why: 'What somebody did here decides what they are told there.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-mapping',
    topic: 'journey',
    terms: ['customer-journey-mapping', 'as-is-map', 'to-be-map'],
    prompt: 'A library maps the loan of an e-book. Put the work in order.',
    steps: [
      { text: 'Choose one persona and one scenario', why: 'Whose way, and on what occasion, decides everything else.' },
      { text: 'Divide the way into phases by what the reader wants to reach', why: 'Columns come before their content.' },
      { text: 'Fill in actions, touchpoints and thoughts from observation', why: 'What happens has to be known before it is judged.' },
      { text: 'Set the emotion and name the pains of each phase', why: 'The judgement follows from what was seen.' },
      { text: 'Write opportunities where the line is low', why: 'They answer pains that stand on the map already.' },
      { text: 'Draw the to-be map as a counterpart', why: 'The wanted way takes up the chosen opportunities.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-tourism-phases',
    topic: 'journey',
    terms: ['journey-phase', 'tourism'],
    prompt: 'Put what a guest of a seaside hotel does into the order of the travel phases.',
    steps: [
      { text: 'Saves a photograph of a desk with a view', why: 'Dream: the wish arises.' },
      { text: 'Asks whether room 12 has a socket at the window', why: 'Plan: she makes sure that it would work.' },
      { text: 'Pays a deposit at half past nine in the evening', why: 'Book: the decision turns into a contract.' },
      { text: 'Changes trains with two bags', why: 'Travel: she is on the way.' },
      { text: 'Joins a call at nine, with the sea behind her', why: 'Stay: the thing itself.' },
      { text: 'Sends a colleague the link', why: 'Share: the memory is passed on.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-opportunity-to-check',
    topic: 'journey',
    terms: ['journey-opportunity', 'initiative', 'customer-journey-optimisation'],
    prompt: 'Put the way from a low phase to a checked improvement in order.',
    steps: [
      { text: 'Delivery stands at −2: three parcels on three days', why: 'The low is found on the as-is map.' },
      { text: 'Opportunity: let parcels of one order wait for each other', why: 'It names what could be done about that pain.' },
      { text: 'Initiative with owner, cost and the months March to May', why: 'Work is planned for a chosen opportunity.' },
      { text: 'Trial with orders to one country', why: 'A plan is tried small before it is carried out in full.' },
      { text: 'Calls about missing pieces compared with the months before', why: 'An effect shows only after the trial.' },
      { text: 'The phase is set to 0 on a new as-is map, with the source', why: 'Today has changed, and evidence says so.' },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-stage-lane',
    topic: 'journey',
    terms: ['front-stage', 'back-stage', 'support-process'],
    prompt: 'A pharmacy fills prescriptions. To which lane of the blueprint does each line belong?',
    classes: ['Front stage', 'Back stage', 'Support processes'],
    items: [
      {
        text: 'The pharmacist explains how to take the drops.',
        class: 'Front stage',
        wrong: { 'Back stage': 'The patient hears every word.', 'Support processes': 'It is the service itself and no system under it.' },
      },
      {
        text: 'A colleague in the back room checks for interactions.',
        class: 'Back stage',
        wrong: {
          'Front stage': 'The patient sees the result and not the check.',
          'Support processes': 'The serving team does it, for this one prescription.',
        },
      },
      {
        text: 'The wholesaler delivers twice a day.',
        class: 'Support processes',
        wrong: { 'Front stage': 'No patient ever meets the van.', 'Back stage': 'Another firm works here for all orders alike.' },
      },
      {
        text: 'A screen calls number 43.',
        class: 'Front stage',
        wrong: {
          'Back stage': 'Being seen is its whole purpose.',
          'Support processes': 'Machines can stand in sight too, and this one does.',
        },
      },
      {
        text: 'In the evening, somebody packs the orders for tomorrow.',
        class: 'Back stage',
        wrong: { 'Front stage': 'The shop is closed by then.', 'Support processes': 'The team itself prepares its own cases.' },
      },
      {
        text: 'The health insurer’s system confirms who is covered.',
        class: 'Support processes',
        wrong: { 'Front stage': 'It answers a computer and not a person at the counter.', 'Back stage': 'Nobody of the pharmacy runs it.' },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-ipa',
    topic: 'journey',
    terms: ['importance-performance-analysis'],
    prompt: 'Ratings of a bank’s touchpoints (importance / performance), cross at 3 and 3. Into which quadrant does each fall?',
    classes: ['Concentrate here', 'Keep up', 'Low priority', 'Possible overkill'],
    items: [
      {
        text: 'Blocking a lost card by phone: 4.9 / 2.6',
        class: 'Concentrate here',
        wrong: {
          'Keep up': '2.6 is no performance to be kept up.',
          'Low priority': 'Hardly anything matters more than 4.9.',
          'Possible overkill': 'Too little is done here and not too much.',
        },
      },
      {
        text: 'Balance in the app: 4.7 / 4.5',
        class: 'Keep up',
        wrong: {
          'Concentrate here': 'It is important and already good.',
          'Low priority': 'Both figures lie far above 3.',
          'Possible overkill': 'With 4.7 the effort is spent where it counts.',
        },
      },
      {
        text: 'Printed magazine: 1.6 / 4.4',
        class: 'Possible overkill',
        wrong: {
          'Concentrate here': 'Nobody misses a better magazine.',
          'Keep up': 'At 1.6 the care is wasted on it.',
          'Low priority': 'It matters little, yet much is spent on doing it well.',
        },
      },
      {
        text: 'Coin-counting machine: 1.9 / 2.2',
        class: 'Low priority',
        wrong: {
          'Concentrate here': 'It is done poorly, but few care.',
          'Keep up': 'Both ratings stand below 3.',
          'Possible overkill': 'No one could speak of too much effort at 2.2.',
        },
      },
      {
        text: 'Letter about a refused loan: 4.2 / 1.9',
        class: 'Concentrate here',
        wrong: {
          'Keep up': 'A 1.9 asks for change.',
          'Low priority': 'To whoever gets it, it matters a great deal: 4.2.',
          'Possible overkill': 'Its quality lies more than a point below the cross.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-map-kind',
    topic: 'journey',
    terms: ['as-is-map', 'to-be-map', 'vision'],
    prompt: 'A bus company works on its night line. Does each line belong on the as-is map, on the to-be map, or is it the vision?',
    classes: ['As-is map', 'To-be map', 'Vision'],
    items: [
      {
        text: '14 of 20 observed passengers ask the driver about the price.',
        class: 'As-is map',
        wrong: { 'To-be map': 'Nobody would plan for that.', Vision: 'It was counted last week.' },
      },
      {
        text: 'The price stands on the door, and the driver only nods.',
        class: 'To-be map',
        wrong: { 'As-is map': 'Today the drivers still have to explain it.', Vision: 'It is one contact, to be built this year.' },
      },
      {
        text: 'Whoever goes out at night knows that we bring them home.',
        class: 'Vision',
        wrong: { 'As-is map': 'It is a hope and not an observation.', 'To-be map': 'No phase and no contact is described.' },
      },
      {
        text: 'Waiting: −2, “alone in the dark”, from nine interviews.',
        class: 'As-is map',
        wrong: { 'To-be map': 'One does not aim at a −2.', Vision: 'An emotion with its source is a finding.' },
      },
      {
        text: 'Waiting: 0, as the light comes on when somebody stands there.',
        class: 'To-be map',
        wrong: { 'As-is map': 'The lights are not installed.', Vision: 'A lamp at the stop is near enough to be ordered.' },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-journey-lane',
    topic: 'journey',
    terms: ['customer-journey-mapping', 'front-stage'],
    prompt: 'One line stands in the wrong lane. Which?',
    piece: 'The phase “Purchase” in the journey of a tram passenger who orders coffee',
    lines: [
      { text: 'Goal: cup in hand before the connection leaves', flawed: false, why: 'It is what the guest wants to have reached.' },
      {
        text: 'Actions: the barista calls the name and pushes the cup over',
        flawed: true,
        why: 'Actions are the guest’s. What staff do in sight is front stage.',
      },
      { text: 'Thoughts: “Which of these seven cups is mine?”', flawed: false, why: 'A question in the guest’s own words.' },
      { text: 'Back stage: a colleague watches the load and closes orders', flawed: false, why: 'Done by the team, out of sight.' },
      { text: 'Support: till and app share one clock', flawed: false, why: 'A system on which the bar rests.' },
    ],
    mend: 'Move the line to the front stage, and write under actions what the guest does, such as “looks for her name on the shelf and takes the cup”.',
  },
  {
    kind: 'spot',
    id: 'spot-to-be-without-reason',
    topic: 'journey',
    terms: ['to-be-map', 'journey-opportunity'],
    prompt: 'One change on the to-be map answers nothing. Which?',
    piece: 'Changes to the journey of a patient, with the pain that each one eases',
    lines: [
      {
        text: 'Letter with a drawing of the way – for “I went to the wrong building”',
        flawed: false,
        why: 'Pain and change belong together.',
      },
      { text: 'Message when the doctor runs late – for “I sat there for 51 minutes”', flawed: false, why: 'It eases waiting in the dark.' },
      {
        text: 'New logo on the waiting-room screen – for “nobody told me the result”',
        flawed: true,
        why: 'A logo tells no result, so the pain is as large as before.',
      },
      {
        text: 'Call on the third day – for “I lay awake over a question”',
        flawed: false,
        why: 'Somebody answers when the question has come up.',
      },
    ],
    mend: 'Tie the pain to something that addresses it, such as “result by message within two days, with a number to ring”, and leave the logo out.',
  },
  {
    kind: 'spot',
    id: 'spot-omnichannel-claim',
    topic: 'journey',
    terms: ['omnichannel-experience', 'multichannel', 'consistency-across-channels'],
    prompt: 'Which line contradicts the claim of an omnichannel experience?',
    piece: 'A sports shop describes how it serves across channels',
    lines: [
      {
        text: 'A size noted in the shop is offered again in the app.',
        flawed: false,
        why: 'Knowledge travels from one place to the next.',
      },
      { text: 'What was bought online can be returned at any counter.', flawed: false, why: 'A purchase begun here may end there.' },
      {
        text: 'Vouchers from the app are valid in the app only, those of the shop in the shop.',
        flawed: true,
        why: 'Each way keeps to itself: two channels side by side.',
      },
      { text: 'The adviser in the chat sees what lies in the basket.', flawed: false, why: 'Nobody has to explain it twice.' },
      { text: 'Prices change everywhere at the same minute.', flawed: false, why: 'The same question gets the same answer in all places.' },
    ],
    mend: 'Let every voucher count wherever one pays, and note the link between till and app as a gap under Technology until it works.',
  },
];
