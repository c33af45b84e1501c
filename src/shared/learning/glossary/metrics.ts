import type { GlossaryOf } from '../model.ts';

/** Metrics and formulas. The conventions are those of `src/shared/metrics`. */
export const metrics: GlossaryOf<'metrics'> = {
  'customer-experience-metrics': {
    definition:
      'The small set of numbers by which an organisation judges how people fare with it. Some ask them directly, such as a rating after a call; others count what they do, such as coming back or leaving.',
    sector: 'tourism',
    example:
      'A guest house with 20 rooms follows four: NPS after each stay, ease of booking, repeat stays within a year and the cost of gaining a guest.',
    not: 'Operational figures such as occupancy or calls per hour. Those describe the firm’s day; they say nothing yet about how it was for the person served.',
    apply:
      'On the Metrics screen keep six to ten and link each to an objective through “Measured by”. Whatever has been measured for a year without a decision can go.',
    related: [
      'net-promoter-score',
      'customer-satisfaction-score',
      'customer-effort-score',
      'retention-rate',
      'scorecard',
      'leading-and-lagging-indicators',
    ],
    source: { kind: 'course' },
  },
  'net-promoter-score': {
    definition:
      'A figure from −100 to 100 for how readily customers would recommend an organisation. Everybody answers one question from 0 to 10; the share answering 0–6 is then taken away from the share answering 9 or 10.',
    sector: 'saas',
    example:
      'Of 200 users of a payroll program 96 answer 9 or 10, 68 answer 7 or 8 and 36 answer 0–6. The score is 100 × (96 − 36) ÷ 200 = 30.',
    not: 'A percentage of happy customers. A score of 30 can come from 30% enthusiasts and no critics, or from 60% and 30%; only the three shares tell which.',
    apply:
      'Report the three groups, the number of answers and the interval with the score. In a metric of kind NPS the program fixes the scale at 0–10 and works out all of them.',
    related: ['promoter', 'passive', 'detractor', 'confidence-interval', 'customer-advocacy', 'word-of-mouth'],
    formula: {
      text: 'NPS = 100 × (P − D) ÷ n, where P is the number of answers 9–10, D the number of answers 0–6 and n all answers, 7 and 8 included',
      calculate: 'nps',
    },
    source: { kind: 'literature', note: 'Reichheld, 2003' },
  },
  promoter: {
    definition:
      'A person who answers 9 or 10 when asked how likely they are to recommend an organisation. The group is assumed to buy again and to speak well of it without being asked.',
    sector: 'coffee',
    example:
      'Leyla gives her coffee bar a 9 and has brought three colleagues along since May. With 117 others of 240 she makes up 49% of the answers.',
    not: 'Somebody who has already recommended. The answer is an intention; whether a friend ever came is a matter of counting referrals.',
    apply:
      'Read what this group praises before you change anything, and protect it. On the Voice screen filter the feedback with high ratings and look at its themes.',
    related: ['net-promoter-score', 'passive', 'detractor', 'customer-advocacy'],
    source: { kind: 'course' },
  },
  passive: {
    definition:
      'A person who answers 7 or 8 on the likelihood of recommending: content, but not moved. Such answers count among all answers and so pull the result towards zero, although they add to neither side.',
    sector: 'public',
    example:
      'Of 50 people who renew a passport, 22 answer 7 or 8: quick enough, nothing to tell at home. Leaving them out would turn a score of 20 into 36.',
    not: 'A missing answer or a neutral one that may be dropped. Without this group in n the score is too far from zero.',
    apply:
      'Ask this group what would have made it a 9; the answer is often one small thing. When you enter counts for an NPS point, enter all three.',
    related: ['net-promoter-score', 'promoter', 'detractor', 'customer-satisfaction'],
    source: { kind: 'course' },
  },
  detractor: {
    definition:
      'A person who answers 0 to 6 when asked about recommending an organisation. The range is wide on purpose: a lukewarm 6 is taken as a warning just as a furious 0 is.',
    sector: 'tourism',
    example:
      'A guest whose Wi-Fi failed twice gives a 6 and writes a polite review. A courteous tone does not change the group that he belongs to.',
    not: 'An angry customer. Many in this group never complain; they simply book elsewhere the next time.',
    apply:
      'Call back within the days that “Answer within” allows on the Voice screen, and record what was done in the loop status of the feedback.',
    related: ['net-promoter-score', 'promoter', 'passive', 'closed-feedback-loop', 'service-recovery'],
    source: { kind: 'course' },
  },
  'customer-satisfaction-score': {
    definition:
      'The share of people who rate one particular experience well, on a short scale from bad to good. It is asked soon after the event and shows how that event was received.',
    sector: 'public',
    example:
      'After a visit to the registry office 420 people rate it from 1 to 5, and 357 of them give a 4 or 5. The score is 100 × 357 ÷ 420 = 85%.',
    not: 'A verdict on the whole relationship. Somebody may be glad of one visit and still avoid the place.',
    apply:
      'Choose the kind CSAT, name the scale and leave “Counts as positive from” alone once answers are in. State whether a figure is a share or a mean.',
    related: ['customer-satisfaction', 'top-box', 'customer-effort-score', 'net-promoter-score', 'survey'],
    formula: {
      text: 'CSAT = 100 × positive ÷ n, where positive counts answers of 4–5 on 1–5, 6–7 on 1–7 or 9–10 on 1–10, and n all answers',
      calculate: 'csat',
    },
    source: { kind: 'course', note: 'Some publish the mean of the answers instead; Throughline shows both.' },
  },
  'top-box': {
    definition:
      'A way of reporting a rating question: the proportion of answers at the best end of the scale, either the very best alone or the best two. It hides less than a mean, in which high and low answers cancel out.',
    sector: 'retail',
    example: 'Of 150 buyers of a lamp 60 give 5 stars and 60 give 4. The best answer alone is 40%, the best two together are 80%.',
    not: 'The mean. Two shops can both average 4.0, one with nothing but fours and the other with fives and twos.',
    apply: 'Say beside each figure which answers are counted. The limit of a metric is its field “Counts as positive from”.',
    related: ['customer-satisfaction-score', 'metric-convention', 'survey'],
    formula: { text: 'share = 100 × answers at or above the limit ÷ n, where n is all answers', calculate: 'csat' },
    source: { kind: 'practice' },
  },
  'customer-effort-score': {
    definition:
      'A rating of how easy or hard it was for somebody to get one thing done, such as a return or a booking. Asked right after the task, it finds friction that politeness hides elsewhere.',
    sector: 'retail',
    example:
      'Ten shoppers rate “It was easy to send my parcel back” from 1 to 7: 7, 7, 6, 6, 6, 5, 5, 4, 3, 2. The mean is 51 ÷ 10 = 5.1, and 7 of 10 found it easy.',
    not: 'Effort in the sense of cost to the firm. And check the direction: on the scale used here a high number means little trouble.',
    apply:
      'Ask it at the touchpoints where something must be completed. Choose the kind CES and link the metric in the touchpoint’s “Metrics”.',
    related: ['customer-satisfaction-score', 'pain-point', 'touchpoint', 'self-service', 'net-promoter-score'],
    formula: {
      text: 'CES = Σ (score × count) ÷ n; easy share = 100 × easy ÷ n, where easy counts answers of 5–7 on 1–7 or 4–5 on 1–5; higher is easier',
      calculate: 'ces',
    },
    source: { kind: 'literature', note: 'Dixon, Freeman and Toman, 2010' },
  },
  'customer-lifetime-value': {
    definition:
      'What one person or firm is expected to bring in, less the cost of serving them, for as long as they stay. Later amounts weigh less, because some will have left by then and because money later is worth less than money now.',
    sector: 'coffee',
    example:
      'A regular leaves a margin of £50 a year, 80% are still there a year later and the discount is 10%. Counted from the first year’s end that is 50 × 0.8 ÷ (1 + 0.1 − 0.8) = £133.33.',
    not: 'Revenue added up over the years. £50 a year for ten years gives £500, but it assumes that nobody ever leaves and that serving them costs nothing.',
    apply:
      'State the margin, the period and when the first margin falls due. Fill in Customer economics; checks warn if revenue stands where a margin belongs.',
    related: ['contribution-margin', 'retention-rate', 'discount-rate', 'ltv-to-cac', 'average-order-value', 'purchase-frequency'],
    formula: {
      text: 'first margin after one period: CLV = m × r ÷ (1 + d − r); first margin at once: CLV = m × (1 + d) ÷ (1 + d − r); m is the margin per period, r the retention and d the discount, both as shares',
      calculate: 'clv',
    },
    source: { kind: 'literature', note: 'Gupta and Lehmann, 2003' },
  },
  'contribution-margin': {
    definition:
      'What is left of a sale after the costs that this very sale causes, such as goods, packing and fees. Rent and salaries stay out, as they would be paid without it too.',
    sector: 'retail',
    example: 'A shop sells for £60 and pays £34 for the goods, £5 for the parcel and £1.50 for the payment. £19.50 remain, which is 32.5%.',
    not: 'Profit, for which fixed costs are taken off as well, nor the trader’s mark-up, which looks at the cost of goods alone.',
    apply:
      'Put it as a percentage into “Margin” under Customer economics. A lifetime value grows in step with it: a tenth more margin is a tenth more value.',
    related: ['customer-lifetime-value', 'average-order-value', 'return-on-investment', 'payback-period'],
    formula: { text: 'margin = revenue − variable costs; in percent: 100 × (revenue − variable costs) ÷ revenue' },
    source: { kind: 'practice' },
  },
  'discount-rate': {
    definition:
      'The percentage by which an amount shrinks in worth for every period that one has to wait for it. It stands for what the money could earn meanwhile and for the risk that it never comes.',
    sector: 'saas',
    example: 'At 10% a year, the £100 that a subscriber will pay twelve months from now counts as £100 ÷ 1.10 = £90.91 today.',
    not: 'A reduction given to buyers. It changes no invoice, only the way in which future sums are added up.',
    apply:
      'Take the rate that finance uses for investments, enter it under Customer economics and leave it alone while you compare variants of the strategy.',
    related: ['customer-lifetime-value', 'payback-period', 'return-on-investment'],
    formula: { text: 'present value = amount ÷ (1 + d)^t, where d is the rate as a share and t the number of periods until it is paid' },
    source: { kind: 'practice' },
  },
  'average-order-value': {
    definition:
      'The mean amount that is spent in one purchase, stay or visit. It rises when people add things or choose dearer ones, and falls when small baskets become easier.',
    sector: 'retail',
    example: 'An online bookshop takes £18,600 from 600 orders in March: £31 each. Free delivery from £35 is meant to raise that.',
    not: 'What a person spends in a year. For that the mean amount has to be multiplied by how often they buy.',
    apply:
      'Enter it as “Value per order” under Customer economics, without tax. Look at the spread too: one wholesale order can bend the mean.',
    related: ['purchase-frequency', 'customer-lifetime-value', 'contribution-margin'],
    formula: { text: 'AOV = revenue ÷ orders, both of the same period' },
    source: { kind: 'course' },
  },
  'purchase-frequency': {
    definition:
      'How many times a customer buys within a set time, on average. Only those count who bought at least once, as non-buyers belong to another question.',
    sector: 'coffee',
    example: 'In one quarter 1,200 holders of the app make 9,600 visits: 8 each, or about one every eleven days.',
    not: 'Loyalty. Somebody who comes twice a week may do so because there is no other bar near the office.',
    apply:
      'Enter the yearly figure as “Orders per year” under Customer economics. Compare it between segments before planning a loyalty programme.',
    related: ['average-order-value', 'customer-lifetime-value', 'rfm-analysis', 'customer-loyalty'],
    formula: { text: 'frequency = orders ÷ different buyers, both of the same period' },
    source: { kind: 'course' },
  },
  'retention-rate': {
    definition:
      'The percentage of those who were customers when a period began and still are when it ends. Anybody won in between is taken out before counting, since newcomers cannot have stayed.',
    sector: 'saas',
    example: 'A booking tool begins the quarter with 400 clients and ends it with 430, of whom 70 are new. 360 of 400 stayed: 90%.',
    not: 'Growth of the customer base. In the example the base grew by 7.5% although every tenth client had left.',
    apply:
      'Define what “still a customer” means where there is no contract, such as a second stay within a year, and write it into the metric’s convention.',
    related: ['churn-rate', 'customer-retention', 'cohort', 'customer-lifetime-value'],
    formula: {
      text: 'retention = 100 × (E − N) ÷ S, where S is customers at the start, E at the end and N those gained in between',
      calculate: 'retention',
    },
    source: { kind: 'course' },
  },
  'churn-rate': {
    definition:
      'The percentage of customers lost during a period, measured against those present when it began. It is what remains to 100 once the stayers are counted.',
    sector: 'public',
    example: 'Of 5,000 holders of a city cycle pass in January, 600 have given it up by December: 100 × 600 ÷ 5,000 = 12%.',
    not: 'A cause. It says that people went and how many, never why; exit interviews and feedback answer that.',
    apply:
      'Set “Better” to lower in the metric. Split the figure by segment or cohort: a steady total can hide one group that is running away.',
    related: ['retention-rate', 'customer-churn', 'cohort', 'customer-lifetime-value'],
    formula: {
      text: 'churn = 100 × lost ÷ S = 100 − retention, where lost is customers of the start who left and S customers at the start',
      calculate: 'churn',
    },
    source: { kind: 'course' },
  },
  'customer-acquisition-cost': {
    definition:
      'The average spending needed to win one new buyer. Advertising, commission, sales pay and welcome offers of a period are added up and shared among the newcomers of that period.',
    sector: 'tourism',
    example:
      'A guest house spends £12,400 in a season on portals, advertisements and a press trip, and gains 400 first-time guests: £31 each.',
    not: 'Cost per click or per enquiry. Those stop before anybody has bought, and look far cheaper.',
    apply:
      'Write into the convention which costs are in. Enter the figure as “Cost to win a customer” and look at it per channel before moving money.',
    related: ['ltv-to-cac', 'payback-period', 'marketing-budget', 'channel-mix'],
    formula: { text: 'CAC = spending on sales and marketing ÷ customers gained, both of the same period', calculate: 'cac' },
    source: { kind: 'course' },
  },
  'ltv-to-cac': {
    definition:
      'A ratio that sets what a customer is worth over time against what it cost to win them. Below 1 every newcomer loses money; a very high figure may mean that too little is invested in growth.',
    sector: 'saas',
    example: 'A scheduling tool earns £3,600 from a client over time and pays £1,200 to win one: 3,600 ÷ 1,200 = 3, written 3:1.',
    not: 'A law of nature. That 3:1 is healthy is a rule of thumb, and a firm short of cash may need far more.',
    apply:
      'Use the same margin-based value on top as in Customer economics. With revenue on top the ratio flatters by the inverse of the margin.',
    related: ['customer-lifetime-value', 'customer-acquisition-cost', 'payback-period', 'return-on-investment'],
    formula: { text: 'LTV:CAC = lifetime value ÷ acquisition cost, both in the same currency', calculate: 'ltv-cac' },
    source: { kind: 'practice' },
  },
  'return-on-investment': {
    definition:
      'The gain from a piece of spending, as a percentage of what was spent. Both sides must cover the same time, and the gain must be what would not have come anyway.',
    sector: 'public',
    example:
      'A library spends £40,000 on renewals by phone app and saves £58,000 of counter time in two years: 100 × (58,000 − 40,000) ÷ 40,000 = 45%.',
    not: 'Turnover after a campaign. Sales that would have happened without it are no gain, and the cost of goods has to come off.',
    apply:
      'Estimate it for the dearest initiatives on the Roadmap, from “Cost” and the change expected in the metric, and note how sure you are.',
    related: ['contribution-margin', 'payback-period', 'marketing-budget', 'initiative'],
    formula: { text: 'ROI = 100 × (gain − cost) ÷ cost, over the same time' },
    source: { kind: 'practice' },
  },
  'payback-period': {
    definition:
      'The time until money spent has come back through the margins that it brings. Short is safe: what happens after that moment need not be guessed.',
    sector: 'coffee',
    example: 'A welcome voucher costs £6 per new app holder, and each leaves £1.50 of margin a month: 6 ÷ 1.50 = 4 months.',
    not: 'Profitability over the whole life. A plan that pays back in a month and then ends may earn less than one that needs a year.',
    apply:
      'Compare it with how long customers stay. If most leave before it has passed, lower the cost of winning them or mend retention first.',
    related: ['customer-acquisition-cost', 'ltv-to-cac', 'contribution-margin', 'return-on-investment'],
    formula: { text: 'months = cost of winning a customer ÷ margin per customer and month' },
    source: { kind: 'practice' },
  },
  cohort: {
    definition:
      'A group of customers who began in the same period and are followed together from then on. Comparing such groups shows whether later ones stay longer, which a total over everybody hides.',
    sector: 'retail',
    example:
      'Of 1,000 people who first bought shoes online in January, 310 had bought again by June; of the 1,000 who began in February, 365 by July.',
    not: 'A segment. Segments share traits or needs; here people share nothing but a starting date.',
    apply:
      'Before crediting a new welcome e-mail with better retention, compare those who began before and after it. Record the groups as separate points of the metric.',
    related: ['retention-rate', 'churn-rate', 'customer-segment', 'rfm-analysis'],
    source: { kind: 'practice' },
  },
  'confidence-interval': {
    definition:
      'A range around a result from a sample, in which the true value of all customers plausibly lies. At 95%, nineteen of twenty ranges made in this way would contain that value.',
    sector: 'tourism',
    example:
      'A hotel has 200 answers, 100 of them promoters and 40 detractors. Its score is 30, and the range at 95% runs from 18.8 to 40.3.',
    not: 'A range that holds 95% of the customers, or a promise about bias: if only happy guests answer, a narrow range is narrowly wrong.',
    apply:
      'Show it whenever you show a survey result; trend charts here draw it as a band. Where two bands overlap widely, do not announce a change.',
    related: ['margin-of-error', 'statistical-noise', 'sample-size', 'sampling-bias'],
    formula: {
      text: 'for NPS: c ± 1.96 × √((p + q − (p − q)²) ÷ (n + 3)), with p = (P + ¾) ÷ (n + 3), q = (D + ¾) ÷ (n + 3) and c = p − q, all times 100',
      calculate: 'nps',
    },
    source: { kind: 'literature', note: 'Wilson, 1927, for shares; adjusted Wald interval after Agresti and Coull, 1998' },
  },
  'margin-of-error': {
    definition:
      'Half the width of the range around a survey result: how far chance alone may have moved it up or down. Four times as many answers are needed to halve it.',
    sector: 'public',
    example:
      '320 of 400 patients are satisfied, which is 80%. 1.96 × √(0.8 × 0.2 ÷ 400) = 0.039, so the share is good to about 3.9 points either way.',
    not: 'Mistakes in the survey. Leading questions and people who never answer are not in it, however many answers there are.',
    apply:
      'Before fixing a target, check that the step from baseline to target is larger than this. Otherwise nobody will be able to tell whether it was reached.',
    related: ['confidence-interval', 'sample-size', 'statistical-noise', 'target-value'],
    formula: { text: 'for a share: 1.96 × √(p × (1 − p) ÷ n), where p is the share and n the number of answers, at 95%' },
    source: { kind: 'practice' },
  },
  'statistical-noise': {
    definition:
      'Movement in a figure that comes from who happened to answer and not from any change in what customers think. With few answers it can be larger than most real improvements.',
    sector: 'coffee',
    example:
      'A coffee chain’s NPS falls from 30.0 with 240 answers to 26.1 with 226. Chance alone moves such a pair by up to 14 points, so nothing is shown.',
    not: 'Proof that nothing changed. It means that these data cannot tell; a larger sample might.',
    apply: 'Look for “within noise” on the scorecard before praising or blaming anybody. Pool two periods, or ask more people.',
    related: ['confidence-interval', 'margin-of-error', 'sample-size', 'scorecard'],
    formula: {
      text: 'within chance when |v₁ − v₂| ≤ 1.96 × √(se₁² + se₂²), where v are the two results and se their standard errors',
      calculate: 'noise',
    },
    source: { kind: 'practice' },
  },
  'sample-size': {
    definition:
      'How many people’s answers a result rests on, written n. What counts is those who replied, not those who were invited, and doubling it narrows the uncertainty by less than a third.',
    sector: 'saas',
    example:
      'A vendor wants a share of users to within 5 points. 1.96² × 0.25 ÷ 0.05² = 384.2, so 385 replies are needed, whether it has 9,000 users or 900,000.',
    not: 'Quality. Ten thousand answers from fans alone say less about everybody than three hundred drawn by lot.',
    apply:
      'Enter n with each metric point and in “Sample size” of evidence. Without it the program cannot say what is change and what is chance.',
    related: ['confidence-interval', 'margin-of-error', 'sampling-bias', 'survey-wave', 'evidence'],
    formula: { text: 'n = 1.96² × p × (1 − p) ÷ e², where p is the share expected (0.5 if unknown) and e the error allowed, as shares' },
    source: { kind: 'practice' },
  },
  scorecard: {
    definition:
      'A single table that sets each metric’s latest value beside its previous one and the level aimed at. It tells at a glance what is on course and what needs somebody’s attention.',
    sector: 'public',
    example:
      'A bus company’s page shows punctuality 91% against 90, on target; ease of buying a ticket 5.1 against 5.5, close; lost complaints 14 against 5, behind.',
    not: 'A data dump. Forty rows without a level to compare with leave the reader to decide what matters.',
    apply:
      'Open Metrics and read the column of states from the bottom up. “Close” here means within a tenth of the target; discuss the rest first.',
    related: ['customer-experience-metrics', 'target-value', 'statistical-noise', 'leading-and-lagging-indicators'],
    source: { kind: 'practice' },
  },
  'target-value': {
    definition:
      'The level that a metric should reach by a stated day, so that everyone agrees beforehand what success is. It only makes sense beside the level from which one set out.',
    sector: 'tourism',
    example:
      'A ferry line wants the share of direct bookings to go from 20% to 40% by June. At 25% it has come (25 − 20) ÷ (40 − 20) = 25% of the way.',
    not: 'A forecast. A forecast says what will probably happen; this says what the organisation has decided to bring about.',
    apply:
      'Fill in baseline, target and due date of each objective, and the same target in the metric behind it. Leave room for the margin of error.',
    related: ['baseline', 'objective', 'margin-of-error', 'scorecard'],
    formula: {
      text: 'progress = (current − baseline) ÷ (target − baseline), between 0 and 1; it works when lower is better too',
      calculate: 'objective-progress',
    },
    source: { kind: 'practice' },
  },
  'metric-convention': {
    definition:
      'The written rules for obtaining a figure: the question, the scale, who is asked and when, what is left out. Two people who follow them arrive at the same number.',
    sector: 'retail',
    example:
      'Two branches report satisfaction of 72% and 91%. One counts only fives, the other fours as well; counted alike, both stand at 91%.',
    not: 'The name of the measure. That something is called NPS does not say who was asked, nor after which event.',
    apply:
      'Write the field “Convention” before the first value, and begin a new metric when a rule changes, because the old line would lie.',
    related: ['top-box', 'customer-experience-metrics', 'survey-wave', 'baseline'],
    source: { kind: 'practice' },
  },
  'leading-and-lagging-indicators': {
    definition:
      'Two roles that a figure can play. One kind moves early and hints at what will follow, such as ease of use; the other confirms late what has happened, such as renewals at the year’s end.',
    sector: 'saas',
    example:
      'A help-desk program sees the time to first answer rise in March. Effort ratings fall in April, and in the autumn 6% more contracts are not renewed.',
    not: 'Important against unimportant. The late ones are often what matters; the early ones are what can still be acted upon.',
    apply:
      'Give each objective a late metric that proves it and, at the touchpoints that drive it, at least one early one. Test that the two really move together.',
    related: ['customer-experience-metrics', 'customer-effort-score', 'churn-rate', 'objective', 'scorecard', 'customer-experience-theory'],
    source: { kind: 'practice' },
  },
};
