import type { Finding } from '../../shared/checks/model.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import { keyOf } from '../../shared/trace/model.ts';
import { change, undo } from '../data/actions.ts';
import { newId } from '../data/ids.ts';
import { type Open, useOpen } from '../data/navigation.ts';
import { tell } from '../data/notify.tsx';
import { askForMetric } from '../insight/metrics/state.ts';

/** Goes to the field that a finding is about. */
export const goTo = ({ openRecord }: Open, { place }: Pick<Finding, 'place'>): void =>
  openRecord(place.record, { field: place.field, item: place.item, view: 'form' });

/** Does what a finding offers: mends it at once with a notice that takes it back, or leads to where it is mended. */
export function useFix(): (finding: Finding) => void {
  const open = useOpen();
  return (finding) => void fix(finding, open);
}

async function fix({ fix: offer, about }: Finding, open: Open): Promise<void> {
  switch (offer.kind) {
    case 'change': {
      let label = '';
      const put = await change((records) => {
        const changes = offer.make(records, newId);
        label = changes.label;
        return changes.put.length + changes.remove.length === 0 ? null : changes;
      });
      if (put) tell(t('Done: {{label}}.', { label }), { label: t('Undo'), run: () => void undo() });
      return;
    }
    case 'open':
      open.openRecord(offer.place.record, { field: offer.place.field, item: offer.place.item, view: 'form' });
      return;
    case 'screen': {
      const main = about[0];
      if (offer.screen === 'voice') open.openKind('voice');
      else if (offer.screen === 'throughline') main ? open.openLine(keyOf(main)) : open.openScreen('throughline');
      else {
        if (main) askForMetric(main.record);
        open.openKind('metric');
      }
      return;
    }
    default:
      assertNever(offer);
  }
}
