import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CaseId, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { Scene } from '../../contract/numbers/scene';
import type { StaffRole } from '../../contract/words';
import type { Move } from '../../domain/case/case';
import { uncheckedItems, type Unchecked } from '../articles/uncheckedItem';
import { takenUpItems, type TakenUp } from '../assignment/takenUp';
import { attachItems, type FilesOfStep } from '../files/attachFiles';
import type { JoinedLine } from '../joinings/joiningItem';
import { lineItems, useItem } from '../joinings/joinings';
import type { Draft } from '../../domain/decisions/draft';
import { draftsOfStep, type Recounted } from '../drafts/drafts';
import { memberKey } from '../keys/organisations';
import type { Seal } from '../seal/seal';
import { keyAttributes } from '../table/table';
import { conditionFailed } from '../table/transact';
import type { Numbers } from './lookupItem';
import { stepItems } from './stepItems';

/** A post that somebody holds. */
type Member = { organisationId: OrganisationId; role: StaffRole; personId: PersonId };

/** What goes with a step in the same transaction. */
export type Alongside = {
  /** Must still be a member: a case cannot be given to someone whose duty has just ended. */
  member?: Member;
  /** The draft that was signed, as it was seen, is gone with it; whoever signs must still hold their post. */
  signed?: { draft: Draft; signer: Member };
  /** Other drafts of the case that are counted otherwise after it, as they were seen. */
  recounted?: readonly Recounted[];
  /** A step of another case: both or neither. */
  other?: Move;
  /** What becomes of it for the one who takes it up: matters of theirs, and one more in their share. */
  takenUp?: TakenUp;
  /**
   * Files that the step refers to; from then on they are this case's.
   * @throws Refused `unknown_file` from the write when one is not there, another's, or another case's.
   */
  files?: FilesOfStep;
  /** By which code somebody joins with the step: it must be good still. @throws Refused `code_invalid` from the write */
  joining?: { caseId: CaseId; scene: Scene; now: Instant };
  /** Who joined with it or left, and what is somebody's own from now on. */
  joined?: { put: readonly JoinedLine[]; gone: readonly JoinedLine[] };
  /** Articles that it cites and nobody has looked up. */
  unchecked?: Unchecked;
  /**
   * The answers before and after, where a step changes them: the case is found by the numbers of the latter, and by those that
   * others bring it with.
   */
  answers?: { before: Numbers; after: Numbers; others?: readonly Numbers[] };
};

/** An item of a transaction with what it means when its condition fails. */
type Companion = {
  item: TransactWriteItem;
  refusal:
    'stale_version' | 'unknown_person' | 'unknown_file' | 'code_invalid' | 'draft_changed' | 'not_allowed';
};

const companions = (items: TransactWriteItem[], refusal: Companion['refusal']): Companion[] =>
  items.map((item) => ({ item, refusal }));

const isStillMember = (TableName: string, { organisationId, role, personId }: Member): TransactWriteItem => ({
  ConditionCheck: {
    TableName,
    Key: keyAttributes(memberKey(organisationId, role, personId)),
    ConditionExpression: 'attribute_exists(pk)',
  },
});

/** What goes with a step. */
export const alongsideItems = (
  TableName: string,
  { member, signed, recounted = [], other, takenUp, files, joining, joined, unchecked }: Alongside,
  seal: Seal,
): Companion[] => [
  ...companions(member ? [isStillMember(TableName, member)] : [], 'unknown_person'),
  ...companions(draftsOfStep(TableName, signed?.draft, recounted), 'draft_changed'),
  ...companions(signed ? [isStillMember(TableName, signed.signer)] : [], 'not_allowed'),
  ...companions(other ? stepItems(TableName, other, seal) : [], 'stale_version'),
  ...companions(takenUp ? takenUpItems(TableName, takenUp) : [], 'stale_version'),
  ...companions(
    joining ? [useItem(TableName, joining.caseId, joining.scene, joining.now)] : [],
    'code_invalid',
  ),
  ...companions(joined ? lineItems(TableName, joined) : [], 'stale_version'),
  ...companions(
    unchecked ? uncheckedItems(unchecked).map((Item) => ({ Put: { TableName, Item } })) : [],
    'stale_version',
  ),
  ...companions(files ? attachItems(TableName, files) : [], 'unknown_file'),
];

/** What the first of them that stood against the whole means; another step of a case before anything else. */
export function refusalOf(
  alongside: readonly Companion[],
  reasons: readonly CancellationReason[],
): Companion['refusal'] {
  const against = alongside.filter((_, at) => conditionFailed(reasons[at])).map(({ refusal }) => refusal);
  return against.includes('stale_version') ? 'stale_version' : (against[0] ?? 'stale_version');
}
