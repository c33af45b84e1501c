/**
 * A text whose cells are parted by runs of blanks or tabs, with one tab in place of each run and none at the ends of lines.
 * What stands in quotes keeps its blanks.
 * @param quote '' when there are none
 */
export function blanksToTabs(text: string, quote: string): string {
  if (quote === '' || !text.includes(quote)) return text.replace(/^[ \t]+|[ \t]+$/gm, '').replace(/[ \t]+/g, '\t');
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = skipBlanks(text, at);
    const inLine = pieces.length > 0 && pieces.at(-1) !== '\n';
    if (text[start] === '\n') {
      pieces.push('\n');
      at = start + 1;
      continue;
    }
    if (start === text.length) break;
    if (inLine) pieces.push('\t');
    at = endOfCell(text, start, quote);
    pieces.push(text.slice(start, at));
  }
  return pieces.join('');
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
const endsCell = (character: string | undefined): boolean => character === undefined || character === '\n' || isBlank(character);

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at += 1;
  return at;
}

function endOfCell(text: string, start: number, quote: string): number {
  if (text[start] === quote) {
    let close = text.indexOf(quote, start + 1);
    while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
    if (close !== -1 && endsCell(text[close + 1])) return close + 1;
  }
  let at = start;
  while (!endsCell(text[at])) at += 1;
  return at;
}
