import type { FixedQuestion } from '../question.ts';

/** Team, technology, roadmap, and how a strategy holds together. */
export const delivery: readonly FixedQuestion[] = [
  {
    id: 'delivery-know-may-want',
    kind: 'choice',
    topic: 'delivery',
    terms: ['staff-empowerment', 'employee-training'],
    prompt:
      'Clerks of a parking office can recite the rule for unjust fines but must send every case to head office. Complaints rise. What is missing?',
    answer: 'A decision that they may take themselves, with its limit',
    why: 'They know what is right and are not allowed to do it; only empowerment changes that.',
    wrong: [
      {
        text: 'A course in the rules, repeated each spring',
        why: 'They know the rules by heart; a course adds knowledge where none is lacking.',
      },
      {
        text: 'A bonus for the clerk with the fewest complaints',
        why: 'It rewards wanting. Whoever may not decide cannot earn it, except by putting people off.',
      },
      {
        text: 'A poster on respect for citizens at every desk and window',
        why: 'It states a value, and the next unjust fine still goes to head office.',
      },
    ],
  },
  {
    id: 'delivery-empowerment-limit',
    kind: 'choice',
    topic: 'delivery',
    terms: ['staff-empowerment', 'service-recovery'],
    prompt: 'Which line of empowerment can a new colleague act upon in the first week?',
    answer: '“A dropped call: move the guest or give the night back, up to £95 a stay; above it Elin, the same day”',
    why: 'Scene, decision, limit and whom to call are all there; nothing has to be interpreted.',
    wrong: [
      {
        text: '“Use your best judgement whenever a guest is unhappy with us; the house trusts every one of you completely”',
        why: 'It names no scene and no limit, so careful people will decide nothing.',
      },
      {
        text: '“For dropped calls, fill in form 7 and offer what the duty manager approves within the week”',
        why: 'The decision is taken elsewhere and later; the guest will have left.',
      },
      {
        text: '“Refunds are possible in justified cases and are to be kept as low as possible at all times”',
        why: 'Neither the case nor the amount is said, and the warning outweighs the permission.',
      },
    ],
  },
  {
    id: 'delivery-unused-limit',
    kind: 'choice',
    topic: 'delivery',
    terms: ['staff-empowerment', 'employee-recognition'],
    prompt: 'Complaints run at forty a month; the £60 permission was used twice. What is the most useful next step?',
    answer: 'Ask the desk what happened the last time somebody used it',
    why: 'With many occasions and hardly any use, something holds people back; those concerned can say what.',
    wrong: [
      {
        text: 'Report to the board that customers of this house are easily satisfied',
        why: 'Forty complaints a month speak against it; the two uses may show fear, not peace.',
      },
      {
        text: 'Lower the limit to £30, as more is evidently not needed',
        why: 'The amount was not used up because it was not used; halving it makes the permission smaller still.',
      },
      {
        text: 'Raise the limit to £120, so that it becomes attractive',
        why: 'A higher sum does not help those who do not know of it or do not dare.',
      },
    ],
  },
  {
    id: 'delivery-culture-visible',
    kind: 'choice',
    topic: 'delivery',
    terms: ['cultural-alignment', 'customer-centricity'],
    prompt: 'Which behaviour makes the principle “mended and told” visible in a repair shop?',
    answer: 'No job is closed before the customer was called',
    why: 'Anybody can look at the list of jobs and see whether it holds.',
    wrong: [
      {
        text: 'Everybody takes every complaint by customers seriously',
        why: 'Seriousness cannot be seen from outside, and nobody would say the opposite.',
      },
      { text: 'The principle hangs framed at the door', why: 'A frame shows what is wished for; the work behind it may look different.' },
      {
        text: 'Customers are surveyed once in a year',
        why: 'A survey asks what people felt long ago; it is no part of mending or telling.',
      },
    ],
  },
  {
    id: 'delivery-score-bonus',
    kind: 'choice',
    topic: 'delivery',
    terms: ['employee-recognition', 'sampling-bias'],
    prompt: 'A chain pays its branches by their satisfaction score. Which effect is to be expected first?',
    answer: 'Staff hand the survey mostly to customers who look content',
    why: 'Choosing whom to ask is the cheapest way to raise a score, and it takes no change of service.',
    wrong: [
      {
        text: 'The worst branches improve most, as they have most to gain',
        why: 'Branches far from the bonus tend to give up on it; the pull is strongest near the line.',
      },
      {
        text: 'Scores fall, because customers resent being asked at all',
        why: 'Some do, and they do not answer; the score of those who answer need not fall.',
      },
      { text: 'Nothing, since money has no influence on how staff behave', why: 'It does have one, only not always on what was meant.' },
    ],
  },
  {
    id: 'delivery-technology-order',
    kind: 'choice',
    topic: 'delivery',
    terms: ['capability', 'objective'],
    prompt: 'Which sentence begins at the right end of a technology decision?',
    answer: '“Fourteen of 31 questions ask where the parcel is, so we must be able to tell when the day moves”',
    why: 'A number that customers cause leads to a capability; which product provides it comes afterwards.',
    wrong: [
      {
        text: '“The platform offers 240 connectors, so we should find out which of them we could use”',
        why: 'It starts from a list of features and looks for needs to match.',
      },
      {
        text: '“Two rivals have introduced a chatbot this autumn, so ours should be live before the end of the year”',
        why: 'What rivals buy says nothing of what our customers lack.',
      },
      {
        text: '“The old licence ends in May, so we take the larger package of the same supplier”',
        why: 'A contract’s end sets a date, and no need has been named at all.',
      },
    ],
  },
  {
    id: 'delivery-in-place',
    kind: 'choice',
    topic: 'delivery',
    terms: ['capability'],
    prompt: 'When does a capability deserve the state “in place”?',
    answer: 'When people use it in ordinary work',
    why: 'The map tells what can be done today; only use shows that.',
    wrong: [
      { text: 'When its licence has been paid', why: 'Paid tools may lie unused; then nothing can be done with them.' },
      { text: 'When its project has been approved', why: 'Approval makes it planned at best.' },
      { text: 'When its supplier has demonstrated it', why: 'A demonstration shows what others could do, in another house.' },
    ],
  },
  {
    id: 'delivery-island',
    kind: 'choice',
    topic: 'delivery',
    terms: ['system-integration', 'data-capture'],
    prompt: 'On a technology map the survey tool is in place and joined with nothing. What does that mean at the front desk?',
    answer: 'The desk cannot see that the guest in front of it complained yesterday',
    why: 'Answers stay in a tool that the desk does not open; the joint that would carry them is missing.',
    wrong: [
      {
        text: 'No survey answers are being collected at this time',
        why: 'The tool is in place and collects; the answers just go nowhere.',
      },
      {
        text: 'The survey tool must be replaced by a larger one that does more by itself',
        why: 'A larger tool without a joint is a larger island; the link is what is missing.',
      },
      {
        text: 'The answers are not reliable enough to be passed on to other systems',
        why: 'Joints say nothing of quality; good answers can sit on an island too.',
      },
    ],
  },
  {
    id: 'delivery-automate-what',
    kind: 'choice',
    topic: 'delivery',
    terms: ['chatbot-and-automation', 'empathy'],
    prompt: 'An insurer may automate one kind of contact first. Which is the best candidate?',
    answer: 'Requests for a copy of the yearly certificate',
    why: 'They are frequent, clear, the same each time, and wanted at any hour.',
    wrong: [
      { text: 'Reports of a death in the policyholder’s family', why: 'They are rare and painful; here a person’s tact matters most.' },
      {
        text: 'Complaints about a claim that was refused last week',
        why: 'They need somebody who listens and may decide, and no two are alike.',
      },
      { text: 'Advice before a change of contract', why: 'What the customer needs is unclear at first and has to be found in talk.' },
    ],
  },
  {
    id: 'delivery-cost-empty',
    kind: 'choice',
    topic: 'delivery',
    terms: ['capability', 'assumption'],
    prompt: 'A map lists seven capabilities. Five have costs that add up to €71,500, two have none entered. What may be said?',
    answer: 'The known costs are €71,500, and two are still unknown',
    why: 'An empty field is not a zero; whoever reads the sum must know that it is too low.',
    wrong: [
      { text: 'The seven capabilities cost €71,500 in all', why: 'That counts the two unknown costs as nothing.' },
      {
        text: 'The seven capabilities cost about €100,100',
        why: 'It gives the two the mean of the others, a guess that is not marked as one.',
      },
      {
        text: 'Nothing at all can be said while two costs are unknown',
        why: 'Five costs are known and worth telling, with the gap named.',
      },
    ],
  },
  {
    id: 'delivery-quadrant-on-line',
    kind: 'choice',
    topic: 'delivery',
    terms: ['impact-effort-matrix'],
    prompt:
      'An initiative is rated impact 4 and effort 3. The lines cross at 3, and a rating on a line counts as high. Where does it stand?',
    answer: 'Major project',
    why: 'Impact 4 is high, and effort 3 lies on the line and counts as high.',
    wrong: [
      { text: 'Quick win', why: 'That would take an effort below 3.' },
      { text: 'Fill-in', why: 'Both ratings would have to lie below 3.' },
      { text: 'Avoid', why: 'That is high effort for low impact; 4 is not low.' },
    ],
  },
  {
    id: 'delivery-only-quick-wins',
    kind: 'choice',
    topic: 'delivery',
    terms: ['impact-effort-matrix', 'roadmap', 'objective'],
    prompt:
      'A roadmap for a year holds nine quick wins and nothing else. The main objective rests on a new booking path. What is the strongest objection?',
    answer: 'The one thing the objective needs takes long and has not been begun',
    why: 'Quick wins may please and still not move the number that the objective is about.',
    wrong: [
      {
        text: 'Quick wins never have an effect that lasts beyond the year',
        why: 'Many do; their size is the trouble, not how long they last.',
      },
      {
        text: 'Nine initiatives are more than any one team can look after in one year',
        why: 'Small ones may well be manageable; their number is not the point.',
      },
      {
        text: 'A roadmap must hold as many major projects as quick wins',
        why: 'No rule asks for equal numbers; the objective decides what is needed.',
      },
    ],
  },
  {
    id: 'delivery-two-accountable',
    kind: 'choice',
    topic: 'delivery',
    terms: ['raci', 'accountable-owner'],
    prompt: 'The desk gives a delivery promise and the warehouse keeps it. Both heads are named as accountable. What is the best repair?',
    answer: 'Name one of them accountable and the other responsible for their part',
    why: 'One person answers for the whole result, and the work of both is still visible.',
    wrong: [
      {
        text: 'Name the managing director, who stands above both heads and can overrule',
        why: 'Then everything ends at the top, and nobody near the work answers for it.',
      },
      {
        text: 'Name neither of them until the two have agreed on it',
        why: 'An initiative for which nobody answers stands still; the repair is a decision.',
      },
      { text: 'Name a third person from the quality office as well', why: 'With three, each has even more reason to wait for the others.' },
    ],
  },
  {
    id: 'delivery-plan-before-do',
    kind: 'choice',
    topic: 'delivery',
    terms: ['pdca-cycle', 'baseline'],
    prompt: 'Why is the “plan” line of a PDCA cycle written before the work begins?',
    answer: 'So that the result can be compared with what was expected then',
    why: 'An expectation written afterwards bends to the result and has always been met.',
    wrong: [
      {
        text: 'So that the work cannot be changed once it has begun',
        why: 'It may be changed, and should be noted; the plan is a measure, no fetter.',
      },
      {
        text: 'So that the costs of all four steps can be added up before they begin',
        why: 'The line states an effect with a number; costs stand elsewhere.',
      },
      { text: 'So that the check can be left out if all goes to plan', why: 'Only the check tells whether it went to plan.' },
    ],
  },
  {
    id: 'delivery-review-date',
    kind: 'choice',
    topic: 'delivery',
    terms: ['initiative', 'pdca-cycle'],
    prompt: 'A new booking path goes live on 30 April. About 60 people answer the effort question each month. When is the review best set?',
    answer: 'In mid-June, some six weeks later',
    why: 'By then guests have used it and there are answers enough to compare, and people still remember the plan.',
    wrong: [
      { text: 'On 1 May, the day after it went live', why: 'Nobody has used it for long enough; there would be hardly an answer to read.' },
      {
        text: 'At the end of the year, with the others',
        why: 'Eight months of a possible mistake would have passed before anybody looked.',
      },
      { text: 'As soon as the number has improved', why: 'That waits for the wished result and never tells when to stop.' },
    ],
  },
  {
    id: 'delivery-evidence-level',
    kind: 'choice',
    topic: 'delivery',
    terms: ['evidence', 'assumption'],
    prompt: 'Eight interviews agree that guests book after nine in the evening. Which level of evidence is honest?',
    answer: 'Partial',
    why: 'Something points that way, from eight people; a count of bookings by hour could settle it.',
    wrong: [
      { text: 'Assumption', why: 'People were asked and agreed; that is more than nobody having looked.' },
      { text: 'Validated', why: 'Eight are few and chosen; nothing has been counted or tested yet.' },
      { text: 'None at all', why: 'Interviews are a source; few answers make it weak and not void.' },
    ],
  },
  {
    id: 'delivery-waiver',
    kind: 'choice',
    topic: 'delivery',
    terms: ['waiver', 'strategy-check'],
    prompt: 'A check reports a touchpoint without a metric. The lobby screen goes in March. What is a good reason for waiving it?',
    answer: '“The lobby screen is taken down in March.”',
    why: 'It is a fact that another reader can judge, and it says until when the waiver makes sense.',
    wrong: [
      { text: '“This check is not helpful for our hotel.”', why: 'It dismisses the check as a whole; the waiver covers this one finding.' },
      { text: '“We have discussed it and leave it as it is.”', why: 'It says that there was a decision, not why.' },
      { text: '“To be looked at when there is more time.”', why: 'That postpones it without a date; the finding should then stay open.' },
    ],
  },
  {
    id: 'delivery-version-or-variant',
    kind: 'choice',
    topic: 'delivery',
    terms: ['strategy-variant', 'strategy-version'],
    prompt: 'The board wants to see what the strategy would look like with half of the budget, beside the present one. What is made?',
    answer: 'A variant',
    why: 'It stands beside the strategy, is worked on by itself and is then compared.',
    wrong: [
      { text: 'A version', why: 'That keeps the present state to look back at; it is not a second plan to work on.' },
      { text: 'A waiver', why: 'It leaves one finding of a check as it is; no plan is changed by it.' },
      { text: 'A new brief', why: 'That would begin another strategy, without the records of this one and hard to compare.' },
    ],
  },
  {
    id: 'delivery-match-raci',
    kind: 'match',
    topic: 'delivery',
    terms: ['raci', 'accountable-owner', 'stakeholder'],
    prompt: 'A hotel rebuilds its booking. Match each role with who has it.',
    pairs: [
      { left: 'Responsible', right: 'The web agency that builds the pages', why: 'It does the work.' },
      { left: 'Accountable', right: 'Tom, who will explain to the board if it is late', why: 'He answers for the result and can stop it.' },
      {
        left: 'Consulted',
        right: 'Night porters, who are asked before the steps are fixed',
        why: 'Their view is sought before a decision.',
      },
      { left: 'Informed', right: 'The front desk, which hears of the launch date', why: 'It has to know and is not asked.' },
    ],
  },
  {
    id: 'delivery-match-pdca',
    kind: 'match',
    topic: 'delivery',
    terms: ['pdca-cycle', 'continuous-improvement'],
    prompt: 'Match the steps of the cycle with the lines of one initiative.',
    pairs: [
      {
        left: 'Plan',
        right: '“Late cups halve, and orders fall by no more than 2%.”',
        why: 'It states what is expected, with numbers, before the work.',
      },
      { left: 'Do', right: '“A limit for each bar, in two cafés, for three weeks.”', why: 'It tells what was done, on a small scale.' },
      {
        left: 'Check',
        right: '“Late cups from 20 to 11 in a hundred; orders minus 1.4%.”',
        why: 'It sets the result beside the expectation.',
      },
      { left: 'Act', right: '“Kept for all cafés; limits set anew each quarter.”', why: 'It decides what becomes of it.' },
    ],
  },
  {
    id: 'delivery-match-technology-jobs',
    kind: 'match',
    topic: 'delivery',
    terms: [
      'customer-relationship-management',
      'customer-analytics',
      'chatbot-and-automation',
      'feedback-mechanism',
      'customer-data-platform',
    ],
    prompt: 'Match each technology with its main job for customer experience.',
    pairs: [
      {
        left: 'Customer relationship management',
        right: 'Keeps who the customer is and what was agreed',
        why: 'It is the memory of the relationship for those who deal with the customer.',
      },
      { left: 'Feedback management', right: 'Gathers what customers say and who takes care of it', why: 'It listens and follows up.' },
      { left: 'Analytics', right: 'Shows where bookings are given up, and by how many', why: 'It notices patterns in what people do.' },
      { left: 'Automation', right: 'Sends a message as soon as the day of delivery moves', why: 'It acts by itself on an event.' },
      {
        left: 'Customer data platform',
        right: 'Joins what several systems hold about one person',
        why: 'It makes one customer out of many rows.',
      },
    ],
  },
  {
    id: 'delivery-match-program-words',
    kind: 'match',
    topic: 'delivery',
    terms: ['throughline', 'coverage', 'strategy-check', 'waiver', 'strategy-version'],
    prompt: 'Match the words with what they stand for in a strategy.',
    pairs: [
      {
        left: 'Throughline',
        right: 'The chain from a pain by way of an answer and its tactic to a metric',
        why: 'It follows a thread through all frameworks.',
      },
      { left: 'Coverage', right: 'How much of what should be answered has an answer', why: 'It is a share, and what is left is named.' },
      {
        left: 'Strategy check',
        right: 'A rule that says what does not hold together',
        why: 'It compares records with each other and names the place.',
      },
      { left: 'Waiver', right: 'A finding that was left as it is, with the reason', why: 'It stays readable instead of vanishing.' },
      {
        left: 'Strategy version',
        right: 'A state of the strategy that was kept, to look back at',
        why: 'It fixes what was true on a day.',
      },
    ],
  },
  {
    id: 'delivery-order-need-to-product',
    kind: 'order',
    topic: 'delivery',
    terms: ['objective', 'touchpoint', 'capability'],
    prompt: 'Put in order how a technology is decided on, from the customer’s side.',
    steps: [
      { text: 'The objective: what should change for customers', why: 'Everything else is judged by it.' },
      { text: 'The touchpoint at which they would feel it', why: 'It shows where the objective is won or lost.' },
      { text: 'The capability that we would need there', why: 'It follows from what should happen at the touchpoint.' },
      {
        text: 'The data it needs and whether they are captured',
        why: 'A capability without data cannot work, so it is looked at before any offer.',
      },
      { text: 'The product that provides it, from at least two offers', why: 'Only now can offers be compared by what is needed.' },
    ],
  },
  {
    id: 'delivery-order-initiative',
    kind: 'order',
    topic: 'delivery',
    terms: ['initiative', 'pdca-cycle', 'raci'],
    prompt: 'Put the life of an initiative in order.',
    steps: [
      { text: 'A pain or a missed target gives the reason', why: 'Without a reason nothing should be undertaken.' },
      { text: 'Impact, effort and confidence are rated', why: 'Ratings decide whether it is chosen among others.' },
      { text: 'One person is made accountable', why: 'Somebody has to answer for it before a plan is promised.' },
      { text: 'The expected effect is written down, with a number', why: 'It must stand before the work, and it is that person’s word.' },
      { text: 'It is tried on a small scale', why: 'The first doing should be cheap to stop.' },
      { text: 'The result is set beside the expectation', why: 'Now there is something to compare.' },
      { text: 'It is kept, changed or given up', why: 'The decision ends the turn.' },
    ],
  },
  {
    id: 'delivery-order-empowerment',
    kind: 'order',
    topic: 'delivery',
    terms: ['staff-empowerment', 'service-recovery'],
    prompt: 'Put the introduction of a new permission for the desk in order.',
    steps: [
      { text: 'Collect scenes in which the desk had to say “I must ask”', why: 'The permission should fit what really happens.' },
      { text: 'Write the decision and its limit for each scene', why: 'Only with scenes at hand can limits be chosen.' },
      { text: 'Try it for a month and note each case', why: 'Costs and misuse are better known than feared.' },
      { text: 'Set the limit anew from the cases', why: 'The trial supplies the figures.' },
      { text: 'Teach it to all, and to each new colleague', why: 'What is taught should be the final rule.' },
    ],
  },
  {
    id: 'delivery-classify-raci',
    kind: 'classify',
    topic: 'delivery',
    terms: ['raci', 'accountable-owner'],
    prompt: 'A library extends its opening hours. Which role does each person or group have?',
    classes: ['Responsible', 'Accountable', 'Consulted', 'Informed'],
    items: [
      {
        text: 'The head librarian, who answers to the council for the result',
        class: 'Accountable',
        wrong: {
          Responsible: 'She may work on it too, yet what is named here is that she answers for it.',
          Consulted: 'She is not asked for a view by others; she decides.',
          Informed: 'Whoever answers for a result cannot merely hear of it.',
        },
      },
      {
        text: 'Two clerks who draw up the new rota',
        class: 'Responsible',
        wrong: {
          Accountable: 'They do the work; the council will not ask them why.',
          Consulted: 'They are not asked about the rota, they write it.',
          Informed: 'They make what others are told of.',
        },
      },
      {
        text: 'The staff council, whose view is sought before the hours are fixed',
        class: 'Consulted',
        wrong: {
          Responsible: 'It does none of the work of changing the hours.',
          Accountable: 'It can object, and answers to nobody for the outcome.',
          Informed: 'It speaks before the decision, and its view can change it.',
        },
      },
      {
        text: 'The cleaning firm, which receives the new times',
        class: 'Informed',
        wrong: {
          Responsible: 'It will clean at other hours and has no part in making the change.',
          Accountable: 'Nobody would ask the firm why the hours came late.',
          Consulted: 'The times are settled when it hears of them.',
        },
      },
      {
        text: 'Neighbours, who read of it in a letter afterwards',
        class: 'Informed',
        wrong: {
          Responsible: 'Nothing of the work is theirs.',
          Accountable: 'They bear some of the effects and answer for none.',
          Consulted: 'A letter afterwards asks for no view.',
        },
      },
    ],
  },
  {
    id: 'delivery-classify-effort',
    kind: 'classify',
    topic: 'delivery',
    terms: ['impact-effort-matrix', 'impact'],
    prompt: 'Where do these initiatives stand? The lines cross at 3; on the line counts as high.',
    classes: ['Quick win', 'Major project', 'Avoid'],
    items: [
      {
        text: 'One price on all channels: impact 4, effort 2',
        class: 'Quick win',
        wrong: { 'Major project': 'An effort of 2 lies below the line.', Avoid: 'Its impact of 4 is well above the line.' },
      },
      {
        text: 'One record per guest: impact 4, effort 4',
        class: 'Major project',
        wrong: { 'Quick win': 'It would need an effort of 1 or 2 for that.', Avoid: 'Much effort is in order where the impact is high.' },
      },
      {
        text: 'New sofas for the lobby: impact 1, effort 3',
        class: 'Avoid',
        wrong: {
          'Quick win': 'There is little to win at impact 1.',
          'Major project': 'Projects of that name change much; this one changes hardly anything.',
        },
      },
      {
        text: 'Evening line until eleven: impact 3, effort 2',
        class: 'Quick win',
        wrong: {
          'Major project': 'Two people sharing a phone is an effort of 2, below the line.',
          Avoid: 'An impact on the line counts as high.',
        },
      },
      {
        text: 'First address of the trail: impact 3, effort 3',
        class: 'Major project',
        wrong: {
          'Quick win': 'Effort on the line counts as high.',
          Avoid: 'Impact on the line counts as high as well, so the effort may pay.',
        },
      },
      {
        text: 'Quiet half in four cafés: impact 2, effort 4',
        class: 'Avoid',
        wrong: { 'Quick win': 'Four on effort is anything but quick.', 'Major project': 'Two on impact is below the line.' },
      },
    ],
  },
  {
    id: 'delivery-classify-evidence',
    kind: 'classify',
    topic: 'delivery',
    terms: ['evidence', 'assumption', 'sample-size'],
    prompt: 'How firm is the evidence?',
    classes: ['Assumption', 'Partial', 'Validated'],
    items: [
      {
        text: '“Guests distrust booking sites”: the owner, from experience',
        class: 'Assumption',
        wrong: { Partial: 'Experience that nobody can look up is no source.', Validated: 'No guest was asked, let alone counted.' },
      },
      {
        text: '“Most book in the evening”: six of eight interviews',
        class: 'Partial',
        wrong: {
          Assumption: 'Eight people were asked, and most agreed.',
          Validated: 'Six of eight may be chance; bookings by hour could be counted.',
        },
      },
      {
        text: '“38% of nights are booked direct”: 1,140 bookings in the system',
        class: 'Validated',
        wrong: { Assumption: 'The bookings were counted.', Partial: 'It is the full count of a quarter, not a hint.' },
      },
      {
        text: '“The new engine costs no more than its offer”: the offer',
        class: 'Assumption',
        wrong: {
          Partial: 'The offer is the claim itself; nothing yet points to its holding.',
          Validated: 'Only the final bill could show it.',
        },
      },
      {
        text: '“In 14 of 48 rooms calls drop”: measured in all rooms',
        class: 'Validated',
        wrong: {
          Assumption: 'Somebody went from room to room with a meter.',
          Partial: 'No room was left out, so nothing is extended to others.',
        },
      },
      {
        text: '“Shorter booking lifts direct share”: two sister houses',
        class: 'Partial',
        wrong: {
          Assumption: 'It happened in two houses, which is more than belief.',
          Validated: 'Two other houses, untested in ours, leave room for doubt.',
        },
      },
    ],
  },
  {
    id: 'delivery-classify-missing',
    kind: 'classify',
    topic: 'delivery',
    terms: ['employee-training', 'staff-empowerment', 'cultural-alignment'],
    prompt: 'What is missing in each scene: knowledge, permission, or will?',
    classes: ['Know', 'May', 'Want'],
    items: [
      {
        text: '“I would give you the night back, but the manager is in on Monday.”',
        class: 'May',
        wrong: { Know: 'The speaker knows what would be right.', Want: 'The offer would gladly be made.' },
      },
      {
        text: 'Three baristas cannot find where stamps are moved to the phone.',
        class: 'Know',
        wrong: { May: 'Nobody forbids it; they do not find the way.', Want: 'They are trying.' },
      },
      {
        text: 'Speed of calls is praised on Mondays, so long calls are cut short.',
        class: 'Want',
        wrong: { Know: 'They can solve matters; praise has taught them to hurry.', May: 'Taking longer is allowed and just not thanked.' },
      },
      {
        text: 'A packer sees a weak box, and the lorry is not to wait.',
        class: 'May',
        wrong: { Know: 'The packer has seen the fault.', Want: 'The wish to repack is there, the right to hold the lorry is not.' },
      },
      {
        text: 'New clerks quote last year’s fee.',
        class: 'Know',
        wrong: {
          May: 'They are allowed to say the right fee; nobody told them.',
          Want: 'There is no sign of indifference in an honest mistake.',
        },
      },
      {
        text: 'Tips about guests are not written down, as nobody ever reads them.',
        class: 'Want',
        wrong: { Know: 'They know the tips and how to write them.', May: 'Writing is allowed; it has come to feel useless.' },
      },
    ],
  },
  {
    id: 'delivery-spot-roadmap',
    kind: 'spot',
    topic: 'delivery',
    terms: ['initiative', 'raci'],
    piece: 'The initiative “Promises that are kept” of an online shop',
    prompt: 'Which line is the mistake?',
    lines: [
      { text: 'From: the gap in reliability in the autumn survey', flawed: false, why: 'A measured gap is a good reason.' },
      {
        text: 'Supports: questions to the desk from 31 to 20 per 100 orders',
        flawed: false,
        why: 'A promise that is kept needs no question.',
      },
      {
        text: 'Accountable: Pia Zeller, Jonas Wirth',
        flawed: true,
        why: 'Two people: each can wait for the other, and nobody answers for the whole.',
      },
      { text: 'Responsible: service desk, warehouse', flawed: false, why: 'Several may do the work.' },
      { text: 'Review: six weeks after the end', flawed: false, why: 'By then the questions have been counted.' },
    ],
    mend: 'Make one of the two accountable and the other responsible for the part that lies in their hands.',
  },
  {
    id: 'delivery-spot-cycle',
    kind: 'spot',
    topic: 'delivery',
    terms: ['pdca-cycle'],
    piece: 'A turn of plan, do, check, act in a call centre',
    prompt: 'Which line breaks the cycle?',
    lines: [
      {
        text: 'Plan: calls answered within 30 seconds rise from 71% to 85% by May',
        flawed: false,
        why: 'It has a measure, a number and a date.',
      },
      { text: 'Do: four people share an evening line from February', flawed: false, why: 'It says what was done and from when.' },
      {
        text: 'Check: callers praised the friendly voices',
        flawed: true,
        why: 'It reports something kinder than the measure that was named in the plan.',
      },
      {
        text: 'Act: the line is kept until the end of the summer',
        flawed: false,
        why: 'It is a decision with an end; whether it is right depends on the check.',
      },
    ],
    mend: 'Check by the measure of the plan: the share answered within 30 seconds in May, with the number of calls.',
  },
  {
    id: 'delivery-spot-empowerment',
    kind: 'spot',
    topic: 'delivery',
    terms: ['staff-empowerment'],
    piece: 'What staff of a café may decide',
    prompt: 'Which line will not work at the counter?',
    lines: [
      {
        text: 'A cup is wrong or cold: make it again at once, as often as it happens',
        flawed: false,
        why: 'The limit is “no limit”, and it is said.',
      },
      {
        text: 'A guest says the card is lost: believe it, five stamps, once a guest',
        flawed: false,
        why: 'Scene, decision and limit are clear.',
      },
      {
        text: 'A guest is unhappy: do whatever seems right within reason',
        flawed: true,
        why: 'No scene, no decision and no limit; the careful do nothing, the bold are blamed.',
      },
      {
        text: 'The bar is ten minutes behind: close app orders for a quarter of an hour, twice a morning',
        flawed: false,
        why: 'It says who is overloaded, what to do and how often.',
      },
    ],
    mend: 'Name the scenes behind it, such as a long wait or a spilt drink, and give each a decision with its limit.',
  },
  {
    id: 'delivery-spot-technology',
    kind: 'spot',
    topic: 'delivery',
    terms: ['capability', 'objective', 'system-integration'],
    piece: 'A technology map of a town’s swimming baths',
    prompt: 'Which line does not belong on the map as it stands?',
    lines: [
      {
        text: 'Tickets without queueing: planned; joined with the gate; supports shorter waits',
        flawed: false,
        why: 'A capability with its state, its joint and its objective.',
      },
      {
        text: 'Visitors counted by hour: in place; data: entries; supports shorter waits',
        flawed: false,
        why: 'It captures what planning the staff needs.',
      },
      {
        text: 'A leading cloud suite with all modules: planned; supports innovation',
        flawed: true,
        why: 'It names a product and no capability, and “innovation” is no objective of the brief.',
      },
      {
        text: 'Lost property found by photograph: missing; €3,000; supports fewer complaints',
        flawed: false,
        why: 'A gap with its cost, and what it would be for.',
      },
    ],
    mend: 'Say what visitors or staff could do with it, which objective that supports, and leave the product for the end.',
  },
];
