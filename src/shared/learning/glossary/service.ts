import type { GlossaryOf } from '../model.ts';

export const service: GlossaryOf<'service'> = {
  'service-quality-management': {
    definition:
      'The work of making sure that what is delivered meets what people expect: setting standards, measuring both sides, finding where they part and closing the distance. It looks at the result and at the manner, and never ends.',
    sector: 'tourism',
    example:
      'A hotel group asks 140 guests of each house every summer what they expect and what they found. The two widest distances go into next year’s training, the smallest is left in peace.',
    not: 'Inspection: looking for faults afterwards mends single cases, not their cause.',
    apply:
      'Make a service quality study, weight its dimensions and take the widest negative gap to the roadmap as the source of an initiative. Repeat it in the same season.',
    related: ['servqual', 'service-gap', 'service-quality-dimensions', 'continuous-improvement'],
    source: { kind: 'course' },
  },
  'service-quality-dimensions': {
    definition:
      'Five aspects under which people judge what is done for them: what they see, whether promises hold, how willingly they are helped, whether they trust, and whether they are treated as persons. They are called tangibles, reliability, responsiveness, assurance and empathy.',
    sector: 'public',
    example:
      'Parents give a school office 6 of 7 for friendliness and 3 for keeping dates. The overall “quite good” of 4.6 had hidden both.',
    not: 'Product features: the same five apply to a bank, a bus and a barber.',
    apply:
      'Ask your customers to share 100 points among the five and enter the shares as weights of the study. On the roadmap, name the dimension that an initiative lifts.',
    related: ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy', 'servqual'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  servqual: {
    definition:
      'A questionnaire of 22 statements, each rated twice: for what an excellent provider should do and for what was met here. The difference, item by item and over five dimensions, shows where delivery falls short.',
    sector: 'tourism',
    example:
      'For “on the day that was promised”, guests expect 6.6 of 7 and found 5.6. The gap of −1.0 is one of five that make up reliability.',
    not: 'A satisfaction survey: that asks for one verdict, this for two halves that can be set against each other.',
    apply:
      'Enter averages or respondents in a service quality study and read the gaps from the most negative on. With fewer than thirty answers, trust the order only.',
    related: ['service-gap', 'service-quality-dimensions', 'customer-expectation', 'perception'],
    formula: {
      text: 'gap = P − E for each item; of a dimension, the mean of its items; overall, the mean of the five, or Σ (w × gap) ÷ 100 with weights w that add up to 100',
      calculate: 'servqual',
    },
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  'customer-expectation': {
    definition:
      'What somebody counts on before a contact: formed by needs, earlier visits, what others tell and what was promised. The result is judged against it, so the same act can please one person and disappoint another.',
    sector: 'retail',
    example: 'A shop writes “2–3 days” and delivers in two: nobody notices. It writes “tomorrow” and delivers in two: 140 mails in a week.',
    not: 'A wish: a person may dream of delivery within the hour and still count on Thursday.',
    apply:
      'Write it into the journey before you fill the phases, and into the first half of a service quality study. Then look which of your own promises created it.',
    related: ['perception', 'service-gap', 'zone-of-tolerance', 'customer-satisfaction', 'experience-promise'],
    source: { kind: 'literature', note: 'Zeithaml, Berry and Parasuraman, 1993' },
  },
  perception: {
    definition:
      'What a person believes to have received, whatever the records say. It is coloured by mood, by the strongest moment and by how long ago it was, and it is what decides on the next purchase.',
    sector: 'coffee',
    example:
      'The clock says 3 minutes 50; guests who face a blank wall guess six minutes, guests who watch the bar guess four. Moving the queue costs nothing.',
    not: 'The measured fact: both matter, and they are mended by different means.',
    apply:
      'Ask soon after the contact and enter the answers as the second half of the study. Where facts are good and this is poor, explain or show more instead of doing more.',
    related: ['customer-expectation', 'service-gap', 'perceived-value', 'peak-end-rule'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  'service-gap': {
    definition:
      'The difference between what people found and what they had expected, on the same scale. Below zero it shows a shortfall; above zero, money may be spent where nobody asked for it.',
    sector: 'public',
    example:
      'Residents expect 6.4 of 7 for being told when a matter will be done and find 4.3: −2.1. For the look of the hall it is 4.9 and 5.5: +0.6.',
    not: 'A gap in a matrix of channels, or a low rating as such: 5.0 is no shortfall where 4.8 was expected.',
    apply:
      'Sort the results of the study by weighted gap and let the first three be the source of an initiative. Say for each whether delivery or the promise has to change.',
    related: ['servqual', 'customer-expectation', 'perception', 'zone-of-tolerance'],
    formula: {
      text: 'gap = P − E; P is the mean of what was found, E the mean of what was expected, both from 1 to 7',
      calculate: 'servqual',
    },
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  tangibles: {
    definition:
      'What can be seen and touched where a service is given: rooms, tools, clothing, print and screens. People who cannot judge the work itself take it as a sign of the care behind it.',
    sector: 'retail',
    example:
      'A repair shop for bicycles paints the counter, hangs tools in order and prints the work sheet. Nothing about the repairs changes, yet “seems competent” rises from 4.8 to 5.6.',
    not: 'The goods that are sold: those belong to the product, these surround it.',
    apply:
      'Answer the four statements of the study, then plan what should change under physical evidence in the 7P view. Often the lightest weight, and the first to be noticed.',
    related: ['physical-evidence', 'service-quality-dimensions', 'assurance', 'front-stage'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  reliability: {
    definition:
      'Doing what was promised, correctly and when it was promised, every time. It is mostly the heaviest of the five aspects of service quality, since friendliness hardly makes up for a broken promise.',
    sector: 'coffee',
    example:
      'The app names 7:48 and the cup stands there by then on four mornings out of five. Guests remember the fifth: “found” is 4.3 of 7 where 6.7 was expected.',
    not: 'Speed: a slow train that is on time is what is meant here, a fast one that varies is not.',
    apply:
      'Promise what the worst day can keep, and measure the share of promises kept rather than the mean time. Make that share the metric of the touchpoint.',
    related: ['service-quality-dimensions', 'responsiveness', 'must-be-quality', 'experience-promise', 'consistency-across-channels'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  responsiveness: {
    definition:
      'Willingness to help and to do it promptly, and to say how long it will take. It shows most when something unforeseen is asked for or goes wrong.',
    sector: 'saas',
    example:
      'A help desk halves its first reply to 20 minutes; the rating stays at 4.9. When the reply also names who will solve it and by when, it rises to 5.7.',
    not: 'Reliability: that one is about the promise, this about readiness before there is one.',
    apply:
      'Learn in minutes or days what “prompt” means to your persona. Put the limit into the routine of Voice of the customer and into an empowerment rule.',
    related: ['service-quality-dimensions', 'reliability', 'staff-empowerment', 'customer-effort-score'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  assurance: {
    definition:
      'The trust that staff inspire by knowing their work and being courteous, so that people feel safe in what they sign, pay or reveal. It weighs most where the buyer cannot judge the work.',
    sector: 'saas',
    example:
      'A clinic hesitates to move patient files. A specialist answers three hard questions without notes, shows the audit and admits one limit; the contract is signed the same week.',
    not: 'A guarantee on paper: that repays damage, this removes the fear of it.',
    apply:
      'Train staff in the ten questions that are asked before a purchase, and note the training under Team. Back each answer in “Why us” with a proof.',
    related: ['service-quality-dimensions', 'employee-training', 'reason-to-believe', 'empathy'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  empathy: {
    definition:
      'Treating each buyer as a person with a case of their own: listening, finding hours and words that suit them, putting their interest first. It needs time and leeway more than training in smiles.',
    sector: 'public',
    example:
      'An office opens on Thursdays until eight because most applicants work in shifts. It costs two hours’ pay a week; “they grasp what I need” rises from 3.9 to 5.2.',
    not: 'Friendliness: a cheerful clerk who reads out the wrong rule shows none.',
    apply:
      'Write empowerment rules that leave room for the single case. Check opening hours and forms against what each persona can manage.',
    related: ['service-quality-dimensions', 'emotional-need', 'staff-empowerment', 'personalisation', 'assurance'],
    source: { kind: 'literature', note: 'Parasuraman, Zeithaml and Berry, 1988' },
  },
  'zone-of-tolerance': {
    definition:
      'The range between the least that people accept and the level they hope for. Inside it they hardly notice differences; below it they are angry, above it delighted. It is narrow where much is at stake.',
    sector: 'coffee',
    example:
      'Commuters hope for three minutes and bear five. Between them a change moves no score; at six minutes the tram is gone and the complaint written.',
    not: 'A margin of error, which concerns the measurement and not the person.',
    apply:
      'Ask for both levels, desired and adequate, on the two heaviest statements. Spend first where perception lies below the adequate one.',
    related: ['customer-expectation', 'service-gap', 'perception', 'one-dimensional-quality'],
    source: { kind: 'literature', note: 'Zeithaml, Berry and Parasuraman, 1993' },
  },
  'customer-service-excellence': {
    definition:
      'A lasting commitment to help people better than they would expect: promptly, competently, and a step further where it counts. It rests on selection, training and leeway, not on single heroes.',
    sector: 'retail',
    example:
      'Somebody rings a garden shop about a tree bought elsewhere. The adviser spends six minutes on it; over a year, every third such caller becomes a buyer.',
    not: 'Yielding to every demand: a clear and kind “no” with another way belongs to it.',
    apply:
      'Describe under Culture the conduct you mean and how it is recognised. Set a standard for the ordinary case first; the extra step comes on top.',
    related: ['service-recovery', 'staff-empowerment', 'employee-training', 'service-quality-dimensions'],
    source: { kind: 'course' },
  },
  'service-recovery': {
    definition:
      'Putting things right after a failure: admitting it, mending it, making up for it and telling the person what was done. Done fast and fairly, it can leave more trust than there was before, though hardly twice.',
    sector: 'retail',
    example:
      'A plate arrives broken. The desk sends a new one the same hour without asking for a photograph, at €14; 61% of such buyers order again, against 27% of all.',
    not: 'Compensation alone: a voucher without a mended cause pays for the same fault again.',
    apply:
      'Write empowerment rules with situation, decision and limit, so that whoever hears of the fault can act. Mark the phase as a moment of truth and follow it in the closed loop.',
    related: ['staff-empowerment', 'closed-feedback-loop', 'moment-of-truth', 'empathy'],
    source: { kind: 'practice' },
  },
  'kano-model': {
    definition:
      'A theory that features affect contentment in different ways: some are only missed, some please in proportion, some delight when unhoped for, and some leave people cold. A pair of questions for each feature tells which way it works.',
    sector: 'tourism',
    example:
      'Guests of a seaside hotel see fast wifi as a must and a late checkout as a delight, and do not care about a printed newspaper. The newspaper pays for the later hour.',
    not: 'A ranking by importance: asked directly, people call nearly everything important.',
    apply:
      'Ask both questions about 8–15 features in a Kano study. Keep all the musts, compete on the proportional ones and add one delight.',
    related: [
      'must-be-quality',
      'one-dimensional-quality',
      'attractive-quality',
      'functional-and-dysfunctional-question',
      'better-and-worse-coefficients',
    ],
    formula: {
      text: 'category of a feature: the most frequent one among M, O, A, I, R, Q; between close ones M > O > A > I',
      calculate: 'kano',
    },
    source: { kind: 'literature', note: 'Kano, Seraku, Takahashi and Tsuji, 1984' },
  },
  'must-be-quality': {
    definition:
      'A property that people take for granted: present, it earns no thanks; absent, it drives them away. One cannot win with it, only lose without it.',
    sector: 'coffee',
    example: 'Nobody praises a café because the cup is clean. Of 80 guests asked, 74 would not come back after a dirty one.',
    not: 'The most important thing to advertise: saying that it is there makes people wonder why.',
    apply:
      'Bring each up to standard and then stop spending on it. Keep it out of the value proposition and on the list of attributes as parity.',
    related: ['kano-model', 'one-dimensional-quality', 'point-of-parity', 'reliability'],
    source: { kind: 'literature', note: 'Kano, Seraku, Takahashi and Tsuji, 1984' },
  },
  'one-dimensional-quality': {
    definition:
      'A property of which more pleases and less annoys, in proportion. People name it when asked and compare suppliers by it, so rivalry happens here.',
    sector: 'saas',
    example:
      'Each minute off the nightly import pleases bookkeepers, each minute on it annoys them. From 40 minutes to 25, the rating rises from 4.6 to 5.4.',
    not: 'A must: there is no level at which it falls silent, and no level at which it is enough.',
    apply:
      'Choose one or two in which you want to lead the competitors and make each a difference in Positioning. On the others, keep pace.',
    related: ['kano-model', 'must-be-quality', 'attractive-quality', 'point-of-difference', 'better-and-worse-coefficients'],
    source: { kind: 'literature', note: 'Kano, Seraku, Takahashi and Tsuji, 1984' },
  },
  'attractive-quality': {
    definition:
      'A property nobody misses and everybody likes: absent, it does no harm; present, it delights. With time it becomes usual and in the end a must, so it has to be renewed.',
    sector: 'retail',
    example:
      'A tile of the glaze for two euros, sent before the plates, was asked for by no one. 44 of 60 buyers who got one mention it unprompted.',
    not: 'A remedy for a missing must: a welcome chocolate does not make up for a cold room.',
    apply:
      'Plan one for a peak or the end of the journey, as a creator for an unexpected gain. Ask again after two years whether it still surprises.',
    related: ['kano-model', 'gain', 'memorable-interaction', 'must-be-quality'],
    source: { kind: 'literature', note: 'Kano, Seraku, Takahashi and Tsuji, 1984' },
  },
  'indifferent-quality': {
    definition:
      'A property that people neither enjoy nor miss, so that it changes nothing whether it is there. It costs money all the same, and often exists because somebody in the house is fond of it.',
    sector: 'public',
    example:
      'A library’s app can change its colours. Of 120 members asked, 97 would feel the same with and without; the 30 days a year of upkeep go into opening hours.',
    not: 'Dislike: that would be a reverse one. Nor need it hold for everybody: one group may be cold, another keen.',
    apply:
      'Before you drop it, split the answers by segment. If nobody cares in any of them, write into the note of the feature what the money will do instead.',
    related: ['kano-model', 'reverse-quality', 'customer-segment', 'importance-performance-analysis'],
    source: { kind: 'literature', note: 'Kano, Seraku, Takahashi and Tsuji, 1984' },
  },
  'reverse-quality': {
    definition:
      'A property that people would rather do without: its presence annoys and its absence pleases. It often means well, and helps one group at the expense of another.',
    sector: 'public',
    example:
      'A clinic announces each patient’s name over a loudspeaker. 58 of 90 prefer a number on a screen; what was meant as a personal touch drives them off.',
    not: 'A feature done badly: even done well, it is not wanted.',
    apply:
      'Look in the Kano study whether one segment gives most of these answers, and offer a way to switch it off. If all do, take it away.',
    related: ['kano-model', 'indifferent-quality', 'questionable-answer', 'pain-point'],
    source: { kind: 'literature', note: 'Kano, Seraku, Takahashi and Tsuji, 1984' },
  },
  'questionable-answer': {
    definition:
      'A pair of replies that contradict each other, such as liking both that a feature is there and that it is missing. It usually means that one of the two sentences was misread.',
    sector: 'coffee',
    example:
      'In a study of 90 guests, 19 like “a lid on the cup” and also “no lid on the cup”. The second sentence came overleaf and was taken for another size.',
    not: 'A missing opinion, or a person without sense: look at the wording first.',
    apply:
      'Count such pairs for each feature. Above one in twenty, put the questions differently and ask again before you read the category.',
    related: ['functional-and-dysfunctional-question', 'kano-model', 'reverse-quality', 'sampling-bias'],
    source: { kind: 'literature', note: 'Berger and others, 1993' },
  },
  'functional-and-dysfunctional-question': {
    definition:
      'The two halves of a Kano interview: how would you feel if the feature were there, and how if it were not? Each is answered with like, must be, neutral, live with or dislike, and the pair gives the category.',
    sector: 'saas',
    example:
      '“If reports came by mail?” – like. “If reports did not come by mail?” – live with. The table gives attractive. With “dislike” as the second answer it would be one-dimensional.',
    not: 'A question and its opposite: “if reports came late” asks about something else.',
    apply: 'Write both sentences into the study before you ask, try them on five people and enter the pairs in the grid of the board.',
    related: ['kano-model', 'questionable-answer', 'attractive-quality', 'survey'],
    formula: {
      text: 'rows: the feature is there; columns: it is not; both in the order like, must be, neutral, live with, dislike: QAAAO RIIIM RIIIM RIIIM RRRRQ',
      calculate: 'kano-category',
    },
    source: { kind: 'literature', note: 'Kano and others, 1984; Berger and others, 1993' },
  },
  'better-and-worse-coefficients': {
    definition:
      'Two shares that sum up a Kano study’s answers on a feature: how far contentment can rise when it is there, from 0 to 1, and how far it can fall when it is not, from 0 to −1. They show what a single category hides.',
    sector: 'public',
    example:
      'For evening hours, 95 say must, 123 proportional, 45 attractive and 33 indifferent: (45 + 123) ÷ 296 = 0.57 and −(123 + 95) ÷ 296 = −0.74. Without it much is lost.',
    not: 'Percentages of satisfied users: reverse and questionable answers are left out of both.',
    apply:
      'Place all features by the two figures. Far towards −1 means keep first; far towards 1 with little below zero means a candidate for delight.',
    related: ['kano-model', 'one-dimensional-quality', 'must-be-quality', 'attractive-quality'],
    formula: {
      text: 'rise = (A + O) ÷ (A + O + M + I); fall = −(O + M) ÷ (A + O + M + I); the letters are counts of answers',
      calculate: 'kano',
    },
    source: { kind: 'literature', note: 'Berger and others, 1993' },
  },
};
