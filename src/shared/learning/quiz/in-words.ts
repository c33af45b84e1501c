import { t } from '../../i18n.ts';
import { assertNever } from '../../result.ts';
import type { FixedQuestion } from '../question.ts';

/** A fixed question in the person’s language. Those that are made say their words in it already. */
export function inWords(question: FixedQuestion): FixedQuestion {
  const prompt = t(question.prompt);
  switch (question.kind) {
    case 'choice': {
      const { answer, why, wrong } = question;
      return { ...question, prompt, answer: t(answer), why: t(why), wrong: wrong.map((one) => ({ text: t(one.text), why: t(one.why) })) };
    }
    case 'match':
      return {
        ...question,
        prompt,
        pairs: question.pairs.map(({ left, right, why }) => ({ left: t(left), right: t(right), why: t(why) })),
      };
    case 'order':
      return { ...question, prompt, steps: question.steps.map(({ text, why }) => ({ text: t(text), why: t(why) })) };
    case 'classify':
      return {
        ...question,
        prompt,
        classes: question.classes.map((name) => t(name)),
        items: question.items.map((item) => ({
          text: t(item.text),
          class: t(item.class),
          wrong: Object.fromEntries(Object.entries(item.wrong).map(([name, why]) => [t(name), t(why)])),
        })),
      };
    case 'spot':
      return {
        ...question,
        prompt,
        piece: t(question.piece),
        lines: question.lines.map(({ text, flawed, why }) => ({ text: t(text), flawed, why: t(why) })),
        mend: t(question.mend),
      };
    default:
      return assertNever(question);
  }
}
