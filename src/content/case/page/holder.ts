import type { HolderView } from '../../../../functions/contract/case/views';
import { caseWords } from './casePage';

/** Who is asking: the words differ for the person whose case it is. */
export type Reader = 'resident' | 'staff';

/** Who must act now. */
export function holderText(holder: HolderView, reader: Reader): string {
  switch (holder.at) {
    case 'desk':
      return caseWords.deskOf(holder.organisationName);
    case 'person':
      return `${holder.name}（${holder.organisationName}）`;
    case 'resident':
      return caseWords.withResident[reader];
    case 'nobody':
      return caseWords.withNobody;
  }
}
