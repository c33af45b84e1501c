/** English words that a phrase does not begin or end with; folded, without apostrophes. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above actually after again all almost already also although always am an and another any anyone anything are
  arent around as at away back be became because become been before being below between both but by came can cannot cant
  come comes coming could couldnt did didnt do does doesnt doing done dont down during each either else enough especially
  etc even ever every everyone everything few first for from further gave get gets getting give given go goes going gone
  got had hadnt has hasnt have havent having he hed her here hers herself hes him himself his how however i id if ill im
  in instead into is isnt it itd itll its itself ive just kept know last least less let lets like liked lot lots made make
  makes making many may maybe me might mine more most mostly much must my myself near need needed needs neither never new
  next no none nor not nothing now of off often oh ok okay old on once one ones only onto or other others our ours out
  over own per perhaps please pretty probably put quite rather really said same saw say see seem seemed seems several
  shall she shes should shouldnt since so some someone something sometimes soon still such sure take taken takes than that
  thats the their theirs them themselves then there theres these they theyd theyll theyre theyve thing things think this
  those though thought through thus till to today together told too took toward towards tried try trying two under until
  up upon us use used using usually very via want wanted wants was wasnt way we wed well went were werent weve what
  whatever when where whether which while who whole whom whose why will with within without wont would wouldnt yes yet you
  youd youll your youre yours yourself youve bit little definitely absolutely literally totally super day days time times
  year years week weeks good great nice bad best better worse worst love loved loves amazing perfect beautiful big
  look looks looked looking feel feels felt find found keep keeps work works worked big three four five
  different able guess kind sort wish hope hoping happy buy bought purchase purchased order ordered recommend`.split(/\s+/),
);

export const isStopWord = (word: string): boolean => word.length < 2 || STOP_WORDS.has(word) || /^\p{N}+$/u.test(word);
