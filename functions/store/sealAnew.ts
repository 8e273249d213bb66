import { unmarshall } from '@aws-sdk/util-dynamodb';
import { eventMark } from './cases/eventItem';
import { headSealedAnew } from './cases/headItem';
import { eventSealedAnew } from './cases/saidFields';
import { headKey } from './keys/cases';
import { personKey } from './keys/people';
import { allRatings } from './keys/ratings';
import { nameSealedAnew } from './people/personItem';
import { ratingSealedAnew } from './ratings/ratingItem';
import type { Seal } from './seal/seal';
import type { SealedAnew } from './seal/sealedAnew';
import { changeItemIf } from './table/changeItem';
import type { Item, Table } from './table/table';

export type Sort = 'step' | 'title' | 'rating' | 'name';

type Found = { sort: Sort; anew: SealedAnew };

const found = (sort: Sort, anew: SealedAnew | null): Found | null => anew && { sort, anew };

/**
 * What of an item lies in clear that would be sealed if it were written today; null where there is nothing.
 * @throws BrokenItem, SealBroken
 */
export function inClear(item: Item, seal: Seal): Found | null {
  const [pk = '', sk = ''] = [item.pk?.S, item.sk?.S];
  if (item.et?.S === eventMark) return found('step', eventSealedAnew(item, seal));
  if (pk.startsWith(headKey('').pk) && sk === headKey('').sk)
    return found('title', headSealedAnew(item, seal));
  if (pk.startsWith(personKey('').pk) && sk === personKey('').sk)
    return found('name', nameSealedAnew(item, seal));
  return pk.startsWith(allRatings('')) ? found('rating', ratingSealedAnew(item, seal)) : null;
}

/** Writes it sealed, unless it has become another meanwhile, which is sealed then; whether it did. @throws StoreUnavailable */
export function sealAnew(table: Table, item: Item, { set, remove, was }: SealedAnew): Promise<boolean> {
  const names = Object.keys(was);
  const values = unmarshall(was);
  return changeItemIf(
    table,
    { pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' },
    { set, remove },
    {
      expression: names.map((name) => `#${name} = :was_${name}`).join(' AND '),
      names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      values: Object.fromEntries(names.map((name) => [`:was_${name}`, values[name]])),
    },
  );
}
