import { Menu } from '@mantine/core';
import { Download, Ellipsis, ListChecks, Plus, SlidersHorizontal, Upload } from 'lucide-react';
import { plural, t } from '../../../shared/i18n.ts';
import { DEFAULT_DECK } from '../../../shared/learning/cards-csv.ts';
import type { Deck } from '../../../shared/learning/decks.ts';
import type { Learner } from '../../../shared/learning/learner.ts';
import { request } from '../../client.ts';
import { tell, tellError } from '../../data/notify.tsx';
import { Button, IconButton } from '../../ui/index.ts';
import { changeLearner } from '../learner.ts';
import { askForCard } from './CardForm.tsx';
import { askForSettings } from './CardSettings.tsx';
import { showCards } from './ManageCards.tsx';
import { learnerImportWords } from './words.ts';

interface CardActionsProps {
  readonly learner: Learner;
  readonly deck: Deck | null;
}

/** What is done with cards as a whole. */
export function CardActions({ learner, deck }: CardActionsProps) {
  const ownDeck = deck?.id.startsWith('deck:') ? deck.name : null;
  return (
    <>
      <Button
        size="small"
        icon={<Plus size={14} aria-hidden />}
        onClick={() => void askForCard({ deck: ownDeck ?? t(DEFAULT_DECK), front: '', back: '', source: '', place: null })}
      >
        {t('Card')}
      </Button>
      <Button size="small" icon={<Download size={14} aria-hidden />} onClick={() => void importCards()}>
        {t('Import…')}
      </Button>
      <Button size="small" icon={<Upload size={14} aria-hidden />} onClick={() => void exportCards(ownDeck)}>
        {t('Export…')}
      </Button>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <IconButton label={t('More for cards')} size="small">
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<ListChecks size={14} aria-hidden />} onClick={showCards}>
            {t('Own and suspended cards…')}
          </Menu.Item>
          <Menu.Item leftSection={<SlidersHorizontal size={14} aria-hidden />} onClick={() => askForSettings(learner.settings)}>
            {t('How cards come…')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('All that you learned')}</Menu.Label>
          <Menu.Item leftSection={<Upload size={14} aria-hidden />} onClick={() => void exportLearner()}>
            {t('Export learner’s data…')}
          </Menu.Item>
          <Menu.Item leftSection={<Download size={14} aria-hidden />} onClick={() => void importLearner()}>
            {t('Import learner’s data…')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

async function importCards(): Promise<void> {
  const done = await changeLearner('cards.import', undefined);
  if (!done) return;
  const { added, changed, same } = done;
  tell(
    t('{{added}} added, {{changed}} changed, {{same}} as before.', {
      added: plural(added, 'One card', '{{count}} cards'),
      changed,
      same,
    }),
  );
}

async function exportCards(deck: string | null): Promise<void> {
  const saved = await request('cards.export', deck === null ? {} : { deck });
  if (saved.ok) tell(t('Saved {{path}}', { path: saved.value.path }));
  else tellError(saved.error);
}

async function exportLearner(): Promise<void> {
  const saved = await request('learner.export', undefined);
  if (saved.ok) tell(t('Saved {{path}}', { path: saved.value.path }));
  else tellError(saved.error);
}

async function importLearner(): Promise<void> {
  const done = await changeLearner('learner.import', undefined);
  if (done) tell(learnerImportWords(done));
}
