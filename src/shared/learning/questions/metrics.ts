import type { FixedQuestion } from '../question.ts';

export const metrics: readonly FixedQuestion[] = [
  {
    kind: 'choice',
    id: 'nps-same-score-two-mixes',
    topic: 'metrics',
    terms: ['net-promoter-score', 'promoter', 'detractor'],
    prompt:
      'Two coffee bars both have an NPS of 30. In the first 50% are promoters and 20% detractors, in the second 30% are promoters and nobody is a detractor. What follows?',
    answer: 'The first has critics to win back, the second lacks enthusiasm',
    why: 'The score is a difference, and 50 − 20 equals 30 − 0. What to do next depends on the shares behind it.',
    wrong: [
      {
        text: 'Both need the same measures, since the score is the same',
        why: 'One score can come from very different groups of guests; a bar with 20% critics and one with none have different work to do.',
      },
      {
        text: 'The second is miscalculated, as every bar has detractors',
        why: 'Nothing forces anybody to answer 0–6. A group can be empty, above all when few were asked.',
      },
      {
        text: 'The first is better, because it has more promoters',
        why: 'Its 20 points more of promoters are offset by 20 points of detractors, which is what the subtraction says.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'nps-passives-left-out',
    topic: 'metrics',
    terms: ['net-promoter-score', 'passive'],
    prompt:
      'A hotel counts 60 promoters, 80 passives and 20 detractors and reports an NPS of 50. Which score is right, and what went wrong?',
    answer: '25: the passives were left out of all answers',
    why: '100 × (60 − 20) ÷ 160 = 25. The hotel divided by 80, the promoters and detractors alone.',
    wrong: [
      {
        text: '40: the score is promoters minus detractors',
        why: '60 − 20 = 40 is a number of persons. It has to be divided by the 160 answers before it is a score.',
      },
      {
        text: '37.5: promoters are to be divided by all answers',
        why: '60 ÷ 160 = 37.5% is the share of promoters. The share of detractors, 12.5%, has not been taken off.',
      },
      {
        text: '65: half of the passives count as promoters',
        why: 'Answers of 7 and 8 are added to no side, not even by half. They only make n larger.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'csat-mean-read-as-share',
    topic: 'metrics',
    terms: ['customer-satisfaction-score', 'top-box', 'metric-convention'],
    prompt:
      'The mean of a satisfaction question from 1 to 5 is 4.2. A slide says “84% of visitors are satisfied”, because 4.2 ÷ 5 = 0.84. What is wrong with it?',
    answer: 'A mean is turned into a share of people, which it is not',
    why: 'The share has to be counted: those who gave 4 or 5, divided by all. A mean of 4.2 can go with 75% satisfied or with 95%.',
    wrong: [
      {
        text: 'The mean should be divided by 4, as the scale begins at 1',
        why: 'That would rescale the mean, (4.2 − 1) ÷ 4 = 80%, but it would still say nothing about how many people are satisfied.',
      },
      {
        text: 'A mean may only be taken of a scale from 0 to 10',
        why: 'Means of 1–5 are common, and Throughline shows one beside the share. The scale is not the trouble.',
      },
      {
        text: 'Satisfied are only those who answer with a 5 on the scale',
        why: 'Counting fives alone is one possible convention, but changing the limit does not make 4.2 ÷ 5 a share.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'ces-falls-on-high-is-easy',
    topic: 'metrics',
    terms: ['customer-effort-score', 'metric-convention'],
    prompt:
      'An online shop asks “It was easy to return my order”, from 1 (disagree) to 7 (agree). The mean falls from 5.6 to 4.9. What does that say, chance aside?',
    answer: 'Returning has become harder, so look for new friction',
    why: 'Agreeing means that it was easy. A lower mean says that more people had trouble.',
    wrong: [
      {
        text: 'Effort has gone down, which is what was wanted',
        why: 'The name invites this slip. On this scale a high value stands for ease, so going down is bad news.',
      },
      {
        text: 'Buyers are less satisfied with the goods they received',
        why: 'The question is about one task, sending something back. It says nothing about what was in the parcel.',
      },
      {
        text: 'Nothing: above 4, the middle, all values mean the same',
        why: 'The middle is no threshold. A move of 0.7 on seven steps is large if the sample can carry it.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'clv-on-revenue-flatters',
    topic: 'metrics',
    terms: ['customer-lifetime-value', 'contribution-margin', 'customer-acquisition-cost'],
    prompt:
      'A language school earns £800 a year from a pupil for five years, reports a CLV of £4,000 and is glad to pay £1,500 to win one. Of each pound 25% is margin. What should it conclude?',
    answer: 'Each pupil costs more to win than the £1,000 that remain',
    why: '£4,000 is revenue. Its margin is 25% of that, £1,000, even before discounting and before anybody leaves early.',
    wrong: [
      {
        text: 'The plan is sound, since £4,000 is well above £1,500',
        why: 'Revenue pays the teachers and the rooms first. It cannot be set against a cost of winning.',
      },
      {
        text: 'The value is £3,000, as a quarter is to be taken off',
        why: 'A margin of 25% is what is left over, not what is lost. The costs are the other 75%.',
      },
      {
        text: 'It should pay up to £2,500, the value less the cost',
        why: '£4,000 − £1,500 mixes revenue with cost, and the difference of two unlike sums tells nothing about a limit.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'clv-at-once-or-a-period-later',
    topic: 'metrics',
    terms: ['customer-lifetime-value', 'metric-convention'],
    prompt:
      'With a margin of £60 a year, retention 0.75 and a discount of 10%, one colleague gets £128.57 and another £188.57. Both have calculated correctly. How?',
    answer: 'One counts the first margin after a year, the other at once',
    why: '60 × 0.75 ÷ 0.35 = 128.57 and 60 × 1.1 ÷ 0.35 = 188.57. They differ by exactly the £60 that come at the start.',
    wrong: [
      {
        text: 'One has used retention where the other has used churn',
        why: 'Putting 0.25 in place of 0.75 gives 60 × 0.25 ÷ 0.85 = £17.65, which is neither of the two results.',
      },
      {
        text: 'One has discounted future margins and the other has not',
        why: 'Without a discount the first way gives 60 × 0.75 ÷ 0.25 = £180, so that is not where £188.57 comes from.',
      },
      {
        text: 'One has taken revenue and the other has taken margin',
        why: 'Both results have £60 in them. With revenue they would differ by a factor, not by exactly one year’s margin.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'retention-hides-behind-growth',
    topic: 'metrics',
    terms: ['retention-rate', 'churn-rate'],
    prompt: 'A rota tool starts the quarter with 800 clients, gains 140 and ends with 860. What is its retention?',
    answer: '90%',
    why: '860 − 140 = 720 of the 800 are still there, and 720 ÷ 800 = 90%.',
    wrong: [
      { text: '107.5%', why: '860 ÷ 800 is the growth of the base. Retention cannot exceed 100%, because newcomers cannot have stayed.' },
      { text: '83.7%', why: '720 was divided by the 860 at the end. The base is those who were there at the start and could have left.' },
      { text: '82.5%', why: '100 − 140 ÷ 800 takes the newcomers for lost clients; 80 left, not 140.' },
    ],
  },
  {
    kind: 'choice',
    id: 'churn-wrong-base',
    topic: 'metrics',
    terms: ['churn-rate'],
    prompt:
      'A city’s bicycle scheme has 900 subscribers on 1 January. By the end of March 45 of them have left and 195 have joined, so that there are 1,050. What is the churn of the quarter?',
    answer: '5%',
    why: '45 of the 900 who could leave did so: 100 × 45 ÷ 900 = 5%.',
    wrong: [
      {
        text: '4.3%',
        why: 'This divides by the 1,050 of the end, among whom are people who joined last week. A fast growing scheme would look loyal by it.',
      },
      {
        text: '23.1%',
        why: '45 ÷ 195 compares those who left with those who came. That is worth knowing, but it is not a share of anybody who could leave.',
      },
      { text: '95%', why: 'That is the share who stayed. Churn is what is missing to 100.' },
    ],
  },
  {
    kind: 'choice',
    id: 'cac-which-costs-belong',
    topic: 'metrics',
    terms: ['customer-acquisition-cost', 'metric-convention'],
    prompt: 'A guest house wants an honest cost of winning a guest. Which of these has to be left out of the sum?',
    answer: 'Cleaning and breakfast for first-time guests',
    why: 'Those are costs of serving, which lower the margin. They come after the guest has been won.',
    wrong: [
      {
        text: 'Portal commission on first-time bookings',
        why: 'The commission is paid in order to get the booking. Leaving it out would make portals look free.',
      },
      {
        text: 'The welcome voucher for the first stay',
        why: 'A voucher that persuades somebody to come once is spending on winning, even if it appears as a discount.',
      },
      {
        text: 'The share of a salary spent on advertising',
        why: 'Work counts like money. Sums without wages favour channels that cost much time and little cash.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'ltv-cac-very-high',
    topic: 'metrics',
    terms: ['ltv-to-cac', 'customer-acquisition-cost'],
    prompt: 'A small software firm reports LTV:CAC of 9:1, margins and costs correctly counted. Which reading is the most useful?',
    answer: 'It may be leaving growth to rivals by spending too little',
    why: 'Each pound spent on winning brings nine. Unless there are no more clients to be had, spending more would pay for a long time.',
    wrong: [
      {
        text: 'It must have made a mistake, since 3:1 is the right value',
        why: '3:1 is a rule of thumb for what is healthy. Nothing prevents a firm from being far above it.',
      },
      {
        text: 'It earns nine times its revenue from every client it wins',
        why: 'The ratio compares value over time with the cost of winning. Revenue does not come into it.',
      },
      {
        text: 'Its clients stay nine times as long as those of others',
        why: 'The ratio mixes margin, retention and cost. A long stay is only one of several causes.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'payback-longer-than-stay',
    topic: 'metrics',
    terms: ['payback-period', 'retention-rate', 'cohort'],
    prompt:
      'The cost of winning a subscriber to a coffee box comes back after 14 months. Half of each cohort has left after 10. What should be looked at first?',
    answer: 'Why so many leave before month 10',
    why: 'Half of the subscribers never repay what they cost. Keeping them longer helps at once and also raises everything earned later.',
    wrong: [
      {
        text: 'How to win twice as many each month',
        why: 'Twice as many at a loss doubles the loss, because the typical one leaves four months too early.',
      },
      {
        text: 'Whether the box could be cheaper',
        why: 'A lower charge shrinks the margin per month, so that the money would come back even later.',
      },
      {
        text: 'A discount rate that fits better',
        why: 'The rate changes how the future is weighed by some pence. It does not bring anybody to stay.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'interval-overlap-between-branches',
    topic: 'metrics',
    terms: ['confidence-interval', 'statistical-noise', 'net-promoter-score'],
    prompt:
      'North branch has an NPS of 42 with a 95% interval from 29 to 55, South has 35 with 22 to 48. The manager wants to give North a prize. What do you say?',
    answer: 'These data cannot tell the branches apart',
    why: 'Each score could be off by 13 points, and they differ by 7. Another week’s guests might well turn the order round.',
    wrong: [
      {
        text: 'North is better, as 42 is more than 35',
        why: 'The order of two samples is not the order of all guests. Chance alone explains a gap of 7 here.',
      },
      {
        text: 'Both branches are proved to be equal',
        why: 'That a difference is not shown does not prove that there is none. More answers might show one.',
      },
      {
        text: 'The intervals are wrong, as they overlap',
        why: 'Overlap is common and no fault. Intervals describe each branch; they need not keep apart.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'sample-size-to-halve-error',
    topic: 'metrics',
    terms: ['sample-size', 'margin-of-error'],
    prompt: 'With 250 answers a share is known to 6 points either way. About how many answers would bring that down to 3?',
    answer: '1,000',
    why: 'The error shrinks with the square root of n. To halve it, four times as many answers are needed.',
    wrong: [
      { text: '500', why: 'Twice as many answers divide the error by √2 only, to about 4.2 points.' },
      { text: '375', why: 'Half as many again brings the error to about 4.9 points; the two do not fall in step.' },
      { text: '2,500', why: 'Ten times as many would bring it below 2 points, far more work than was asked for.' },
    ],
  },
  {
    kind: 'choice',
    id: 'large-sample-of-fans',
    topic: 'metrics',
    terms: ['sample-size', 'sampling-bias', 'margin-of-error'],
    prompt:
      'A shop asks visitors of its members’ page and gets 12,000 answers: 92% satisfied, margin of error half a point. What is the main objection?',
    answer: 'Members who log in are not like all of its buyers',
    why: 'The small margin covers chance alone. Who was never asked, such as those who bought once and left, is missing whatever n is.',
    wrong: [
      {
        text: 'Half a point is too small to be true for a survey',
        why: 'For 92% of 12,000 answers it is about right. The arithmetic is sound; the group asked is the problem.',
      },
      {
        text: 'With so many answers a few hundred would have done',
        why: 'It would have saved work, but a few hundred members would have been just as unlike the other buyers.',
      },
      {
        text: 'Satisfaction must be given as a mean, not as a share',
        why: 'Either may be reported if the convention is stated. A mean of the same answers would lean the same way.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'early-sign-of-renewals',
    topic: 'metrics',
    terms: ['leading-and-lagging-indicators', 'customer-effort-score', 'retention-rate'],
    prompt: 'A vendor of invoicing software wants to see in spring whether contracts will be renewed in December. Which figure helps most?',
    answer: 'Share of accounts that send an invoice every week',
    why: 'Use falls long before a contract ends, so there is time to act. It should still be tested whether the two really move together.',
    wrong: [
      {
        text: 'Share of last December’s contracts that were renewed',
        why: 'This is the result itself, a year old. It confirms what happened to other contracts and warns of nothing.',
      },
      {
        text: 'Revenue booked in the first quarter of this year',
        why: 'Yearly contracts bring their revenue whether or not anybody uses the tool, until the day they end.',
      },
      {
        text: 'Number of visitors to the vendor’s home page in May',
        why: 'Those are mostly strangers. Their number says little about how present clients fare.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'target-smaller-than-error',
    topic: 'metrics',
    terms: ['target-value', 'margin-of-error', 'baseline'],
    prompt:
      'A town hall has 78% satisfied visitors and aims at 80% next year, measured with 200 answers, which are good to about 5.7 points. What should be changed?',
    answer: 'Ask far more people, or aim at a step that can be seen',
    why: 'A step of 2 points drowns in an uncertainty of 5.7. Whatever comes out, nobody could say whether the aim was reached.',
    wrong: [
      {
        text: 'Nothing: a modest aim is easier to reach than a bold one',
        why: 'Easy or not, reaching it could not be told from luck, and missing it could not be told from bad luck.',
      },
      {
        text: 'Write the aim as 80.0% so that it can be checked exactly',
        why: 'A decimal place makes the figure look exact. The uncertainty stays what it was.',
      },
      {
        text: 'Take the mean of the two years and compare it with 79%',
        why: 'Averaging the baseline with the result mixes what was before with what came after, and hides the change.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'roi-what-would-have-come-anyway',
    topic: 'metrics',
    terms: ['return-on-investment', 'contribution-margin'],
    prompt:
      'A campaign costs £5,000. Sales rise by £20,000, half of which would have come without it, and the margin is 30%. What is the return on investment?',
    answer: '−40%',
    why: 'The gain is £10,000 × 30% = £3,000, and 100 × (3,000 − 5,000) ÷ 5,000 = −40%. The campaign lost money.',
    wrong: [
      {
        text: '300%',
        why: '(20,000 − 5,000) ÷ 5,000 takes all sales for gain, with the costs of the goods and what would have come anyway.',
      },
      { text: '20%', why: '£20,000 × 30% = £6,000 leaves out that half of the sales needed no campaign.' },
      { text: '100%', why: '(10,000 − 5,000) ÷ 5,000 takes off what would have come anyway, but counts revenue instead of margin.' },
    ],
  },
  {
    kind: 'match',
    id: 'metric-and-its-question',
    topic: 'metrics',
    terms: ['net-promoter-score', 'customer-satisfaction-score', 'customer-effort-score', 'retention-rate', 'customer-acquisition-cost'],
    prompt: 'Which figure answers which question?',
    pairs: [
      {
        left: 'NPS',
        right: 'Would people put their name to us in front of a friend?',
        why: 'It asks about the likelihood of recommending, which means vouching for somebody.',
      },
      {
        left: 'CSAT',
        right: 'How was this one visit?',
        why: 'It rates a particular experience soon after it, not the relationship as a whole.',
      },
      { left: 'CES', right: 'How hard was it to get the thing done?', why: 'It asks after the ease of a task and so finds friction.' },
      {
        left: 'Retention rate',
        right: 'How many of those we had are still here?',
        why: 'It counts what people do, with newcomers taken out.',
      },
      {
        left: 'Acquisition cost',
        right: 'What did each newcomer cost us?',
        why: 'It divides spending on sales and marketing by customers gained.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'figure-and-its-fraction',
    topic: 'metrics',
    terms: ['retention-rate', 'churn-rate', 'average-order-value', 'purchase-frequency', 'return-on-investment', 'payback-period'],
    prompt: 'Match each figure with the division behind it.',
    pairs: [
      {
        left: 'Retention rate',
        right: '(customers at the end − newcomers) ÷ customers at the start',
        why: 'Newcomers are taken off above the line, because they were not there to be kept.',
      },
      { left: 'Churn rate', right: 'customers lost ÷ customers at the start', why: 'The base is those who could have left.' },
      { left: 'Average order value', right: 'revenue ÷ orders', why: 'It is the mean size of one purchase.' },
      {
        left: 'Purchase frequency',
        right: 'orders ÷ different buyers',
        why: 'It tells how often each buyer orders, not how much is spent.',
      },
      { left: 'Return on investment', right: '(gain − cost) ÷ cost', why: 'What is left over is related to what was put in.' },
      { left: 'Payback period', right: 'cost of winning ÷ margin per month', why: 'Money divided by money per month leaves months.' },
    ],
  },
  {
    kind: 'match',
    id: 'suspicion-and-the-metric-that-shows-it',
    topic: 'metrics',
    terms: ['customer-experience-metrics', 'customer-effort-score', 'cohort', 'churn-rate', 'purchase-frequency'],
    prompt: 'Which measurement would confirm or refute each suspicion?',
    pairs: [
      {
        left: '“People give up on our form.”',
        right: 'CES asked right after the form, with the share who finish',
        why: 'Trouble with a task shows in its ease and in those who stop half way.',
      },
      {
        left: '“The new welcome mail keeps people longer.”',
        right: 'Retention of those who joined before and after it',
        why: 'Comparing two cohorts separates the mail from everything else that changed for all.',
      },
      {
        left: '“Regulars come less often since the new menu.”',
        right: 'Visits per buyer and month',
        why: 'The suspicion is about how often, which is purchase frequency.',
      },
      {
        left: '“Our growth hides that we are losing old clients.”',
        right: 'Churn among the clients of last January',
        why: 'A base that grows can lose many; only those present at the start show it.',
      },
      {
        left: '“Guests like the stay but tell nobody.”',
        right: 'CSAT beside NPS, with the share of 7s and 8s',
        why: 'High satisfaction with many passives is exactly liking without recommending.',
      },
    ],
  },
  {
    kind: 'match',
    id: 'answers-that-count-as-good',
    topic: 'metrics',
    terms: ['top-box', 'customer-satisfaction-score', 'customer-effort-score', 'promoter', 'passive'],
    prompt: 'Which answers does Throughline count, unless a metric says otherwise?',
    pairs: [
      { left: 'Satisfied, on a scale from 1 to 5', right: '4 and 5', why: 'The best two of five count as satisfied.' },
      {
        left: 'Satisfied, on a scale from 1 to 7',
        right: '6 and 7',
        why: 'On seven steps too it is the best two; a 5 is only just above the middle.',
      },
      {
        left: 'Easy, on a scale from 1 to 7',
        right: '5, 6 and 7',
        why: 'For effort everything above the middle counts as easy, which is one step more than for satisfaction.',
      },
      {
        left: 'Promoters, from 0 to 10',
        right: '9 and 10',
        why: 'Only the two highest of the eleven answers are taken as a readiness to recommend.',
      },
      { left: 'Passives, from 0 to 10', right: '7 and 8', why: 'They stand between those who recommend and those from 6 downwards.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-from-objective-to-metric',
    topic: 'metrics',
    terms: ['metric-convention', 'baseline', 'target-value', 'objective'],
    prompt: 'A museum wants shorter waits. Put its steps to a usable metric in order.',
    steps: [
      { text: 'Say which objective the figure is to serve', why: 'Without it anything may be measured, so it has to come first.' },
      {
        text: 'Write down how waiting is timed, where and for whom',
        why: 'The convention must stand before the first value, or that value cannot be repeated.',
      },
      {
        text: 'Time 200 visitors to learn today’s level',
        why: 'The baseline is taken by the convention, and it is needed before anybody can say what would be better.',
      },
      {
        text: 'Fix a level and a day by which it should be reached',
        why: 'A target is a distance from the baseline; set earlier it would be a guess.',
      },
      {
        text: 'Open a second entrance and time visitors again',
        why: 'Only now is there something whose effect the repeated measurement can show.',
      },
      {
        text: 'Compare the change with its margin of error and decide',
        why: 'The decision comes last, when it is clear that the change is more than chance.',
      },
    ],
  },
  {
    kind: 'order',
    id: 'order-nps-from-raw-answers',
    topic: 'metrics',
    terms: ['net-promoter-score', 'confidence-interval'],
    prompt: 'You have 300 answers from 0 to 10. In which order do you get to a score that you can report?',
    steps: [
      {
        text: 'Drop blank answers and those outside 0 to 10',
        why: 'Whatever is no answer must go before anything is counted, or it would be in n.',
      },
      { text: 'Sort the rest into 0–6, 7–8 and 9–10', why: 'The three groups are needed for every later step.' },
      { text: 'Add up all three groups to get n', why: 'n is known once the groups are, and it holds the middle one too.' },
      {
        text: 'Take detractors from promoters, divide by n, times 100',
        why: 'This is the score itself, which needs two of the groups and n.',
      },
      { text: 'Work out the interval around the score', why: 'It describes how far the score may be off, so it follows the score.' },
      { text: 'Compare with the last wave, interval in hand', why: 'A comparison without the interval would take noise for news.' },
    ],
  },
  {
    kind: 'order',
    id: 'order-customer-value-step-by-step',
    topic: 'metrics',
    terms: ['customer-lifetime-value', 'average-order-value', 'purchase-frequency', 'contribution-margin', 'ltv-to-cac'],
    prompt: 'From Customer economics: in which order is it found whether winning a customer pays?',
    steps: [
      {
        text: 'Multiply the value per order by the orders of a year',
        why: 'It gives the revenue of a year, from which everything else follows.',
      },
      {
        text: 'Take the margin’s share of that revenue',
        why: 'What counts is what is left after serving, so the yearly revenue is reduced before time comes in.',
      },
      {
        text: 'Weigh it with retention and discount over the years',
        why: 'Only a yearly margin can be carried forward; this turns it into a lifetime value.',
      },
      { text: 'Divide the result by the cost to win a customer', why: 'The ratio needs the finished value on top.' },
      {
        text: 'Judge the ratio by your cash and chances to grow',
        why: 'The number does not decide by itself, as 3:1 is only a rule of thumb.',
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-promoter-passive-detractor',
    topic: 'metrics',
    terms: ['promoter', 'passive', 'detractor'],
    prompt: 'How likely are they to recommend a ferry line, from 0 to 10? Sort the passengers.',
    classes: ['Promoter', 'Passive', 'Detractor'],
    items: [
      {
        text: 'Ines answers 9: “The crew was lovely, though the coffee was cold.”',
        class: 'Promoter',
        wrong: {
          Passive: 'The remark about the coffee changes nothing: a 9 is above 7–8, and only the number decides.',
          Detractor: 'A complaint within a 9 does not bring it down to 0–6.',
        },
      },
      {
        text: 'Paul answers 8: “Excellent crossing, everything perfect!”',
        class: 'Passive',
        wrong: {
          Promoter: 'His words glow, but the group goes by the answer, and promoters begin at 9.',
          Detractor: 'An 8 lies two steps above the highest detractor, and nothing he says is critical.',
        },
      },
      {
        text: 'Mrs Osei answers 6: “All right, thank you.”',
        class: 'Detractor',
        wrong: {
          Promoter: 'A polite thank-you is no recommendation, and 6 is three steps short of 9.',
          Passive: 'The middle group is 7 and 8. A 6 is the highest answer that counts against.',
        },
      },
      {
        text: 'Tom answers 7 and crosses every week.',
        class: 'Passive',
        wrong: {
          Promoter: 'Coming often is behaviour. The question is about recommending, and there he gave a 7.',
          Detractor: 'Detractors end at 6, and a weekly passenger with a 7 is content enough.',
        },
      },
      {
        text: 'Aki answers 0 because the ferry was cancelled in a storm.',
        class: 'Detractor',
        wrong: {
          Promoter: 'A 0 is the other end of the scale from a promoter, however well the line behaved.',
          Passive: 'That the storm was nobody’s fault does not lift the answer into the middle; reasons are read separately.',
        },
      },
      {
        text: 'Lena answers 10 on her first crossing.',
        class: 'Promoter',
        wrong: {
          Passive: 'It does not matter that she has crossed only once. A 10 is the highest answer there is.',
          Detractor: 'Nothing in a 10 counts against the line; newcomers are judged by the same limits.',
        },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-leading-or-lagging',
    topic: 'metrics',
    terms: ['leading-and-lagging-indicators', 'customer-experience-metrics'],
    prompt: 'A software vendor’s objective is “95% of contracts renewed in December”. Which figures warn early, which confirm late?',
    classes: ['Leading', 'Lagging'],
    items: [
      {
        text: 'Ease of the first set-up, asked on day three',
        class: 'Leading',
        wrong: { Lagging: 'It is known a year before the contract ends, and something can still be done about a bad set-up.' },
      },
      {
        text: 'Share of contracts renewed',
        class: 'Lagging',
        wrong: { Leading: 'This is what the objective itself counts. When it is known, the year is over.' },
      },
      {
        text: 'Accounts without a log-in for 21 days',
        class: 'Leading',
        wrong: { Lagging: 'Silence comes months before the notice, and each account on the list can still be called.' },
      },
      {
        text: 'Revenue lost through contracts that ended',
        class: 'Lagging',
        wrong: { Leading: 'The loss is booked once the clients have gone, so it only puts a price on the past.' },
      },
      {
        text: 'Median time to the first answer of the help desk',
        class: 'Leading',
        wrong: { Lagging: 'Slow answers are a cause. They can be seen each week and mended before anybody decides to leave.' },
      },
      {
        text: 'Average number of years that former clients had stayed',
        class: 'Lagging',
        wrong: { Leading: 'It can be worked out only for clients who have left already, and it moves slowest of all.' },
      },
    ],
  },
  {
    kind: 'classify',
    id: 'classify-asked-or-counted',
    topic: 'metrics',
    terms: ['customer-experience-metrics', 'customer-satisfaction-score', 'churn-rate', 'purchase-frequency'],
    prompt: 'Some figures rest on what people say, others on what they do. Sort those of a bookshop.',
    classes: ['Asked', 'Counted'],
    items: [
      {
        text: 'NPS of readers after an evening with an author',
        class: 'Asked',
        wrong: { Counted: 'Nobody has recommended anything yet. The figure rests on what readers say they would do.' },
      },
      {
        text: 'Average order value in the online shop',
        class: 'Counted',
        wrong: { Asked: 'It comes from the till without a single question.' },
      },
      {
        text: 'Churn of the reading club',
        class: 'Counted',
        wrong: { Asked: 'Membership ends or it does not; no opinion enters the figure, even if leavers are asked for their reasons.' },
      },
      {
        text: 'CES after collecting an order',
        class: 'Asked',
        wrong: { Counted: 'Minutes at the counter could be timed, but this score is the customer’s own rating of the ease.' },
      },
      {
        text: 'Visits per card holder and quarter',
        class: 'Counted',
        wrong: { Asked: 'The card records each visit. A survey would ask how often people believe they come.' },
      },
      {
        text: 'Share who rate the advice 4 or 5',
        class: 'Asked',
        wrong: { Counted: 'That answers are counted does not make them deeds; each is still a rating somebody gave.' },
      },
    ],
  },
  {
    kind: 'spot',
    id: 'spot-effort-metric-upside-down',
    topic: 'metrics',
    terms: ['customer-effort-score', 'metric-convention', 'target-value'],
    prompt: 'One line of this metric contradicts the others. Which?',
    piece: 'A metric of a passport office',
    lines: [
      {
        text: 'Name: Ease of renewing a passport online',
        flawed: false,
        why: 'It says what goes up when the figure goes up, which a name should.',
      },
      {
        text: 'Convention: “It was easy to renew my passport”, 1 disagree to 7 agree, asked on the last page',
        flawed: false,
        why: 'The question, the scale and the moment are there, so a stranger could repeat it.',
      },
      {
        text: 'Period: month, about 420 answers each',
        flawed: false,
        why: 'Somebody can act on it monthly, and 420 answers carry a change worth acting on.',
      },
      {
        text: 'Better: lower is better',
        flawed: true,
        why: 'Agreeing with “it was easy” is a high value. By this setting the scorecard would cheer whenever people struggle.',
      },
      {
        text: 'Target: 5.8, from 5.1 today',
        flawed: false,
        why: 'It lies above today’s value, which is right for a scale on which high means easy.',
      },
    ],
    mend: 'Set “Better” to higher is better; the word effort in the name of the method has misled whoever filled it in.',
  },
  {
    kind: 'spot',
    id: 'spot-clv-of-coffee-app',
    topic: 'metrics',
    terms: ['customer-lifetime-value', 'contribution-margin', 'ltv-to-cac'],
    prompt: 'A coffee chain works out what an app customer is worth. In which line does the mistake arise?',
    piece: 'A note on customer economics',
    lines: [
      {
        text: 'Value per order £4.50, 120 orders a year: £540 of revenue a year',
        flawed: false,
        why: '4.50 × 120 = 540, and it is called revenue, which it is.',
      },
      {
        text: 'Margin 40%, retention 0.7, discount 10%',
        flawed: false,
        why: 'All three are shares of the right kind, and none is used wrongly yet.',
      },
      {
        text: 'Lifetime value: 540 × 0.7 ÷ (1 + 0.1 − 0.7) = £945',
        flawed: true,
        why: 'The formula needs the margin per year, 540 × 40% = £216, but revenue was put in. The right value is 216 × 0.7 ÷ 0.4 = £378.',
      },
      {
        text: 'Cost to win a customer: £63, all advertising and vouchers included',
        flawed: false,
        why: 'It names what is in, and vouchers are rightly among it.',
      },
      {
        text: 'The ratio is to be compared between variants of the strategy',
        flawed: false,
        why: 'That is a sensible use, once the value on top is mended.',
      },
    ],
    mend: 'Put the yearly margin of £216 into the formula. The value is £378 and the ratio 378 ÷ 63 = 6:1 instead of 15:1.',
  },
  {
    kind: 'spot',
    id: 'spot-report-of-a-survey-wave',
    topic: 'metrics',
    terms: ['statistical-noise', 'net-promoter-score', 'survey-wave'],
    prompt: 'Which sentence of the report claims more than the data can carry?',
    piece: 'A hotel reports its autumn survey',
    lines: [
      {
        text: '118 of 640 guests answered, by mail two days after their stay',
        flawed: false,
        why: 'It gives the number of answers and how they were got, which readers need.',
      },
      {
        text: '54 are promoters, 46 passives and 18 detractors, so the NPS is 30.5',
        flawed: false,
        why: '100 × (54 − 18) ÷ 118 = 30.5, and the groups add up to 118.',
      },
      {
        text: 'Last autumn it was 27.0 with 122 answers; the new breakfast has worked',
        flawed: true,
        why: 'A rise of 3.5 points with some 120 answers each lies far within chance, and even a real rise would not name its cause.',
      },
      {
        text: 'Most remarks of detractors are about the Wi-Fi in the annexe',
        flawed: false,
        why: 'It counts what was written and claims nothing beyond that.',
      },
      {
        text: 'Guests who booked through portals have no address with us and were not asked',
        flawed: false,
        why: 'It states openly who is missing, so that the reader can judge the bias.',
      },
    ],
    mend: 'Write that the change is within noise, and test the breakfast with a question of its own.',
  },
];
