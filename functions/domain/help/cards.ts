import { HelpCard, type Help } from '../../contract/help';
import {
  hasLastDay,
  isHeld,
  isHomeViolence,
  isHurtAtWork,
  isInCustody,
  isOfChild,
  isOffered,
  isUnpaid,
  isViolent,
  needsTreatment,
  type Situation,
} from '../../contract/situation';

/** What a card may depend on besides. */
export type Asked = Situation & {
  /** Nobody said whether somebody is in danger, and the words may mean it. */
  isToAsk: boolean;
  /** It is a report of corruption, passed on sealed. */
  isSealed: boolean;
};

type Law = string | null;

/** When a card is shown, and the law it rests on; null where it names a door or a number alone. A function: not in every situation. */
type CardRow = { isFor: (situation: Asked) => boolean; law: Law | ((situation: Asked) => Law) };

export const cardRows: Record<HelpCard, CardRow> = {
  askSafe: { isFor: ({ isToAsk }) => isToAsk, law: null },
  discipline: {
    isFor: ({ isSealed }) => isSealed,
    law: '《信访工作条例》第二十二条、第三十条',
  },
  callPolice: {
    isFor: (s) => isViolent(s) || isHeld(s),
    // Of a neighbour, a creditor, an employer who locks people in, that law does not speak.
    law: (s) => (isHomeViolence(s) ? '《反家庭暴力法》第十三条、第十五条' : null),
  },
  protectionOrder: {
    isFor: isHomeViolence,
    law: '《反家庭暴力法》第二十三条、第二十五条、第二十八条',
  },
  custody: {
    isFor: isInCustody,
    law: '《刑事诉讼法》第三十六条、第八十五条；《法律援助法》第二十四条、第四十条',
  },
  treatment: {
    isFor: needsTreatment,
    law: '《法律援助法》第四十四条第二项；《民事诉讼法》第一百零九条',
  },
  lastDay: { isFor: hasLastDay, law: '《法律援助法》第四十四条第一项' },
  livelihood: {
    isFor: ({ circumstances: { danger } }) => danger === 'livelihood',
    law: '《社会救助暂行办法》第四十七条；《民事诉讼法》第一百零九条',
  },
  dontSign: { isFor: isOffered, law: '《民法典》第一百五十一条' },
  workInjury: { isFor: isHurtAtWork, law: '《工伤保险条例》第十七条' },
  wages: {
    isFor: isUnpaid,
    law: '《保障农民工工资支付条例》第四十五条；《劳动争议调解仲裁法》第二十七条',
  },
  child: { isFor: isOfChild, law: '《未成年人保护法》第十一条' },
  ward: { isFor: ({ circumstances: { inCare } }) => inCare === 'adult', law: '《法律援助法》第四十条' },
  fraud: { isFor: ({ topic, hints }) => topic === 'consumer' || hints.has('fraud'), law: null },
  gambling: { isFor: ({ hints }) => hints.has('gambling'), law: null },
  traffic: { isFor: ({ topic, hints }) => topic === 'traffic' || hints.has('traffic'), law: null },
  consumer: { isFor: ({ topic }) => topic === 'consumer', law: null },
  bank: { isFor: ({ hints }) => hints.has('bank'), law: null },
  abroad: { isFor: ({ hints }) => hints.has('abroad'), law: null },
  severalOffices: { isFor: ({ hints }) => hints.has('severalOffices'), law: '《信访工作条例》第二十四条' },
};

/** The cards for a situation, the most pressing first. */
export const cardsFor = (situation: Asked): Help['cards'] =>
  HelpCard.options
    .filter((card) => cardRows[card].isFor(situation))
    .map((card) => {
      const { law } = cardRows[card];
      return { card, law: typeof law === 'function' ? law(situation) : law };
    });
