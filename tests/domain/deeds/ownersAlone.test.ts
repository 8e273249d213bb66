import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../functions/contract/words';
import { rules } from '../../../functions/domain/deeds';
import { standingsFor } from '../../../functions/domain/deeds/may';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';

// By hand: what nobody does in another's stead, and why.
const alone = `
withdraw            ends
leave               ends
correctParty        ownData
chooseSpeaker       agrees
close               ends
askToEnd            ends
confirmPerformance  ends
agreeMandate        agrees
declineMandate      agrees
revokeMandate       agrees
agreeSettlement     agrees
declineSettlement   agrees
agreePhoneService   agrees
declinePhoneService agrees
receiveReply        receives
correct             ownData
withdrawSensitive   ownData
agreeSensitive      ownData
`;
const byHand = new Map(
  alone
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/) as [CaseAction, string]),
);

test.each(CaseAction.options)(
  '%s: whoever the resident lets help may do it, or the row says why not',
  (action) => {
    for (const kind of CaseKind.options) {
      const may = standingsFor(lifecycles[kind], action);
      const isResidents = may.includes('owner');
      const reason = rules[action].ownersAlone;
      expect([action, may.includes('helper')]).toEqual([action, isResidents && reason === undefined]);
      expect([action, reason]).toEqual([action, byHand.get(action)]);
      // Whoever was let look alone does nothing at all.
      expect([action, may.includes('onlooker')]).toEqual([action, false]);
    }
  },
);
