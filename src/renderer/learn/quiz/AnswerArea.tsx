import { t } from '../../../shared/i18n.ts';
import { choicesOf } from '../../../shared/learning/quiz/mark.ts';
import type { Item, Response } from '../../../shared/learning/quiz/model.ts';
import { assertNever } from '../../../shared/result.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { ClassifyAnswer } from './ClassifyAnswer.tsx';
import { ComputeAnswer } from './ComputeAnswer.tsx';
import { MatchAnswer } from './MatchAnswer.tsx';
import { OrderAnswer } from './OrderAnswer.tsx';

interface AnswerAreaProps {
  readonly item: Item;
  readonly response: Response | null;
  /** Whether the answer is marked: then it stands. */
  readonly told: boolean;
  readonly onAnswer: (response: Response) => void;
  /** Enter in a field: checks the answer, or goes on once it is marked. */
  readonly onEnter: () => void;
}

/** Where a question of each kind is answered. */
export function AnswerArea({ item, response, told, onAnswer, onEnter }: AnswerAreaProps) {
  switch (item.kind) {
    case 'choice': {
      const all = choicesOf(item);
      return (
        <ChoiceList
          label={t('Choices')}
          offered={item.choices.map((place) => ({ place, text: all[place]?.text ?? '', right: place === 0 }))}
          picked={response?.kind === 'choice' ? response.picked : null}
          told={told}
          onPick={(picked) => onAnswer({ kind: 'choice', picked })}
        />
      );
    }
    case 'spot':
      return (
        <ChoiceList
          label={item.question.piece}
          offered={item.question.lines.map(({ text, flawed }, place) => ({ place, text, right: flawed }))}
          picked={response?.kind === 'spot' ? response.line : null}
          told={told}
          onPick={(line) => onAnswer({ kind: 'spot', line })}
        />
      );
    case 'match':
      return <MatchAnswer item={item} given={response?.kind === 'match' ? response.given : []} told={told} onAnswer={onAnswer} />;
    case 'order':
      return <OrderAnswer item={item} order={response?.kind === 'order' ? response.order : item.shown} told={told} onAnswer={onAnswer} />;
    case 'classify':
      return <ClassifyAnswer item={item} given={response?.kind === 'classify' ? response.given : []} told={told} onAnswer={onAnswer} />;
    case 'compute':
      return (
        <ComputeAnswer
          item={item}
          text={response?.kind === 'compute' ? response.text : ''}
          told={told}
          onAnswer={onAnswer}
          onEnter={onEnter}
        />
      );
    default:
      return assertNever(item);
  }
}
