import { Life } from '../../functions/local/town/life';
import { county } from './living';

const matters = [
  ['wages', '装修队欠我两万六千元工钱，从三月干到六月，怎么要？'],
  ['neighbours', '邻居家的狗惊了马，我从马上摔下来，谁来赔？'],
  ['family', '想离婚，对方不同意，孩子三岁一直跟着我，能判给我吗？'],
  ['land', '承包地让人多种了两垄好几年了，该找谁？'],
  ['lending', '同学借了五万，打了借条没写还钱日子，还能要吗？'],
] as const;
/** Residents who ask; each asks again and again. */
const people = 9;
type Waiting = { hoursAgo: number; reach?: 'submitted' | 'assigned' };

/** The nth consultation of a town, asked so long ago: it waits at the desk of the centre unless a lawyer has taken it. */
const asked = (nth: number, { hoursAgo, reach = 'submitted' }: Waiting): Life => {
  const [topic, text] = matters[nth % matters.length] ?? matters[0];
  return Life.parse({
    ...{ kind: 'consultation', county, who: nth % people, hoursAgo, reach, topic },
    text: `${text}（第${nth + 1}件）`,
  });
};

/** Consultations that a lawyer or the desk of the centre has before them when a stack opens. */
export const waitingOffice = (waiting: readonly Waiting[]): Life[] =>
  waiting.map((one, nth) => asked(nth, one));

/** For hands that are quicker than anybody's. */
export const unhurried = {
  request: { limit: 100_000, seconds: 60 },
  open: { limit: 100_000, seconds: 60 },
};
