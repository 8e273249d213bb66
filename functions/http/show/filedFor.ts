import { recoverPage } from '../../contract/numbers/codes';
import type { FiledBeside } from '../../contract/people/beside';
import type { fileOnce } from '../../work/case/file';
import { placesOf } from '../../work/places/placesOf';
import type { SignedInContext } from '../context';
import { showCase } from './case';

type Filed = Awaited<ReturnType<typeof fileOnce>>;

/**
 * What whoever filed for another is told, to be given to the person: the case as it was received. How it went on is told as far as its
 * owner, or what they are to it, lets them see.
 */
export async function showFiledFor(filed: Filed, context: SignedInContext): Promise<FiledBeside> {
  const { now, rules, store, appOrigin } = context;
  const places = await placesOf(filed.head, now, store);
  const { state, help } = showCase(filed, { standing: 'owner', offers: [], now, rules, places });
  return {
    number: state.number,
    filedAt: state.filedAt,
    deskName: state.deskName,
    ...(state.deskPlace && { deskPlace: state.deskPlace }),
    dues: filed.isNew ? state.dues.filter(({ audience }) => audience === 'staff') : [],
    cards: help?.cards ?? [],
    openAt: `${appOrigin}/${recoverPage}`,
  };
}
