import type { AidComplaintStatus } from '../../../contract/kinds/aidComplaint';
import { organisationOf } from '../../../domain/standing/routing';
import type { LifeOf } from '../life';
import { city, county, withdraw, type Act, type Props } from './act';

/** The bureau of the city, to which one is passed on that the county is not for. */
const elsewhere = organisationOf('justiceBureau', '150900000000');

/** From acceptance to the written answer, by the bureau of the county. */
function investigated(life: LifeOf<'aidComplaint'>, { handlerId }: Props) {
  const accepted = [county('bureau-dispatcher', { action: 'accept', input: {} })];
  const investigating = [
    ...accepted,
    county('bureau-supervisor', { action: 'assign', input: { personId: handlerId } }),
    county('bureau-dispatcher', { action: 'investigate', input: {} }),
    county('bureau-dispatcher', {
      action: 'askStatement',
      input: { question: '请说明接受指派以后，什么时候、用什么方式向受援人通报过案件进展。' },
    }),
  ];
  const decided = [
    ...investigating,
    county('bureau-dispatcher', {
      action: 'recordStatement',
      input: { text: '称电话通报过一次，没有留下书面记录。' },
    }),
    county('bureau-supervisor', {
      action: 'decideComplaint',
      input: {
        outcome: life.outcome ?? 'corrected',
        facts: '经查阅案卷、听取双方说明，承办律师六十天里只通报过一次进展，没有记录。',
        reasons: '没有按照规定向受援人通报办理情况。',
        article: '《法律援助法》第四十六条',
      },
    }),
  ];
  const told = [...decided, county('bureau-dispatcher', { action: 'answerComplaint', input: {} })];
  return { accepted, investigating, decided, told };
}

export function aidComplaint(life: LifeOf<'aidComplaint'>, props: Props): Act[] {
  const reasons = life.reasons ?? '';
  const raise = county('bureau-dispatcher', { action: 'raise', input: { reasons } });
  const sendBack = city('bureau-dispatcher', {
    action: 'sendBack',
    input: { reasons: '由设立该机构的旗县司法局办理，请接着办。' },
  });
  const insist = county('bureau-dispatcher', { action: 'insist', input: { reasons } });
  const decline = county('bureau-supervisor', {
    action: 'declineComplaint',
    input: { ground: 'notAboutAid', reasons, door: '收费代理的纠纷，可以向当地律师协会投诉。' },
  });
  const ways: Record<AidComplaintStatus, Act[]> = {
    complained: [],
    transferred: [
      county('bureau-dispatcher', {
        action: 'transfer',
        input: { organisationId: elsewhere, text: '被投诉的机构由市司法局设立。' },
      }),
    ],
    returned: [raise, sendBack],
    disputed: [raise, sendBack, insist, sendBack],
    ...investigated(life, props),
    notAccepted: [decline],
    withdrawn: [withdraw],
  };
  return ways[life.reach];
}
