import { Copy, Split } from 'lucide-react';
import { useMemo, useState } from 'react';
import { currencyIn } from '../../shared/analysis/scenario.ts';
import { suggestEconomics } from '../../shared/analysis/suggest-economics.ts';
import type { VariantContent, VariantFamily } from '../../shared/contract.ts';
import { economics } from '../../shared/frameworks/economics.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { recordsOf } from '../../shared/records.ts';
import { Panel } from '../app/Panel.tsx';
import { suggestionWords } from '../boards/economics/Suggestions.tsx';
import { useToday } from '../data/findings.ts';
import { useOpen } from '../data/navigation.ts';
import { useStrategy } from '../data/strategy.ts';
import { Button, EmptyState } from '../ui/index.ts';
import { makeEconomics, makeVariant } from './actions.ts';
import { askForVariant } from './askForVariant.tsx';
import { CompareTable } from './CompareTable.tsx';
import { compareScenarios } from './compare.ts';
import { scenarioNow, useContents, useFamily } from './data.ts';
import { useEdits, withEdits } from './edits.ts';
import { FamilySensitivity } from './FamilySensitivity.tsx';
import styles from './VariantsScreen.module.css';
import { WhatDiffers } from './WhatDiffers.tsx';

/** Variants of the strategy side by side: numbers, what differs, and the way to take over what is better. */
export function VariantsScreen() {
  const { strategy } = useStrategy();
  const { openHome } = useOpen();
  const family = useFamily(strategy.id);
  // Which variants stand beside the base; null while nobody has chosen.
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const baseId = family?.base ?? strategy.id;
  const variants = family?.members.filter((member) => member.strategy.id !== baseId).map((member) => member.strategy) ?? [];
  const shown = chosenOf(variants, chosen, strategy.id);

  const make = async (): Promise<void> => {
    const name = await askForVariant(strategy.name);
    if (name === null) return;
    const id = await makeVariant(strategy.id, name);
    if (id !== null) setChosen([...shown, id].slice(-MOST_VARIANTS));
  };

  const makeButton = (
    <Button variant="filled" icon={<Copy size={15} aria-hidden />} onClick={() => void make()}>
      {t('Make a variant')}
    </Button>
  );
  return (
    <Panel
      layout="whole"
      crumbs={[{ label: t('Home'), onOpen: openHome }, { label: t('Variants') }]}
      actions={variants.length > 0 ? makeButton : null}
    >
      {family && variants.length > 0 ? (
        <Comparison key={baseId} family={family} shown={shown} onShow={setChosen} />
      ) : (
        <div className={styles.empty}>
          <h1 className={styles.title}>{t('Variants')}</h1>
          {family && (
            <EmptyState
              icon={<Split size={20} aria-hidden />}
              title={t('No variant yet')}
              text={t(
                'A variant is a copy of this strategy in which you try other numbers: retention, price, budget. Here it stands beside the base, and what is better is taken over.',
              )}
              action={makeButton}
            />
          )}
        </div>
      )}
    </Panel>
  );
}

/** Beside the base. */
const MOST_VARIANTS = 2;

/** Those chosen that are still there; at first the open one and the newest. */
function chosenOf(variants: readonly { readonly id: string }[], chosen: readonly string[] | null, openId: string): readonly string[] {
  const ids = variants.map(({ id }) => id);
  const kept = (chosen ?? []).filter((id) => ids.includes(id));
  if (kept.length > 0) return kept;
  const first = new Set([...ids.filter((id) => id === openId), ...ids.toReversed()].slice(0, MOST_VARIANTS));
  return ids.filter((id) => first.has(id));
}

interface ComparisonProps {
  readonly family: VariantFamily;
  /** Ids of the variants that stand beside the base. */
  readonly shown: readonly string[];
  readonly onShow: (ids: readonly string[]) => void;
}

function Comparison({ family, shown, onShow }: ComparisonProps) {
  const { contents, error } = useContents([family.base, ...shown]);
  const { edits, edit } = useEdits();
  const today = useToday();
  const live = useMemo(() => contents.map((content) => withEdits(content, edits)), [contents, edits]);
  const rows = useMemo(() => compareScenarios(live.map((content) => scenarioNow(content, today))), [live, today]);
  const base = live[0];
  const variants = family.members.filter(({ strategy }) => strategy.id !== family.base);
  const stored = contents[0];
  const isWhole = live.length === shown.length + 1;
  return (
    <div className={styles.scroll} data-scroll>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('Variants')}</h1>
        {variants.length > 1 && (
          <fieldset className={styles.members}>
            <legend className={styles.legend}>{t('Beside the base')}</legend>
            {variants.map(({ strategy }) => {
              const isShown = shown.includes(strategy.id);
              return (
                <label key={strategy.id} className={styles.member} data-shown={isShown}>
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isShown && shown.length === 1}
                    onChange={() =>
                      onShow(isShown ? shown.filter((id) => id !== strategy.id) : [...shown, strategy.id].slice(-MOST_VARIANTS))
                    }
                  />
                  {strategy.name || t('Untitled strategy')}
                </label>
              );
            })}
          </fieldset>
        )}
        {variants.length === 1 && <p className={styles.meta}>{t('one variant')}</p>}
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {error.message}
        </p>
      )}
      {base && stored && isWhole && (
        <>
          <WithoutEconomics contents={live} />
          <CompareTable family={family} contents={live} rows={rows} onEdit={edit} />
          <FamilySensitivity contents={live} />
          <WhatDiffers contents={contents} />
        </>
      )}
    </div>
  );
}

/** Without the economics there is no lifetime value to compare: they are offered, with what is known. */
function WithoutEconomics({ contents }: { readonly contents: readonly VariantContent[] }) {
  const without = contents.filter(({ records }) => recordsOf(records, 'economics').length === 0);
  if (without.length === 0) return null;
  return (
    <ul className={styles.offers}>
      {without.map(({ strategy, records, observed }) => {
        const known = suggestEconomics(records, observed);
        const name = strategy.name || t('Untitled strategy');
        return (
          <li key={strategy.id} className={styles.offer}>
            <span>
              {t('“{{name}}” has no customer economics, so no lifetime value can be compared.', { name })}{' '}
              {known.length > 0
                ? t('What was observed already says: {{what}}.', {
                    what: known
                      .map((one) => `${inSentence(t(economics.fields[one.field].label))} ${suggestionWords(one, currencyIn(records))}`)
                      .join(', '),
                  })
                : t('Nothing observed says any of the numbers yet.')}
            </span>
            <Button
              size="small"
              onClick={() => void makeEconomics(strategy.id, Object.fromEntries(known.map(({ field, value }) => [field, value])))}
            >
              {known.length > 0 ? t('Make them with these numbers') : t('Make them')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
