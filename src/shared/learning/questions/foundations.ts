import type { FixedQuestion } from '../question.ts';

export const foundations: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'cx-or-customer-service',
    topic: 'foundations',
    terms: ['customer-experience', 'touchpoint'],
    prompt:
      'A hotel trains its desk for a year. Service is rated 6.4 of 7, yet guests still complain about booking and about the bill. What does this show?',
    answer: 'Service by staff is one part of the experience; other contacts shape it as well.',
    why: 'The impression is formed at every contact, and the desk is only one of them. Booking and bill were never touched.',
    wrong: [
      {
        text: 'Training the desk was wasted, since guests hardly notice how staff treat them.',
        why: 'A rating of 6.4 says that they did notice; the effort worked where it was made.',
      },
      {
        text: 'The survey is faulty, since a high service rating excludes complaints elsewhere.',
        why: 'One can like the staff and dislike the bill; the two answers are about different contacts.',
      },
      {
        text: 'Booking and bill are operations and lie outside what guests experience.',
        why: 'Guests go through both. Which department runs a contact is invisible to them.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'cx-four-responses',
    topic: 'foundations',
    terms: ['customer-experience'],
    prompt:
      'Which note from an interview about a café describes a sensory response, as opposed to a cognitive, emotional or behavioural one?',
    answer: '“The grinder is so loud that my ears ring.”',
    why: 'It reports what was heard and felt in the ear, before any judgement, feeling or action.',
    wrong: [
      {
        text: '“I worked out that two cups a day cost me €1,700 a year.”',
        why: 'Calculating and judging is thinking: a cognitive response.',
      },
      {
        text: '“Since the new queue I walk to the place across the road.”',
        why: 'This tells what the guest does now, so it is behavioural.',
      },
      {
        text: '“When she knew my name on the second day, I felt at home.”',
        why: 'Feeling at home is an emotion; no sense organ is involved in it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'objective-well-formed',
    topic: 'foundations',
    terms: ['objective', 'baseline', 'target-value'],
    prompt: 'Which line of a brief is an objective that can be checked?',
    answer: 'First-time completion of claims from 58% to 70% by 30 September 2027.',
    why: 'It names the change, both values and the day. Whoever reads it later can say yes or no.',
    wrong: [
      {
        text: 'Launch the new claims portal for all residents by 30 September 2027.',
        why: 'That is an activity: the portal can be launched and claims can fail as often as before.',
      },
      {
        text: 'Raise first-time completion of claims considerably during the year 2027.',
        why: '“Considerably” has no value, so two honest readers may disagree on whether it was reached.',
      },
      {
        text: 'Be the council whose residents find every claim simple, fair and quick.',
        why: 'This is a vision: a direction without number and day.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'vision-that-guides',
    topic: 'foundations',
    terms: ['vision'],
    prompt: 'A maker of tableware looks for a vision. Which of the drafts can guide a decision?',
    answer: 'Whoever lays a table for friends gets it whole, in time, and knows who made it.',
    why: 'It is told from the buyer’s side and excludes something: a cheaper courier that breaks plates would contradict it.',
    wrong: [
      {
        text: 'We want to become the leading provider of high-quality tableware in Europe.',
        why: 'Every rival could sign it, so it settles no choice between two plans.',
      },
      {
        text: 'We will reduce returned orders from 19% to 13% by the end of June 2027.',
        why: 'With a number and a day it is an objective, and it will be over in a year.',
      },
      {
        text: 'We sell plates, bowls and cups from 42 potteries through an online shop.',
        why: 'It describes the offering of today and points nowhere.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'principle-can-be-broken',
    topic: 'foundations',
    terms: ['experience-principle'],
    prompt: 'Which of four drafts for a coffee chain is usable as an experience principle?',
    answer: 'Promise a minute only if the café can keep it.',
    why: 'One can break it and notice that it was broken; it settles what the app may show at 7:40.',
    wrong: [
      {
        text: 'Quality and people are at the heart of all we do.',
        why: 'No act could break it, so no barista knows what to do differently.',
      },
      { text: 'Cut the morning wait to 4.0 minutes by June.', why: 'This is a result to be reached once, not a rule for each contact.' },
      {
        text: 'Install a second hand-over shelf in 29 cafés.',
        why: 'It is a piece of work; when it is finished it guides nobody any more.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'baseline-season',
    topic: 'foundations',
    terms: ['baseline'],
    prompt:
      'A seaside hotel will change its booking page in January and wants to judge the effect in July. Which baseline serves best for the share of direct bookings?',
    answer: 'The share in July of last year, counted the same way.',
    why: 'Season and definition are equal, so what differs is more likely to come from the change.',
    wrong: [
      {
        text: 'The share in December, the last month before the change.',
        why: 'Winter and summer guests book differently; the season would be taken for an effect.',
      },
      {
        text: 'The average share of hotels in the region, from a report.',
        why: 'Another mix of houses tells how others stand, and nothing about the start of this one.',
      },
      {
        text: 'The share that the team wants to have reached by July.',
        why: 'That is the target: progress needs a start as well as an end.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'scope-out-use',
    topic: 'foundations',
    terms: ['scope', 'stakeholder'],
    prompt: 'Why does a good brief also say what is out of scope?',
    answer: 'So that silence is not read as a promise, and it is known who decides.',
    why: 'What nobody excluded is expected; naming it and its decider prevents quarrels later.',
    wrong: [
      {
        text: 'So that weak points of the organisation need not be looked at in the analysis.',
        why: 'A SWOT may look at everything; scope limits what is changed, and not what is seen.',
      },
      {
        text: 'So that the plan stays short enough to be read in a single meeting by the board.',
        why: 'Brevity is pleasant, but a line more about the outside makes it longer and not shorter.',
      },
      {
        text: 'So that later ideas can be refused without giving the people a reason for it.',
        why: 'A good exclusion does the reverse: it gives the reason and an address for the idea.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'stakeholder-missed',
    topic: 'foundations',
    terms: ['stakeholder'],
    prompt:
      'A city plans online building permits. The brief lists the mayor, the head of the office, the IT supplier and the architects’ chamber. Whose absence is most dangerous?',
    answer: 'The twelve clerks who will handle the cases.',
    why: 'They carry the plan out every day and can let it fail; their fears are known to nobody yet.',
    wrong: [
      {
        text: 'The newspaper that reported on the delays.',
        why: 'It can praise or blame, yet it neither decides nor does any of the work.',
      },
      {
        text: 'The neighbouring city with a like project.',
        why: 'Its lessons are worth hearing, but it is hardly affected by what is decided here.',
      },
      {
        text: 'The association of software companies.',
        why: 'It speaks for possible suppliers, one of whom is on the list already.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'channel-or-touchpoint',
    topic: 'foundations',
    terms: ['channel', 'touchpoint'],
    prompt: 'Which entry in a software maker’s list of channels belongs among the touchpoints instead?',
    answer: 'The mail that says “your import has finished”',
    why: 'It is one meeting at one moment. The way on which it comes, mail to users, is the channel.',
    wrong: [
      { text: 'The telephone line for clients on the large plan', why: 'A line is a way on which many different talks take place.' },
      { text: 'The marketplace of a larger software company', why: 'A sales partner is a channel, even though others own it.' },
      { text: 'The help site with articles and short films', why: 'It is a place through which people reach the firm again and again.' },
    ],
  },
  {
    kind: 'choice',
    id: 'centricity-test',
    topic: 'foundations',
    terms: ['customer-centricity'],
    prompt: 'Which decision is the best sign of customer centricity in a software company?',
    answer: 'A paid module is put off by six weeks to repair an export that clients use daily.',
    why: 'Something is given up for the people served. That is where the attitude shows.',
    wrong: [
      {
        text: 'The value “clients first” is printed on the wall of each of the meeting rooms.',
        why: 'Words cost nothing; whether a decision ever followed from them is open.',
      },
      {
        text: 'Each wish that any client has sent in is put on the list for the next release.',
        why: 'Building everything for everyone is the absence of a choice of whom to serve.',
      },
      {
        text: 'Sales staff are paid a bonus for each new client whom they win in the quarter.',
        why: 'The incentive follows new contracts, whatever becomes of the people afterwards.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'advantage-or-strength',
    topic: 'foundations',
    terms: ['competitive-advantage', 'strength'],
    prompt:
      'A courier service delivers 96% of parcels on time; its two rivals 97% and 95%. It also lets receivers move the time by text message, which neither rival can do yet and 40% of receivers use. What is its competitive advantage?',
    answer: 'The move by text message, for as long as rivals cannot copy it',
    why: 'It is valued, and better than what rivals offer. How long it lasts depends on how hard it is to copy.',
    wrong: [
      {
        text: 'The 96% on time, because it is the figure that receivers value most',
        why: 'It is valued but not better: with 95–97% everywhere, it is needed to take part.',
      },
      {
        text: 'Both, since every strength counts towards a competitive advantage',
        why: 'A strength shared with all rivals wins no one over, however good it is.',
      },
      {
        text: 'Neither, because an advantage must rest on cost or on patents',
        why: 'The way people are treated can be one too; cost and patents are only two sources.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'framework-tool-first',
    topic: 'foundations',
    terms: ['customer-experience-strategy-framework', 'objective'],
    prompt:
      'A shop’s project begins with the sentence “We have bought a chatbot, now where do we put it?” Which step of the framework was skipped first?',
    answer: 'Defining objectives',
    why: 'Without knowing what should change, neither touchpoints nor measures nor tools can be chosen.',
    wrong: [
      {
        text: 'Implementing technology',
        why: 'That is the one step that has been taken; it comes last for a reason.',
      },
      { text: 'Developing metrics', why: 'They are missing too, but they rest on an earlier decision about what should improve.' },
      { text: 'Training the employees', why: 'It carries the framework throughout and is not the step with which it begins.' },
    ],
  },
  {
    kind: 'choice',
    id: 'digital-strategy-limits',
    topic: 'foundations',
    terms: ['digital-customer-experience-strategy', 'channel'],
    prompt:
      'A museum’s digital strategy makes booking perfect on the phone. At the door, staff cannot find online tickets and visitors wait 20 minutes. What was overlooked?',
    answer: 'What begins on a screen ends at a counter; both have to be planned together.',
    why: 'The visitor goes through one visit. A digital plan must include the hand-over to people and places.',
    wrong: [
      {
        text: 'Visitors who book by phone expect less, so the site should promise them less.',
        why: 'They waited because tickets were not found; a more modest promise finds no ticket.',
      },
      {
        text: 'Booking by phone should wait until every counter has been replaced by a machine.',
        why: 'Removing people is no condition; showing staff the same list would have been enough.',
      },
      {
        text: 'A digital strategy must not contain anything that ends in a physical building.',
        why: 'Then museums, hotels and shops could have none. The seam just has to be part of it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'emotional-connection-signal',
    topic: 'foundations',
    terms: ['emotional-connection', 'customer-satisfaction'],
    prompt: 'Which observation points most to an emotional connection rather than to satisfaction?',
    answer: 'After a spoilt weekend a guest writes to the owner: “This is not like you.”',
    why: 'She is disappointed in somebody she knows and gives a chance to mend it; mere users just leave.',
    wrong: [
      {
        text: 'A guest rates the room 9 of 10 and books elsewhere for the next holiday.',
        why: 'A high mark with no wish to return is contentment without a bond.',
      },
      {
        text: 'A guest comes every year, because no other hotel lies near the factory.',
        why: 'Want of another choice keeps him; whether he likes it cannot be seen.',
      },
      {
        text: 'A guest collects points and calculates each time whether a stay pays.',
        why: 'The reward binds her, and a better reward elsewhere would unbind her.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'theory-because-chain',
    topic: 'foundations',
    terms: ['customer-experience-theory', 'throughline'],
    prompt:
      'A shop claims: “Naming the delivery day will raise repeat orders.” Which chain makes this a piece of theory that can be tested?',
    answer: 'Day named → less worry → higher satisfaction → more second orders, each measured',
    why: 'It says why the effect should arise and lets each link prove false.',
    wrong: [
      {
        text: 'Day named → more second orders, as a large online retailer has also reported',
        why: 'One report shows that it happened somewhere, and leaves open why or whether it would here.',
      },
      {
        text: 'Day named → proud team → praise in the trade press → a prize for the shop',
        why: 'The chain follows the seller; what the buyer perceives does not occur in it.',
      },
      {
        text: 'Day named → everything improves, because good experience is good business',
        why: 'A claim that fits any outcome cannot fail, and so tells nothing.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'saas-money-late',
    topic: 'foundations',
    terms: ['software-as-a-service', 'payback-period'],
    prompt: 'A tool costs its maker €300 to sell and brings in €40 a month of margin. What follows for its experience strategy?',
    answer: 'The months after the sale decide: a client pays back only from the eighth on.',
    why: '300 ÷ 40 = 7.5. Who leaves before that was a loss, so onboarding and use matter more than the sale.',
    wrong: [
      {
        text: 'The sale decides, since the €300 are spent and cannot be influenced by what follows.',
        why: 'The sum is spent, and whether it comes back depends on exactly what follows.',
      },
      {
        text: 'Price decides, since €40 a month is less than what one client costs to be won.',
        why: 'A month’s margin need not cover the cost of winning; the number of months does.',
      },
      {
        text: 'Support decides, since it is the only contact that clients have after they sign.',
        why: 'They meet set-up, daily use, invoices and renewal too; support is one of several.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'public-service-success',
    topic: 'foundations',
    terms: ['public-service', 'customer-effort-score'],
    prompt: 'A registry office cannot win or lose its users. Which pair of measures tells most about its experience?',
    answer: 'Cases finished at the first attempt, and the effort people report',
    why: 'Access and effort are what residents gain or lose where they cannot choose.',
    wrong: [
      {
        text: 'Market share among residents, and the cost of winning a new one',
        why: 'With no rival there is no share to win, and nobody is acquired.',
      },
      {
        text: 'Repeat visits in a year, and the growth in visits since last year',
        why: 'Here a second visit mostly means that the first one failed.',
      },
      {
        text: 'Followers on social networks, and the mean number of likes of a post',
        why: 'They tell how posts are liked; the renewal of a passport does not show in them.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-brief-parts',
    topic: 'foundations',
    terms: ['strategy-brief', 'vision', 'objective', 'scope'],
    prompt: 'Match each part of a coffee chain’s brief with its text.',
    pairs: [
      {
        left: 'Vision',
        right: '“Your coffee is ready when you get off.”',
        why: 'It shows the state to be reached, as a guest would tell it.',
      },
      { left: 'Objective', right: 'Morning wait from 6.4 to 4.0 minutes by June', why: 'Two values and a day make it checkable.' },
      { left: 'Experience principle', right: '“Late is on us.”', why: 'It is a rule for every contact that one could break.' },
      { left: 'Out of scope', right: 'The choice of beans and the opening of cafés', why: 'It names what stays as it is on purpose.' },
      { left: 'Channel', right: 'Pick-up shelf, physical', why: 'It is a way on which guests and chain reach each other, with its kind.' },
    ],
  },
  {
    kind: 'match',
    id: 'match-strategy-terms',
    topic: 'foundations',
    terms: ['customer-experience-strategy', 'customer-experience-management-strategy', 'customer-experience-strategy-framework'],
    prompt: 'Match each word with what it means in practice.',
    pairs: [
      {
        left: 'Customer experience strategy',
        right: 'A plan for 2027: which people, which contacts, which results',
        why: 'A strategy chooses an audience and says what it will go through, and by when.',
      },
      {
        left: 'Customer experience management strategy',
        right: 'A standing rhythm of listening, deciding and checking',
        why: 'Managing is what goes on from plan to plan.',
      },
      {
        left: 'Strategy framework',
        right: 'Objectives, touchpoints, metrics, technology, in this order',
        why: 'It is the structure that any organisation can fill with its own content.',
      },
      {
        left: 'Customer experience design',
        right: 'Three drafts of a form, tried out by eight residents',
        why: 'Design shapes one contact on purpose and tests it.',
      },
      {
        left: 'Digital strategy',
        right: 'A basket that is still there on the laptop',
        why: 'It deals with what people do on screens and with changing between them.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-sector-particulars',
    topic: 'foundations',
    terms: ['tourism', 'hospitality', 'e-commerce', 'software-as-a-service', 'public-service'],
    prompt: 'Match each sector with the feature that most shapes its experience.',
    pairs: [
      {
        left: 'Tourism',
        right: 'Many firms supply one trip, and each is judged for the others',
        why: 'Railway, hotel and museum make up one holiday.',
      },
      {
        left: 'Hospitality',
        right: 'It is used on the spot, among staff and other guests',
        why: 'Conduct counts as much as things where both sides are present.',
      },
      {
        left: 'E-commerce',
        right: 'The thing cannot be touched before it is bought',
        why: 'Pictures, delivery and returns have to stand in for touch.',
      },
      {
        left: 'SaaS',
        right: 'Income comes in small parts, long after the sale',
        why: 'Renting by the month makes keeping people the heart of it.',
      },
      {
        left: 'Public service',
        right: 'Users can mostly not go to another supplier',
        why: 'Access, fairness and effort replace sales as signs of success.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-look-alikes',
    topic: 'foundations',
    terms: ['service-design', 'continuous-improvement', 'marketing-for-customer-experience', 'customer-centricity'],
    prompt: 'Match each idea with the question it asks.',
    pairs: [
      {
        left: 'Service design',
        right: 'What has to happen behind the counter so that this works in front of it?',
        why: 'It plans both sides of the counter together.',
      },
      {
        left: 'Continuous improvement',
        right: 'Did last month’s change have the effect that we expected?',
        why: 'A cycle of small changes lives from checking each one.',
      },
      {
        left: 'Marketing for customer experience',
        right: 'Does the next contact keep what the advertisement promised?',
        why: 'It wins people by what they go through, so promise and contact must fit.',
      },
      {
        left: 'Customer centricity',
        right: 'What are we ready to give up for the people we serve?',
        why: 'It shows in decisions that cost something.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-framework-steps',
    topic: 'foundations',
    terms: ['customer-experience-strategy-framework'],
    prompt: 'A library builds a framework for its experience strategy. Put the steps in order.',
    steps: [
      { text: 'Decide that loans should need one visit instead of two', why: 'Objectives come first: all later choices refer to them.' },
      { text: 'List the seven contacts at which a loan can fail', why: 'Only with an aim does one know which touchpoints count.' },
      {
        text: 'Count first-visit loans and complaints for each contact',
        why: 'Measures are developed for known touchpoints and an agreed aim.',
      },
      {
        text: 'Choose a reservation tool that keeps those counts',
        why: 'Technology comes last, when it is clear what it has to do and show.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-strategy-path',
    topic: 'foundations',
    terms: ['strategy-path'],
    prompt: 'Put these pieces of work for a hotel into the order of the strategy path.',
    steps: [
      { text: 'Write vision and objectives into the brief', why: 'What should change is settled before anything is looked for.' },
      { text: 'Choose whom to serve and draw a persona', why: 'The second step begins with people, since contacts matter to somebody.' },
      { text: 'Map the persona’s journey and rate its touchpoints', why: 'A map needs somebody who makes the journey.' },
      { text: 'Link metrics to objectives and to the touchpoints that decide', why: 'What to count is clear once aims and contacts are.' },
      { text: 'Note which systems are in place, planned or missing', why: 'Technology answers what the first three steps ask for.' },
      { text: 'Agree on what staff may decide on the spot', why: 'The team carries the other steps and stands at the end of the path.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-improvement-cycle',
    topic: 'foundations',
    terms: ['continuous-improvement', 'pdca-cycle'],
    prompt: 'A clinic wants fewer missed appointments. Put one round of improvement in order.',
    steps: [
      { text: 'Count: 11% of appointments were missed in March', why: 'Without the start, the effect cannot be told later.' },
      {
        text: 'Expect: a reminder two days before brings it below 8%',
        why: 'The forecast has to be written down before the trial, or any result will seem expected.',
      },
      { text: 'Try it in one of four practices for a month', why: 'A small trial limits the damage and leaves three to compare with.' },
      { text: 'Compare: 7.2% there, 10.9% in the others', why: 'The check follows the trial and uses the same count.' },
      { text: 'Send the reminder in all four and look at the next cause', why: 'What proved good is kept, and the next round begins.' },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-vision-objective-tactic',
    topic: 'foundations',
    terms: ['vision', 'objective', 'tactic'],
    prompt: 'What is each line of a hotel group’s paper: a vision, an objective or a tactic?',
    classes: ['Vision', 'Objective', 'Tactic'],
    items: [
      {
        text: 'Guests who come back are greeted as people we know.',
        class: 'Vision',
        wrong: {
          Objective: 'No number and no day: one could not say when it is reached.',
          Tactic: 'It tells what guests should go through, not what anybody will do.',
        },
      },
      {
        text: 'Repeat stays from 24% to 35% by the end of 2027.',
        class: 'Objective',
        wrong: {
          Vision: 'A share with a closing date is too near and too exact for a picture of the future.',
          Tactic: 'It is a result; several actions may lead to it.',
        },
      },
      {
        text: 'A card with each returning guest’s habits at the desk, from March.',
        class: 'Tactic',
        wrong: {
          Vision: 'A card is a means, bought and put to use on a day.',
          Objective: 'It can be in place without one more guest returning.',
        },
      },
      {
        text: 'Complaints about the bill from 31 to 10 a month by October.',
        class: 'Objective',
        wrong: {
          Vision: 'It will be settled in October and then guides nobody.',
          Tactic: 'How the bill becomes clear is left open.',
        },
      },
      {
        text: 'Show the final price before the card number is asked for.',
        class: 'Tactic',
        wrong: {
          Vision: 'One page is changed; no state of the whole is described.',
          Objective: 'It is done or not done, with no value to move.',
        },
      },
      {
        text: 'Whoever wants to work by the sea thinks of us first.',
        class: 'Vision',
        wrong: {
          Objective: '“Thinks of us first” would need a measure and a date to be one.',
          Tactic: 'It is an end for which means still have to be found.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-channel-kind',
    topic: 'foundations',
    terms: ['channel'],
    prompt: 'Sort a furniture retailer’s channels by kind, by what carries most of the contact.',
    classes: ['Digital', 'Physical', 'Human'],
    items: [
      {
        text: 'Chat answered by three advisers',
        class: 'Human',
        wrong: {
          Digital: 'The chat window is digital, but it is the adviser whom the buyer meets.',
          Physical: 'There is no place and no thing, only a conversation.',
        },
      },
      {
        text: 'Telephone menu that gives the delivery date by itself',
        class: 'Digital',
        wrong: {
          Human: 'No person speaks: a program reads out a date.',
          Physical: 'The receiver is not what the contact is about.',
        },
      },
      {
        text: 'Printed catalogue',
        class: 'Physical',
        wrong: {
          Digital: 'It is held in the hand and needs no screen.',
          Human: 'Nobody of the shop is present when it is read.',
        },
      },
      {
        text: 'Show flat with a self-guided tour',
        class: 'Physical',
        wrong: {
          Digital: 'One walks through rooms, even if a code on the wall helps.',
          Human: 'Self-guided: no member of staff leads the visit.',
        },
      },
      {
        text: 'Fitters who bring and assemble the wardrobe',
        class: 'Human',
        wrong: {
          Digital: 'Two people in the bedroom are no screen.',
          Physical: 'The wardrobe is a thing, but what is judged is how the two behave.',
        },
      },
      {
        text: 'App that shows the sofa in one’s own room',
        class: 'Digital',
        wrong: {
          Physical: 'The sofa stands there in the picture only.',
          Human: 'The visitor is alone with a program.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-before-during-after',
    topic: 'foundations',
    terms: ['customer-experience', 'customer-journey'],
    prompt: 'At which stage of the consumption process does each contact of a cycling holiday lie?',
    classes: ['Before', 'During', 'After'],
    items: [
      {
        text: 'A friend’s photograph of the route',
        class: 'Before',
        wrong: {
          During: 'Nobody has set out yet; the picture raises the wish.',
          After: 'It is the friend’s trip that is over, not this one.',
        },
      },
      {
        text: 'A puncture mended by the hire shop on day three',
        class: 'During',
        wrong: { Before: 'On day three the holiday is being used up.', After: 'The ride goes on the same afternoon.' },
      },
      {
        text: 'A refund for an unused night',
        class: 'After',
        wrong: {
          Before: 'Something that was not used cannot be refunded in advance.',
          During: 'Accounts are settled once it is known which nights were used.',
        },
      },
      {
        text: 'The price calculator on the tour operator’s site',
        class: 'Before',
        wrong: { During: 'Once under way, the price has long been agreed.', After: 'Afterwards there is a bill and nothing to calculate.' },
      },
      {
        text: 'A request in the week after the ride to rate the route',
        class: 'After',
        wrong: {
          Before: 'There is nothing to rate until the route has been ridden.',
          During: 'The bicycles have been handed back by then.',
        },
      },
      {
        text: 'The breakfast at the second inn',
        class: 'During',
        wrong: { Before: 'The second inn lies on the way, so the trip has begun.', After: 'There are still stages to ride from there.' },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-brief-objectives',
    topic: 'foundations',
    terms: ['objective', 'strategy-brief'],
    prompt: 'One of these lines is not an objective. Which?',
    piece: 'The objectives in the brief of a bus company',
    lines: [
      { text: 'Complaints about tickets from 310 to 180 a month by December.', flawed: false, why: 'Start, end and day are there.' },
      {
        text: 'Introduce contactless payment on all 140 buses by May.',
        flawed: true,
        why: 'It can be done to the last bus while passengers are as unhappy as before.',
      },
      {
        text: 'On-time departures from 81% to 90% by October.',
        flawed: false,
        why: 'A share with its start and its end can be checked in October.',
      },
      {
        text: 'Effort of buying a ticket from 4.4 to 5.3 of 7 by September.',
        flawed: false,
        why: 'The scale is named, so the values mean something.',
      },
    ],
    mend: 'Make payment a tactic and write what it is for, such as “boarding time at the main stops from 9 to 6 seconds for each passenger by December”.',
  },
  {
    kind: 'spot',
    id: 'spot-principles',
    topic: 'foundations',
    terms: ['experience-principle'],
    prompt: 'Which line cannot guide anybody?',
    piece: 'Experience principles of a software company',
    lines: [
      {
        text: 'We say what a plan costs before we ask who you are.',
        flawed: false,
        why: 'A form before the price would break it, and everybody would notice.',
      },
      { text: 'Nobody explains a problem to us twice.', flawed: false, why: 'Each second explanation is a visible breach.' },
      {
        text: 'We stand for innovation and excellence.',
        flawed: true,
        why: 'No decision follows: neither a yes nor a no to any draft could be drawn from it.',
      },
      { text: 'Leaving is as easy as joining.', flawed: false, why: 'It decides how many clicks a cancellation may take.' },
    ],
    mend: 'Replace it by a rule that one can break, such as “We show a new screen to five clients before we build it”.',
  },
  {
    kind: 'spot',
    id: 'spot-scope-and-market',
    topic: 'foundations',
    terms: ['scope', 'strategy-brief', 'channel'],
    prompt: 'One entry stands in the wrong field. Which?',
    piece: 'The brief of a chain of bakeries',
    lines: [
      {
        text: 'Market: breakfast and snacks on the way to work, in three towns.',
        flawed: false,
        why: 'It names the need and the area in which the chain competes.',
      },
      { text: 'In scope: counter, pre-order and complaints in all 21 shops.', flawed: false, why: 'It says what may be changed.' },
      {
        text: 'Out of scope: our queues are longer than those of the rivals.',
        flawed: true,
        why: 'That is a finding about a weakness and excludes nothing from the plan.',
      },
      {
        text: 'Channels: counter (human), pre-order app (digital), window (physical).',
        flawed: false,
        why: 'Three ways to reach the chain, each with its kind.',
      },
      { text: 'Horizon: 1 January to 31 December 2027.', flawed: false, why: 'It gives the stretch of time for which the plan answers.' },
    ],
    mend: 'Move the finding to the weaknesses of the SWOT, with its evidence. Out of scope could read “recipes and rents; the owners decide on both”.',
  },
];
