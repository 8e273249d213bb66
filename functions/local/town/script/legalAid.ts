import type { LegalAidStatus } from '../../../contract/kinds/legalAid';
import type { LifeOf } from '../life';
import { city, county, self, withdraw, type Act, type Props } from './act';

const items = ['身份证复印件', '与申请事项有关的证据材料（合同、记录、单据等，有什么交什么）'];
const won = '经法院调解结案，受援人的请求得到支持，款项已经履行。';

/** From the assignment to the end, as far as the lawyer brings it. */
function lawyersWay(life: LifeOf<'legalAid'>, handlerId: string) {
  const assigned = [county('aid-dispatcher', { action: 'assign', input: { personId: handlerId } })];
  const engaged = [
    ...assigned,
    county('lawyer-2', { action: 'declareNoConflict', input: {} }),
    county('lawyer-2', { action: 'begin', input: {} }),
  ];
  const handling = [
    ...engaged,
    county('lawyer-2', { action: 'signAgreement', input: {} }),
    county('lawyer-2', {
      action: 'reportProgress',
      input: { text: '材料已经备齐，起诉状交到法院了，等通知开庭。' },
    }),
  ];
  const concluded = [
    ...handling,
    county('lawyer-2', { action: 'conclude', input: { result: life.result ?? won } }),
  ];
  return { assigned, engaged, handling, concluded };
}

export function legalAid(life: LifeOf<'legalAid'>, { handlerId }: Props): Act[] {
  const { reasons = '', article = '', complaint = '', ground = 'other' } = life;
  const review = county('aid-dispatcher', { action: 'startReview', input: {} });
  const grant = life.urgently
    ? county('aid-supervisor', { action: 'giveUrgently', input: { ground: life.urgently } })
    : county('aid-supervisor', { action: 'grant', input: {} });
  const granted = [review, grant];
  const { assigned, engaged, handling, concluded } = lawyersWay(life, handlerId);
  const refused = [review, county('aid-supervisor', { action: 'refuse', input: { reasons, article } })];
  const objected = [...refused, self({ action: 'object', input: { reasons: complaint } })];
  const raise = county('aid-dispatcher', { action: 'raise', input: { reasons } });
  const sendBack = city('aid-dispatcher', {
    action: 'sendBack',
    input: { reasons: '办案机关在旗县，由旗县法律援助机构办理。' },
  });
  const insist = county('aid-dispatcher', { action: 'insist', input: { reasons } });
  const handIn = county('lawyer-2', { action: 'handInFile', input: {} });
  const ways: Record<LegalAidStatus, Act[]> = {
    submitted: [],
    reviewing: [review],
    materialsRequested: [review, county('aid-dispatcher', { action: 'requestMaterials', input: { items } })],
    transferred: [raise],
    returned: [raise, sendBack],
    disputed: [raise, sendBack, insist, sendBack],
    granted,
    assigned: [...granted, ...assigned],
    engaged: [...granted, ...engaged],
    handling: [...granted, ...handling],
    changeRequested: [...granted, ...handling, self({ action: 'askChange', input: { reasons: complaint } })],
    concluded: [...granted, ...concluded],
    fileReview: [...granted, ...concluded, handIn],
    filed: [...granted, ...concluded, handIn, county('aid-dispatcher', { action: 'archive', input: {} })],
    refused,
    terminated: [
      ...granted,
      ...handling,
      county('aid-supervisor', { action: 'terminate', input: { ground, reasons, article } }),
    ],
    objected,
    // Only where the bureau is the other side, which no invented life has.
    passedOn: objected,
    posted: objected,
    receivedThere: objected,
    upheld: [
      ...objected,
      county('bureau-supervisor', {
        action: 'decideObjection',
        input: { outcome: 'upheld', reasons, article },
      }),
    ],
    withdrawn: [review, withdraw],
  };
  return ways[life.reach];
}
