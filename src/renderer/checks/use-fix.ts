import type { Finding } from '../../shared/checks/model.ts';
import { t } from '../../shared/i18n.ts';
import type { Place } from '../../shared/place.ts';
import { assertNever } from '../../shared/result.ts';
import { keyOf } from '../../shared/trace/model.ts';
import { change, undo } from '../data/actions.ts';
import { newId } from '../data/ids.ts';
import { type Open, useOpen } from '../data/navigation.ts';
import { tellStep } from '../data/notify.tsx';
import { askForMetric } from '../insight/metrics/state.ts';

/** Goes to a field; where the record as a whole is meant, it opens as it was last looked at. */
const openPlace = ({ openRecord }: Open, { record, field, item }: Place): void =>
  openRecord(record, field === undefined ? {} : { field, item, view: 'form' });

/** Goes to the field that a finding is about. */
export const goTo = (open: Open, { place }: Pick<Finding, 'place'>): void => openPlace(open, place);

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
      if (put) tellStep(t('Done: {{label}}.', { label }), undo);
      return;
    }
    case 'open':
      openPlace(open, offer.place);
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
