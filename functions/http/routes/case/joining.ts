import { scanPage } from '../../../contract/numbers/codes';
import type { JoinCode } from '../../../contract/people/joining';
import type { Joining } from '../../../store/joinings/joiningItem';
import { isNumber, sceneOf } from '../../../work/joining/joinScene';
import { joinOnce } from '../../../work/joining/join';
import { joinableBy } from '../../../work/joining/look';
import { offerJoining, ownPetition } from '../../../work/joining/offer';
import { Refused } from '../../../domain/refused';
import { Created, type Handlers, type OpenContext, type SignedInContext } from '../../context';

const showJoining = ({ scene, number, subject, expiresAt }: Joining, { appOrigin }: OpenContext) => ({
  scene,
  number,
  subject,
  url: `${appOrigin}/${scanPage}?scene=${scene}`,
  until: expiresAt,
});

/**
 * What a code lets somebody do; wrong ones counted. Of a number the count is looked at first: of six digits even the right one
 * is not let through to whoever has tried too many.
 * @throws Refused `code_invalid`, whatever is wrong with it
 */
async function orNothing<T>(
  code: JoinCode,
  looking: () => Promise<T | null>,
  { rate, actor }: SignedInContext,
): Promise<T> {
  const sort = isNumber(code) ? ('joinNumber' as const) : ('code' as const);
  if (isNumber(code)) rate.check(sort, actor.personId);
  const found = await looking();
  if (found) return found;
  rate.check(sort, actor.personId);
  await rate.add(sort, actor.personId);
  throw new Refused('code_invalid');
}

type Names = 'offerJoining' | 'joiningNow' | 'endJoining' | 'openJoining' | 'joinCase';

export const joining: Pick<Handlers, Names> = {
  offerJoining: async ({ params, body }, context) =>
    new Created(showJoining(await offerJoining(params.caseId, body, context), context)),

  joiningNow: async ({ params }, context) => {
    await ownPetition(params.caseId, context);
    const found = await context.store.joinings.of(params.caseId);
    return { code: found && showJoining(found, context) };
  },

  endJoining: async ({ params }, context) => {
    await ownPetition(params.caseId, context);
    await context.store.joinings.end(params.caseId);
  },

  openJoining: ({ body: { code } }, context) => {
    const scene = sceneOf(code, context);
    const look = async () =>
      (await joinableBy(scene, await context.store.codes.get(scene), context))?.offer ?? null;
    return orNothing(code, look, context);
  },

  joinCase: async ({ body: { code, key, ...given } }, context) => {
    const { id, number } = await orNothing(code, () => joinOnce({ code, key, given }, context), context);
    context.attribute({ caseId: id });
    return new Created({ caseId: id, number });
  },
};
