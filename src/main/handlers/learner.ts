import { readFileSync } from 'node:fs';
import { t } from '../../shared/i18n.ts';
import { cardsText, planImport, readCards } from '../../shared/learning/cards-csv.ts';
import { recentReviews } from '../../shared/learning/decks.ts';
import { learnerText, parseLearnerText } from '../../shared/learning/learner-file.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { saveAtomically } from '../files/atomic.ts';
import { readSource } from '../import/source.ts';
import type { Handlers } from '../ipc.ts';
import type { FileKind, SaveQuestion, Session } from '../session.ts';
import { fileNameFrom } from './strategies.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<Handlers, Extract<keyof Handlers, `learner.${string}` | `cards.${string}`>>;

const LEARNER_FILE: FileKind = { name: 'Learner’s data (JSON)', extension: 'json' };
const CARDS_FILE: FileKind = { name: 'Cards (CSV)', extension: 'csv', also: ['tsv', 'txt'] };

const DAY = 86_400_000;
/** Screens count the reviews of the past 30 days, whatever the time zone. */
const SHOWN_DAYS = 32;

export const learnerHandlers = (session: Session): Area => {
  const save = async (question: SaveQuestion, text: string): Promise<Result<{ readonly path: string }>> => {
    const path = await session.edges.askSave(question);
    if (path === null) return cancelled();
    const free = session.refuseOwn(path);
    if (!free.ok) return free;
    const saved = saveAtomically(path, Buffer.from(text, 'utf8'));
    return saved.ok ? ok({ path }) : saved;
  };

  const askFor = async (title: string, kind: FileKind): Promise<Result<string>> => {
    const path = await session.edges.askOpen({ title, kind });
    if (path === null) return cancelled();
    if (!session.isOwn(path)) return ok(path);
    return fail('import-invalid', t('{{path}} is the workspace that is open, so nothing was imported.', { path }));
  };

  return {
    'learner.read': () => {
      const learner = session.learner().read();
      const since = new Date(Date.parse(session.clock.now()) - SHOWN_DAYS * DAY).toISOString();
      return ok({ ...learner, reviews: recentReviews(learner.reviews, since) });
    },
    'learner.grade': ({ card, grade, reps }) => session.learner().grade(card, grade, reps),
    'learner.undoGrade': () => session.learner().undoGrade(),
    'learner.suspend': ({ card, suspended }) => session.learner().suspend(card, suspended),
    'learner.putCard': (card) => session.learner().putCard(card),
    'learner.removeCard': ({ id }) => session.learner().removeCard(id),
    'learner.putLesson': (lesson) => session.learner().putLesson(lesson),
    'learner.addAttempt': (attempt) => session.learner().addAttempt(attempt),
    'learner.putCase': (work) => session.learner().putCase(work),
    'learner.removeCase': ({ id }) => session.learner().removeCase(id),
    'learner.putDraft': (draft) => session.learner().putDraft(draft),
    'learner.removeDraft': ({ id }) => session.learner().removeDraft(id),
    'learner.setSettings': (settings) => session.learner().setSettings(settings),

    'learner.export': () => {
      const day = session.clock.now().slice(0, 10);
      return save(
        { title: t('Export learner’s data'), suggestedName: t('Learning {{day}}', { day }), kind: LEARNER_FILE },
        learnerText(session.learner().read()),
      );
    },
    'learner.import': async () => {
      const path = await askFor(t('Import learner’s data'), LEARNER_FILE);
      if (!path.ok) return path;
      let text: string;
      try {
        text = readFileSync(path.value, 'utf8');
      } catch {
        return fail('file-not-readable', t('{{path}} could not be read. Check that it is there and may be opened.', { path: path.value }));
      }
      const theirs = parseLearnerText(text);
      return theirs.ok ? session.learner().merge(theirs.value) : theirs;
    },

    'cards.export': ({ deck }) => {
      const cards = session
        .learner()
        .read()
        .own.filter((card) => deck === undefined || card.deck === deck);
      if (cards.length === 0) return fail('not-found', t('There is no card of your own to export.'));
      const suggestedName = fileNameFrom(deck ?? t('My cards'));
      return save({ title: t('Export cards'), suggestedName, kind: CARDS_FILE }, cardsText(cards));
    },
    'cards.import': async () => {
      const path = await askFor(t('Import cards'), CARDS_FILE);
      if (!path.ok) return path;
      const source = await readSource(path.value);
      if (!source.ok) return source;
      const rows = readCards(source.value.text);
      if (!rows.ok) return rows;
      const { put, result } = planImport(session.learner().read().own, rows.value);
      const stored = session.learner().putCards(put);
      return stored.ok ? ok(result) : stored;
    },
  };
};
