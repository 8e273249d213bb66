import type { Me } from '../../../functions/contract/people/session';
import { Notice } from '../../components/states/Notice';
import { roleWords } from '../../content/staff/staff';
import { RoleSwitch } from './RoleSwitch';

/** A case that one cannot see may belong to another of one's roles: a notice comes to the person, not to the role. */
export function OtherRole({ me }: { me: Me }) {
  if (me.memberships.length < 2) return null;
  return (
    <>
      <Notice>{roleWords.perhapsOther}</Notice>
      <RoleSwitch me={me} stays />
    </>
  );
}
