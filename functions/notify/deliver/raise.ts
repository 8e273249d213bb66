import type { Delivery } from '../../domain/deliveries/delivery';
import { everybodyOf } from '../../domain/joining/together';
import type { Cases } from '../../store/cases/cases';
import type { Inbox } from '../../store/inbox/inbox';
import type { People } from '../../store/people/people';
import { ofNoOtherSide } from '../otherSide';

export type RaiseDeps = {
  cases: Pick<Cases, 'get'>;
  people: Pick<People, 'get' | 'members'>;
  inbox: Pick<Inbox, 'put'>;
};

/** Tells the supervisors of the desk that a resident has still not been phoned. Nobody of the other side is told. */
export const raise =
  ({ cases, people, inbox }: RaiseDeps) =>
  async (delivery: Delivery): Promise<void> => {
    const { caseId, caseNumber, caseKind, deskId, noticeId, nextAt, at } = delivery;
    const head = await cases.get(caseId);
    if (!head || head.against.includes(deskId)) return;
    const supervisors = (await people.members(deskId, 'supervisor'))
      .map(({ personId }) => personId)
      .filter((personId) => !everybodyOf(head).includes(personId) && !head.aside.includes(personId));
    const told = await ofNoOtherSide(supervisors, head.against, people);
    await Promise.all(
      told.map((personId) =>
        inbox.put({
          id: `${noticeId}.escalated.${personId}`,
          personId,
          kind: 'escalated',
          audience: 'staff',
          // The moment it fell due: the same in every repetition, so one id has one key.
          at: nextAt ?? at,
          caseId,
          caseNumber,
          caseKind,
        }),
      ),
    );
  };
