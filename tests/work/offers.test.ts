import { type CaseStatus } from '../../functions/contract/kinds';
import type { Organisation } from '../../functions/contract/case/views';
import { CaseKind } from '../../functions/contract/words';
import type { CaseHead } from '../../functions/domain/case/case';
import { rules } from '../../functions/domain/deeds';
import { statusesOf } from '../../functions/domain/kinds/statusRow';
import { levelOf } from '../../functions/domain/standing/routing';
import { aboveOf } from '../../functions/work/places/superior';
import { caseIn } from '../domain/caseIn';
import {
  type Tree,
  everything,
  trees,
  storeOf,
  desksIn,
  dependent,
  situations,
  refusedBy,
  oneOfEach,
} from './offersIn';

/** Whether somebody decides above, of each deed that asks for it, whatever the status. */
async function served(tree: Tree, kind: CaseKind, at: Organisation): Promise<string> {
  const head = caseIn(kind, statusesOf(kind)[0] as CaseStatus, {
    desk: { organisationId: at.id, name: at.name },
    returns: 0,
  });
  const found = await Promise.all(
    dependent.map(async (action) => {
      const above = rules[action].above?.(head);
      return above ? (await aboveOf(above, [], storeOf(tree))) !== null : true;
    }),
  );
  return dependent.filter((_, nth) => !found[nth]).join();
}

test.each(CaseKind.options)(
  'for every office of the seed that may have a %s, who is above hangs on its kind and level alone',
  async (kind) => {
    const tree = trees['the seed'] ?? new Map();
    const all = desksIn(tree, kind, everything);
    expect(all.length).toBeGreaterThan(20);
    const said = new Map<string, Set<string>>();
    for (const at of all) {
      const like = `${at.kind} ${levelOf(at.areaCode)}`;
      said.set(like, (said.get(like) ?? new Set<string>()).add(await served(tree, kind, at)));
    }
    for (const [like, one] of said) expect([like, one.size]).toEqual([like, 1]);
  },
);

/** A case as it says itself in a failing test. */
const said = ({ status, resume, desk, sender, returns, against }: CaseHead): string =>
  `in ${status} (${resume}) at ${desk.organisationId}, from ${sender?.organisationId} ${returns}, against ${against.join()}`;

describe.each(Object.entries(trees))('in %s', (_, tree) => {
  test.each(CaseKind.options)(
    'no button of a %s is refused for want of somebody above or somewhere to go',
    async (kind) => {
      const refused: string[] = [];
      for (const at of oneOfEach(desksIn(tree, kind)))
        for (const head of situations(tree, kind, at))
          for (const one of await refusedBy(tree, head)) refused.push(`${one} ${said(head)}`);
      expect(refused).toEqual([]);
    },
  );
});
