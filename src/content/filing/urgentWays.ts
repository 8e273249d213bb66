import type { HelpCard } from '../../../functions/contract/help';
import type { UrgentWay } from '../../../functions/contract/urgentWays';

type WayText = {
  title: string;
  note: string;
  /** On the row that goes on with the questions. */
  goOn: string;
  /** Whether the police come first: then 110 is the one large button. */
  isDanger: boolean;
  cards: readonly HelpCard[];
};

const kept = '您写的都还在。';

/** The screens of what cannot wait. What is promised by a card is the card's (`help.ts`). */
export const urgentWays: Record<UrgentWay, WayText> = {
  violence: {
    title: '您现在安全吗？',
    note: `先顾人，再说事。${kept}`,
    goOn: '现在安全，接着说',
    isDanger: true,
    cards: ['callPolice', 'protectionOrder'],
  },
  held: {
    title: '有人被关着、扣着吗？',
    note: `关人、扣人是违法的，现在就能报警。${kept}`,
    goOn: '没有危险，接着说',
    isDanger: true,
    cards: ['callPolice'],
  },
  custody: {
    title: '人被带走了，先做这几件',
    note: `时间要紧，这几件现在就能做。${kept}`,
    goOn: '知道了，接着说',
    isDanger: false,
    cards: ['custody'],
  },
  treatment: {
    title: '等着钱治病，先做这几件',
    note: `先让治疗不停下来。${kept}`,
    goOn: '知道了，接着说',
    isDanger: false,
    cards: ['treatment'],
  },
  lastDay: {
    title: '有最后一天，先递上去',
    note: `在这里问，不会让那一天往后推。${kept}`,
    goOn: '知道了，接着说',
    isDanger: false,
    cards: ['lastDay'],
  },
  injury: {
    title: '受了伤，先做这几件',
    note: `有的事过了日子就办不成。${kept}`,
    goOn: '知道了，接着说',
    isDanger: false,
    cards: ['dontSign', 'workInjury'],
  },
  wages: {
    title: '讨要工钱，还有更快的路',
    note: `可以一边问我们，一边去要。${kept}`,
    goOn: '知道了，接着说',
    isDanger: false,
    cards: ['wages'],
  },
  child: {
    title: '关系到孩子，先看这几条',
    note: `孩子有危险，先打 110。${kept}`,
    goOn: '知道了，接着说',
    isDanger: false,
    cards: ['child'],
  },
};
