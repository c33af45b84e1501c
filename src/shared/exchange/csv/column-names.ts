import type { ImportKind } from '../import.ts';

/** How columns are called elsewhere, by kind and field; without capitals, blanks and marks. Parted by blanks, the surest first. */
export const CALLED: Readonly<Record<ImportKind, Readonly<Record<string, string>>>> = {
  feedback: {
    id: 'id feedbackid reviewid responseid commentid ticketid ticketnumber caseid casenumber messageid surveyid externalid reference ref number no nr key uuid',
    date: 'date day datetime timestamp time created createdat createdon createddate submitted submittedat submissiondate reviewdate responsedate feedbackdate receivedon received postedat published completedat when',
    source: 'source feedbacksource origin via medium channel',
    verbatim:
      'verbatim comment comments feedback feedbacktext reviewtext review reviewbody commenttext text body message quote answer openanswer remark remarks opinion content description said words',
    rating: 'rating stars starrating reviewrating overallrating score grade mark satisfaction npsscore nps csat',
    sentiment: 'sentiment sentimentscore mood emotion tone',
    persona: 'persona customertype',
    touchpoint: 'touchpoint',
    phase: 'phase journeyphase stage journeystage',
  },
  responses: {
    date: 'date day datetime timestamp responsedate surveydate answeredat answeredon submitted submittedat completed completedat created createdat enddate when',
    wave: 'wave surveywave survey round period',
    metric: 'metric metricname question kpi measure',
    score:
      'score answer response value rating npsscore csatscore cesscore nps csat ces likelihoodtorecommend recommend satisfaction effort grade points stars',
    segment: 'segment customersegment segmentname',
    persona: 'persona customertype',
    phase: 'phase journeyphase stage journeystage',
  },
  customers: {
    customer:
      'customer customerid custid customernumber customerno client clientid user userid buyer buyerid member memberid account accountid guest guestid email id',
    date: 'date day orderdate purchasedate transactiondate invoicedate saledate paidon datetime timestamp createdat created orderedat',
    amount:
      'amount total value dollarvalue revenue sales price totalprice ordervalue ordertotal invoicetotal totalamount netamount spend spent paid turnover sum',
    id: 'id customer customerid custid customernumber customerno client clientid user userid member memberid account accountid guest guestid email',
    lastPurchase:
      'lastpurchase lastpurchasedate lastpurchaseon lastorder lastorderdate lastordered lastbought lasttransaction lasttransactiondate lastvisit laststay mostrecentpurchase',
    orders: 'orders ordercount numberoforders purchases purchasecount numberofpurchases transactions frequency visits stays count',
    spend:
      'spend spent totalspend totalspent totalrevenue revenue monetary monetaryvalue total totalvalue turnover sales amount value lifetimevalue',
  },
  persona: {},
  touchpoint: {},
};
