import type { HelpCard } from '../../../functions/contract/help';
import { filed, type Said } from './filed';

// What a lawyer asked of real questions, told anew: the door beside the lawyer’s answer.
test.each<[Said, HelpCard[]]>([
  [{ topic: 'welfare', question: '五保的钱被信用社扣了，说是三十年前的贷款' }, ['bank']],
  [{ topic: 'minors', question: '孩子放学被车撞了，司机跑了，记下了车牌' }, ['child', 'traffic']],
  [{ topic: 'other', question: '驾校一直不退学费' }, ['traffic']],
])('%j is told of another door as well', (said, doors) => {
  expect(filed(said).help.cards.map(({ card }) => card)).toEqual(doors);
});
