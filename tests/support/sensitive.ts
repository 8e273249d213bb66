import type { CaseKind } from '../../functions/contract/words';
import { aidComplaint, consultation, type FilingSent, legalAid, petition } from './filings';

/** Every sensitive answer of each kind, in words that stand nowhere else. */
export const deliveryFilings = {
  consultation: () =>
    consultation({
      form: {
        askerName: '巴雅尔图',
        phone: '13947400011',
        helper: '土贵乌拉的便民站',
        address: '察右前旗土贵乌拉镇南泉村三组',
        otherSide: '察哈尔砖瓦厂',
      },
    }),
  legalAid: () =>
    legalAid({
      form: {
        applicantName: '乌云其木格',
        phone: '13947400022',
        helper: '苏木卫生院的萨仁',
        address: '察右后旗白音察干镇牧业队五排二号',
        idNumber: '11010519491231002X',
        applyingAs: 'guardian',
        beneficiaryName: '敖登格日乐',
        bornOn: '2014-03-09',
        otherSide: '塔拉运输队',
      },
    }),
  petition: () =>
    petition({
      form: {
        petitionerName: '巴图孟克',
        phone: '0474-8223344',
        helper: '粮库门卫的格日勒',
        address: '察右前旗平地泉镇花村三组八号',
        respondent: '额尔敦合作社',
        representatives: ['那顺乌力吉', '朝鲁门'],
        speaker: '哈斯巴根',
      },
    }),
  aidComplaint: () =>
    aidComplaint({
      form: {
        complainantName: '宝力德',
        phone: '13947400033',
        helper: '苏木卫生院的乌日娜',
        address: '察右后旗土牧尔台镇七组九号',
        respondent: '格日勒图律师事务所',
        workerName: '哈斯额尔敦',
      },
    }),
} satisfies Record<CaseKind, () => FilingSent>;

/** Who looks after what waits at the desk of each kind. */
export const desks = {
  consultation: 'centre-dispatcher',
  legalAid: 'aid-dispatcher',
  petition: 'petition-dispatcher',
  aidComplaint: 'bureau-dispatcher',
};
