import type { FixedQuestion } from '../question.ts';

export const voice: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'survey-of-departed-guests',
    topic: 'voice',
    terms: ['sampling-bias', 'survey'],
    prompt:
      'A hotel hands its survey to guests at check-out and scores 92%. Bookings from former guests fall. What does the survey miss first of all?',
    answer: 'Those who gave up before or left early and so never got it',
    why: 'People who broke off a booking, or went home a day early, do not stand at the desk on the last morning. They are the ones to learn from.',
    wrong: [
      {
        text: 'Enough answers, since a hotel needs thousands to be sure',
        why: 'More answers from the same people at the same moment would repeat the 92%, only with a narrower interval.',
      },
      {
        text: 'A longer list of questions on room, food, staff and price',
        why: 'Longer lists tell more about those who answer. The trouble is who is not among them.',
      },
      {
        text: 'A scale from 0 to 10 in place of satisfied or dissatisfied',
        why: 'A finer scale measures the same guests more finely; it does not reach the absent ones.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'mention-count-is-not-importance',
    topic: 'voice',
    terms: ['feedback-theme', 'customer-feedback'],
    prompt:
      'Of 400 comments on a parking app, 90 are about the colours of the map and 12 about payments that failed. A team ranks the colours first. What is the weak point?',
    answer: 'How often something is said is taken for how much it matters',
    why: 'A failed payment can end the relation; a colour hardly does. Frequency has to be read together with what follows from it.',
    wrong: [
      {
        text: 'Comments should be read, and never be counted or ranked',
        why: 'Counting is useful as soon as one says what the count stands for. Leaving it out gives way to the most vivid remark.',
      },
      {
        text: 'Twelve comments are too few to be looked at by anybody',
        why: 'Twelve failed payments are each worth a look at the log, which will show how many more there were.',
      },
      {
        text: 'Colours are design, and design is no subject for customers',
        why: 'Users may well judge the map. That they do is no mistake, only not the most urgent thing here.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'theme-named-as-subject',
    topic: 'voice',
    terms: ['feedback-theme', 'sentiment'],
    prompt: 'Which of these is a good name for a theme of a library’s feedback?',
    answer: 'Opening hours',
    why: 'It names a subject. “Finally open on Sundays” and “shut when I finish work” both belong there, and the sentiment parts them.',
    wrong: [
      {
        text: 'Bad experiences',
        why: 'It holds everything that went wrong, whatever it was about, so nobody can be asked to mend it.',
      },
      {
        text: 'Needs more staff',
        why: 'That is somebody’s remedy. Whether staff, hours or a machine is the answer should come later.',
      },
      {
        text: 'Comments from students',
        why: 'This sorts by who wrote. People are noted as a persona or segment, beside the theme and not instead of it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'loop-closed-for-whom',
    topic: 'voice',
    terms: ['closed-feedback-loop'],
    prompt: 'A coffee chain repairs the fault behind 40 complaints and tells nobody. In which stage of the loop are the 40 items?',
    answer: 'Acted on: the cause is gone, but those who wrote do not know',
    why: 'The last stage is reached when the customer is told. Until then she believes that nothing has happened.',
    wrong: [
      {
        text: 'Customer told: they will notice the repair at their next visit',
        why: 'Some never return, and those who do may see no connection with what they wrote.',
      },
      {
        text: 'Acknowledged: somebody has read the complaints and sorted them',
        why: 'More than that was done, since the fault was mended. Acknowledging is only saying that it was received.',
      },
      {
        text: 'Closed for good: without a cause there is nothing left to say',
        why: 'What is settled for the chain is open for forty people who are still waiting for a word.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'verbatim-or-score',
    topic: 'voice',
    terms: ['survey', 'customer-feedback', 'customer-satisfaction'],
    prompt: 'The satisfaction of a SaaS product fell from 84% to 78%. What should the team do next?',
    answer: 'Check that the fall is more than noise, then read what was written',
    why: 'First make sure that there is something to explain; then let sentences say what, before anybody guesses.',
    wrong: [
      {
        text: 'Ask the developers what they changed and undo the latest release',
        why: 'That takes for granted both that the fall is real and that a release caused it. Neither has been looked at.',
      },
      {
        text: 'Repeat the survey at once until the figure is back where it was',
        why: 'Asking again and again until a pleasant number appears is a way to fool oneself with chance.',
      },
      {
        text: 'Set a higher target so that everybody takes the score seriously',
        why: 'A target presses on the number and gives no hint about what went wrong.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'loyalty-or-habit',
    topic: 'voice',
    terms: ['customer-loyalty', 'customer-retention'],
    prompt: 'All residents of a village buy at its only shop, and 97% came back last year. Is this loyalty?',
    answer: 'Not shown: without another shop one cannot tell trust from lack of choice',
    why: 'Loyalty means to stay although others are within reach. Retention without alternatives says nothing about it.',
    wrong: [
      {
        text: 'Yes: loyalty is measured by the share that comes back, and 97% is high',
        why: 'The share that returns is retention. It can have loyalty, habit, contracts or distance as its reason.',
      },
      {
        text: 'No: loyalty only exists where a card or programme rewards people for it',
        why: 'A card is one tool among many. People were loyal to shops long before anybody stamped anything.',
      },
      {
        text: 'No: below 100% one speaks of satisfaction and above it of true loyalty',
        why: 'No threshold of return turns one into the other; they are different things, a judgement and an attachment.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'loyalty-programme-that-pays',
    topic: 'voice',
    terms: ['loyalty-programme', 'customer-retention'],
    prompt: 'When does a loyalty programme pay for itself?',
    answer: 'When members buy more, or stay longer, than without it',
    why: 'Only behaviour that the programme changed can earn back its rewards. The comparison is with the same people without it.',
    wrong: [
      {
        text: 'When members spend more in a year than customers who did not join',
        why: 'Heavy buyers join first. That they spend more may have been so before there was a card.',
      },
      {
        text: 'When more than half of all customers carry the card or the app',
        why: 'Reach is a cost until it changes something: half of them may simply collect a discount.',
      },
      {
        text: 'When most points expire before anybody exchanges them for a reward',
        why: 'Unused points save money and show that the reward is not worth having, which defeats its purpose.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'advocate-told-by-act',
    topic: 'voice',
    terms: ['customer-advocacy', 'word-of-mouth'],
    prompt: 'Which of these people is an advocate rather than merely satisfied?',
    answer: 'A gardener who shows her neighbours how the shop’s seeds came up',
    why: 'She speaks up of her own accord and puts her own good name behind it. That is what advocacy adds to contentment.',
    wrong: [
      {
        text: 'A driver who rates his garage 5 of 5 when the survey asks him to',
        why: 'He judges well when asked. Nothing shows that he would tell anybody unasked.',
      },
      {
        text: 'A family that has booked the same holiday flat for nine summers',
        why: 'Coming back is retention, perhaps loyalty. It can happen in perfect silence.',
      },
      {
        text: 'A blogger who is paid to praise a new phone to his readers',
        why: 'Payment makes it advertising. Readers who find out trust both him and the phone less.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'churn-voluntary-or-not',
    topic: 'voice',
    terms: ['customer-churn', 'customer-retention'],
    prompt:
      'A streaming service loses 4% of its subscribers a month. A third of them had a card that expired. What is the best first step?',
    answer: 'Remind them before the card expires and keep access for some days',
    why: 'These people never decided to leave. A reminder costs little and keeps customers whom no better film would have kept.',
    wrong: [
      {
        text: 'Send a discount to all subscribers in the month before they renew',
        why: 'It pays those who would have stayed, and an expired card does not become valid through it.',
      },
      {
        text: 'Interview those who left about what they thought of the programme',
        why: 'For a third of them the programme had nothing to do with it. Interview the other two thirds.',
      },
      {
        text: 'Count only cancellations as churn, so that the figure is fairer',
        why: 'Parting the two sorts is wise, but renaming a loss does not bring the third back.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'customer-success-before-asked',
    topic: 'voice',
    terms: ['customer-success', 'software-as-a-service'],
    prompt: 'What tells customer success from customer support in a software company?',
    answer: 'It acts before a question, towards the result the customer bought',
    why: 'Support answers what is asked. Success watches whether the customer gets where she wanted and steps in beforehand.',
    wrong: [
      {
        text: 'It answers the same questions, but faster and around the clock',
        why: 'Speed and hours make better support. Both still wait until somebody has a problem.',
      },
      {
        text: 'It belongs to sales and is measured by contracts that are extended',
        why: 'Where it reports to is a choice of the house. Its yardstick should be the customer’s outcome, from which renewals follow.',
      },
      {
        text: 'It serves large accounts only, while support serves all the others',
        why: 'Many firms begin with large accounts, yet the idea holds for small ones through mails and guides as well.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'empowerment-needs-a-human',
    topic: 'voice',
    terms: ['customer-empowerment', 'self-service'],
    prompt:
      'A council moves all permits to a website with guides, a status page and downloads, and closes its telephone line. Where does this stop being empowerment?',
    answer: 'Where people with an unusual case can no longer reach anybody',
    why: 'Tools give control as long as they fit. Whoever falls outside of them has lost the one way that was left.',
    wrong: [
      {
        text: 'Where people have to read a guide instead of being told what to do',
        why: 'Information that one can use at one’s own pace is the heart of it, not its end.',
      },
      {
        text: 'Where the council saves money that used to be spent on telephone staff',
        why: 'A saving on one side does not take control from the other; both can gain.',
      },
      {
        text: 'Where a status page shows delays that used to stay hidden from view',
        why: 'Seeing a delay lets people plan around it, even if the office finds it unpleasant.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'crm-more-than-software',
    topic: 'voice',
    terms: ['customer-relationship-management', 'data-capture'],
    prompt:
      'A museum shop installs a CRM system. After a year members still have to explain themselves at every counter. What is the likeliest cause?',
    answer: 'Nobody agreed who enters what, and who looks at it in a contact',
    why: 'The system is half of CRM. The other half is a practice: what is noted after a contact and used in the next one.',
    wrong: [
      {
        text: 'The system lacks a model that predicts what people want next',
        why: 'Prediction needs the notes that are missing. It cannot make up for an empty history.',
      },
      {
        text: 'Museums have visitors and not customers, so there is no relationship',
        why: 'Members come back and have names; their relationship is exactly what the shop fails to remember.',
      },
      {
        text: 'The data are kept in one place, which makes them slow to find',
        why: 'One place is the point of it. Scattered notes would make things worse.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'interviews-how-far',
    topic: 'voice',
    terms: ['interview', 'evidence'],
    prompt: 'Seven of eight interviewed commuters say that they order from the tram. What may a persona claim?',
    answer: 'That ordering on the way is common among them, as partial evidence',
    why: 'Agreement in a few talks points somewhere. It shows a pattern and its reasons, and leaves the share to be counted.',
    wrong: [
      {
        text: 'That 87.5% of all commuters order from the tram, as validated',
        why: 'Eight chosen people give no such share: with one answer more or less it jumps by twelve points.',
      },
      {
        text: 'Nothing, because eight people are too few to learn anything from',
        why: 'Few talks reveal motives and words that thousands of rows do not hold. They may be used for that.',
      },
      {
        text: 'That commuters would order more if there were a better app',
        why: 'They told what they do. What they would do under other conditions was neither asked nor seen.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'engagement-both-directions',
    topic: 'voice',
    terms: ['customer-engagement'],
    prompt: 'A shop posts every day, has 80,000 followers and answers no comment. Judge its engagement.',
    answer: 'Weak: the shop sends and nobody takes part in anything',
    why: 'Engagement shows in what people do and in a talk that goes both ways. An audience alone is reach.',
    wrong: [
      {
        text: 'Strong: 80,000 people chose to see what the shop has to say',
        why: 'One click, perhaps years ago, is all that is known of them. Many may not look any more.',
      },
      {
        text: 'Strong: daily posts show how much the shop engages with people',
        why: 'How much the sender does is effort. The word is about what comes back.',
      },
      {
        text: 'Unknown: engagement can be measured by purchases and nothing else',
        why: 'Replies, saved posts, trials and contributions can all be counted, and say more than the till does here.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'review-answer-for-readers',
    topic: 'voice',
    terms: ['review', 'brand-reputation', 'service-recovery'],
    prompt: 'A guesthouse gets a harsh but true review about a cold room. Which answer serves it best?',
    answer: 'Say what was wrong and what was done, and offer a direct contact',
    why: 'A review is read by people who are choosing. They judge how the house deals with a fault more than the fault.',
    wrong: [
      {
        text: 'Explain that other guests in the same week found the room warm enough',
        why: 'It calls the writer a liar in front of those who might sleep there next.',
      },
      {
        text: 'Leave it, because an answer only draws attention to what is negative',
        why: 'It is seen anyway, by date. Silence reads as if nobody cared.',
      },
      {
        text: 'Ask ten friends to write good reviews so that it moves further down',
        why: 'Invented praise is deceit, forbidden in many places, and leaves the next guest in the cold as well.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'wave-comparable',
    topic: 'voice',
    terms: ['survey-wave', 'sampling-bias'],
    prompt:
      'In spring a bank asked by letter and 300 answered, in autumn by app and 900 answered. Satisfaction rose from 71% to 79%. What may be said?',
    answer: 'Little: another way of asking has brought other people to answer',
    why: 'App users may be younger and happier with the bank. What changed between the waves may be the people, not their opinion.',
    wrong: [
      {
        text: 'It rose, and with 900 answers the second figure is the safer one',
        why: 'The number of answers narrows chance. It does not make letter readers and app users the same people.',
      },
      {
        text: 'It rose by 8 points, which is too much to be explained by chance',
        why: 'Chance is not the suspect here. A change in who is asked can easily make eight points.',
      },
      {
        text: 'It fell, since app users are always more critical than others',
        why: 'Nobody has looked whether they are. A guess about app users does not replace a comparison.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-sources-of-voice',
    topic: 'voice',
    terms: ['survey', 'review', 'interview', 'customer-behaviour-insights', 'feedback-mechanism'],
    prompt: 'Match each source with what it tells better than the others.',
    pairs: [
      {
        left: 'Survey of all customers',
        right: 'How many think so',
        why: 'The same closed questions put to many can be counted and compared.',
      },
      {
        left: 'Interview',
        right: 'Why somebody did what she did',
        why: 'Only a talk can go back over one real event and ask for its reasons.',
      },
      {
        left: 'Public review',
        right: 'What future customers will read about you',
        why: 'It is written for other buyers, who meet it before they meet you.',
      },
      {
        left: 'Log of abandoned orders',
        right: 'Where people stop, without being asked',
        why: 'Behaviour is recorded for everybody, the silent ones included, and gives no reasons.',
      },
      {
        left: 'Question right after a contact',
        right: 'How this one meeting went, while it is fresh',
        why: 'Asked within minutes, it is about one occasion and not about a general mood.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-relationship-terms',
    topic: 'voice',
    terms: ['customer-satisfaction', 'customer-loyalty', 'customer-advocacy', 'customer-retention', 'customer-engagement'],
    prompt: 'Match the word with the observation that shows it best.',
    pairs: [
      {
        left: 'Satisfaction',
        right: '“The repair was what I had hoped for.”',
        why: 'One result is compared with what was hoped for beforehand.',
      },
      {
        left: 'Loyalty',
        right: 'She walks past two nearer cafés to get there',
        why: 'The nearer ones are within reach, and she chooses against convenience.',
      },
      {
        left: 'Advocacy',
        right: 'He brings three colleagues along on his own account',
        why: 'Unasked, he stakes his own name on the place.',
      },
      {
        left: 'Retention',
        right: '900 of 1,000 members are still there after a year',
        why: 'It is a count of those kept, whatever their reasons.',
      },
      {
        left: 'Engagement',
        right: 'Users answer each other’s questions in the forum',
        why: 'They take part in something that goes beyond buying.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-bias-and-example',
    topic: 'voice',
    terms: ['sampling-bias', 'survey', 'customer-feedback'],
    prompt: 'Match what is wrong with the feedback to the situation.',
    pairs: [
      {
        left: 'Survivors only',
        right: 'Subscribers are asked after their second year',
        why: 'Whoever cancelled in the first year has no vote.',
      },
      {
        left: 'The loudest speak',
        right: 'A council counts the letters about a new road',
        why: 'People with a strong view write; those who do not mind stay quiet.',
      },
      {
        left: 'A leading question',
        right: '“How much did you enjoy our award-winning breakfast?”',
        why: 'The wording praises first and leaves only the amount open.',
      },
      {
        left: 'A reward for the grade',
        right: 'The driver offers a sweet for five stars',
        why: 'What is rated is now partly the sweet.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'match-loop-stage-and-act',
    topic: 'voice',
    terms: ['closed-feedback-loop', 'customer-feedback'],
    prompt: 'A guest writes that the lift is out of order. Match each act of the hotel with the stage it reaches.',
    pairs: [
      { left: 'The message lies in the inbox', right: 'New', why: 'Nobody has looked at it yet.' },
      { left: '“Thank you, we are looking into it”', right: 'Acknowledged', why: 'It was read and received, and nothing more.' },
      {
        left: 'The lift is repaired and a service contract signed',
        right: 'Acted on',
        why: 'Both the fault and its cause are dealt with.',
      },
      {
        left: '“It runs again, and it is now checked every month”',
        right: 'Customer told',
        why: 'The one who wrote learns what became of her message.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-closing-the-loop',
    topic: 'voice',
    terms: ['closed-feedback-loop', 'feedback-theme', 'accountable-owner'],
    prompt: 'Bring the steps of closing the loop on a complaint into order.',
    steps: [
      {
        text: 'Confirm to the customer that it arrived, and by when she will hear',
        why: 'Silence is what hurts first, so this comes before any work.',
      },
      {
        text: 'Sort it by theme and see how many wrote of the same',
        why: 'Before deciding what to do one has to know whether it is one case or a pattern.',
      },
      { text: 'Give it to somebody who can remove the cause', why: 'A sorted item needs a name beside it, or it stays a statistic.' },
      { text: 'Mend the cause', why: 'Only now is there something worth telling.' },
      { text: 'Tell the customer what was done', why: 'The circle ends with the person who began it, after the deed and not before.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-theme-work',
    topic: 'voice',
    terms: ['feedback-theme', 'sentiment', 'evidence'],
    prompt: 'You have 500 unsorted comments. Which order leads to a theme that can be used as evidence?',
    steps: [
      { text: 'Read fifty of them in full', why: 'What one expects to find should not decide which themes there are.' },
      {
        text: 'Name a theme, with half a sentence on what belongs in it',
        why: 'The name comes out of what was read and has to be settled before anything is counted.',
      },
      { text: 'Have two people sort the same thirty comments', why: 'The definition is tested on a few before it is let loose on all.' },
      { text: 'Sort the rest by words and correct by hand', why: 'Now that two people agree, a rule may do most of the work.' },
      { text: 'Count mentions, and how many are negative', why: 'A count means something once the sorting is trusted.' },
      {
        text: 'Cite the count and three comments where a claim is made',
        why: 'The claim comes last, because it rests on all that went before.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-survey-from-decision',
    topic: 'voice',
    terms: ['survey', 'sample-size', 'survey-wave'],
    prompt: 'Order the steps of a good survey.',
    steps: [
      { text: 'Say which decision the answers are to serve', why: 'A question whose answer would change nothing should not be asked.' },
      { text: 'Choose who has to be asked for that, and how many', why: 'The decision tells whose view counts, before a word is worded.' },
      { text: 'Write few questions and try them on five people', why: 'Misunderstandings are cheap now and fatal later.' },
      { text: 'Ask, and note who did not answer', why: 'The silence can only be described while it happens.' },
      { text: 'Read the result with its margin of error', why: 'Figures come in, and chance has to be set aside first.' },
      { text: 'Decide, and tell those who answered', why: 'The survey ends where it started: at the decision.' },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-asked-unasked-done',
    topic: 'voice',
    terms: ['voice-of-the-customer', 'feedback-mechanism', 'customer-behaviour-insights'],
    prompt: 'Is this voice asked for, given unasked, or shown by what people do?',
    classes: ['Asked', 'Unasked', 'Done'],
    items: [
      {
        text: 'Visitors leave the exhibition after the second of five rooms',
        class: 'Done',
        wrong: {
          Asked: 'Nobody put a question to the visitors; somebody watched where they went.',
          Unasked: 'They said nothing to anybody. Their feet are the message.',
        },
      },
      {
        text: 'A passenger writes about a broken heater on a social network',
        class: 'Unasked',
        wrong: {
          Asked: 'The railway did not invite the remark, and it may not even be addressed to it.',
          Done: 'It is a statement in words, not a trace of travelling more or less.',
        },
      },
      {
        text: 'Eight shop owners talk for an hour about their last reorder',
        class: 'Asked',
        wrong: {
          Unasked: 'The hour was arranged and led by questions.',
          Done: 'They tell of what they did. The reorder itself is not what is being recorded.',
        },
      },
      {
        text: 'One star and the words “never again” on a map service',
        class: 'Unasked',
        wrong: {
          Asked: 'Map services offer a field, but no organisation asked this person.',
          Done: 'Announcing to stay away is still a saying; staying away would be the deed.',
        },
      },
      {
        text: 'A button with three faces at the exit of a security check',
        class: 'Asked',
        wrong: {
          Unasked: 'The button poses a question, even without words, to everybody who passes.',
          Done: 'Pressing it serves no other purpose than to answer.',
        },
      },
      {
        text: 'Half of the trial users never invite a colleague',
        class: 'Done',
        wrong: {
          Asked: 'It was counted in the product, not in a questionnaire.',
          Unasked: 'An invitation not sent is no remark to anyone.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-churn-remedy',
    topic: 'voice',
    terms: ['customer-churn', 'customer-success', 'service-recovery'],
    prompt: 'Customers of a software service leave. Which remedy fits each of them best?',
    classes: ['Help at the start', 'Win back trust', 'Let go'],
    items: [
      {
        text: 'Signed up, imported nothing, cancelled on day 20',
        class: 'Help at the start',
        wrong: {
          'Win back trust': 'There was no disappointment: the service was never really tried.',
          'Let go': 'The need was there when he signed up; somebody could have helped with the import.',
        },
      },
      {
        text: 'Lost a week of work in an outage and got a standard reply',
        class: 'Win back trust',
        wrong: {
          'Help at the start': 'She knew the service well. Instruction is the last thing she needs.',
          'Let go': 'She was content until then, and the failure was not hers.',
        },
      },
      {
        text: 'Closed the firm and retired',
        class: 'Let go',
        wrong: {
          'Help at the start': 'No lesson will reopen the firm.',
          'Win back trust': 'No trust was lost; the need has ended.',
        },
      },
      {
        text: 'Was billed twice, wrote three times, gave up',
        class: 'Win back trust',
        wrong: {
          'Help at the start': 'The trouble was the bill and the silence, not a lack of skill.',
          'Let go': 'An apology, the money and a word on the cause may still turn it round.',
        },
      },
      {
        text: 'A team of two bought the plan for two hundred by mistake',
        class: 'Help at the start',
        wrong: {
          'Win back trust': 'Nobody has broken a promise to them. A talk on the first day would have put them on a smaller plan.',
          'Let go': 'They want the service, only in their size.',
        },
      },
      {
        text: 'Needs a function that the product will never have',
        class: 'Let go',
        wrong: {
          'Help at the start': 'Teaching what the product can do does not add what it cannot.',
          'Win back trust': 'Nothing was done badly to him; it is a poor match.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-evidence-level-voice',
    topic: 'voice',
    terms: ['customer-feedback', 'evidence', 'assumption'],
    prompt: 'How firm is the claim “Parents want an earlier children’s supper”?',
    classes: ['Assumption', 'Partial', 'Validated'],
    items: [
      {
        text: 'The chef is sure of it from long experience',
        class: 'Assumption',
        wrong: {
          Partial: 'No single parent has been asked or counted for it.',
          Validated: 'Experience may be right; nobody else can check it.',
        },
      },
      {
        text: 'Six of seven interviewed families brought it up by themselves',
        class: 'Partial',
        wrong: {
          Assumption: 'Somebody has listened, and what was said points one way.',
          Validated: 'Seven families do not tell how many of all want it.',
        },
      },
      {
        text: 'In a trial of four weeks 68 of 90 families chose 17:30 over 18:30',
        class: 'Validated',
        wrong: {
          Assumption: 'There is a count that anybody may repeat.',
          Partial: 'It was tested on what families do, with both hours on offer.',
        },
      },
      {
        text: 'A travel magazine writes that families like to eat early',
        class: 'Assumption',
        wrong: {
          Partial: 'It is not about these guests, and its own source is unknown.',
          Validated: 'A general remark in print was never tested on this house.',
        },
      },
      {
        text: '23 of 310 comments in the summer mention supper being too late',
        class: 'Partial',
        wrong: {
          Assumption: 'Twenty-three written remarks are more than a belief.',
          Validated: 'Those who wrote chose to; the rest may be content or may not have bothered.',
        },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-feedback-routine',
    topic: 'voice',
    terms: ['closed-feedback-loop', 'accountable-owner'],
    prompt: 'One line of this routine will not work. Which?',
    piece: 'The feedback routine of a swimming pool',
    lines: [
      {
        text: 'Source: cards at the exit, the map service, remarks noted at the till.',
        flawed: false,
        why: 'Three sources, asked and unasked, complement each other.',
      },
      {
        text: 'Reading: Mondays at nine, Ines and whoever opens the till.',
        flawed: false,
        why: 'A weekday and a name make it happen.',
      },
      {
        text: 'Themes: water, changing rooms, prices, staff, opening hours.',
        flawed: false,
        why: 'All five are subjects, and few enough to remember.',
      },
      {
        text: 'Answer: everybody who wrote is answered as soon as the team finds time.',
        flawed: true,
        why: 'Without a number of days nothing is ever late, and no one person is to do it.',
      },
      {
        text: 'Once a month: the theme with most negative remarks goes to the manager.',
        flawed: false,
        why: 'It links what is heard with somebody who can decide.',
      },
    ],
    mend: 'Set a span that can be kept, such as five days, and name who answers.',
  },
  {
    kind: 'spot',
    id: 'spot-survey-report',
    topic: 'voice',
    terms: ['survey', 'sampling-bias', 'customer-satisfaction'],
    prompt: 'One sentence of this report draws a conclusion that the data do not allow. Which?',
    piece: 'From the survey report of an online pharmacy',
    lines: [
      {
        text: '2,140 customers with an order in May were invited; 428 answered.',
        flawed: false,
        why: 'Who was asked, how many, and how many answered: all a reader needs.',
      },
      {
        text: 'Of these, 351 (82%) were satisfied or very satisfied with delivery.',
        flawed: false,
        why: 'The share is right, 351 of 428, and says of what it is a share.',
      },
      {
        text: 'In 1,755 of the 2,140 orders, therefore, customers were content.',
        flawed: true,
        why: 'It carries the 82% over to four fifths who did not answer and may well differ.',
      },
      {
        text: 'Negative remarks most often name parcels left outside, 31 times.',
        flawed: false,
        why: 'A count of what was written, and it claims nothing beyond that.',
      },
    ],
    mend: 'Report the share among those who answered, and look at reorders to learn about the silent ones.',
  },
  {
    kind: 'spot',
    id: 'spot-loyalty-plan',
    topic: 'voice',
    terms: ['loyalty-programme', 'customer-loyalty', 'consent'],
    prompt: 'Which line of the plan works against its own aim?',
    piece: 'A loyalty programme for a chain of bakeries',
    lines: [
      {
        text: 'Aim: regulars who come twice a week come three times.',
        flawed: false,
        why: 'It names a change in behaviour that the till can count.',
      },
      {
        text: 'Reward: a new kind of bread to try on each fifth visit.',
        flawed: false,
        why: 'The reward leads to more variety and costs little.',
      },
      {
        text: 'Joining: at the till, with a phone number and a yes to messages.',
        flawed: false,
        why: 'It takes seconds, and consent is asked for.',
      },
      {
        text: 'Start: everybody on the list gets 20% off all bread for the first year.',
        flawed: true,
        why: 'It lowers the price for those who come anyway and asks for no further visit in return.',
      },
      {
        text: 'Check: start in half of the shops, and compare visits with the other half.',
        flawed: false,
        why: 'The half without the card shows what would have happened in any case.',
      },
    ],
    mend: 'Tie the advantage to the visit that would not have taken place, such as the third in a week.',
  },
];
