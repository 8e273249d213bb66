import { useState } from 'react';
import type { Me } from '../../../functions/contract/people/session';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { List, Row } from '../../components/show/List';
import { Loading } from '../../components/states/Loading';
import { Sheet } from '../../components/frame/Sheet';
import { Trouble } from '../../components/states/Trouble';
import { roleWords } from '../../content/staff/staff';
import { startAs } from '../../services/navigation';
import { useRoleChange } from '../../services/session/acting';
import { ownRoles, roleKey } from './roles';

type RoleSheetProps = {
  me: Me;
  isOpen: boolean;
  onClose: () => void;
  /** The page goes on in the other role, instead of beginning where that begins. */
  stays?: boolean;
};

/** Which role one acts in, over whatever page is open. */
export function RoleSheet({ me, isOpen, onClose, stays = false }: RoleSheetProps) {
  const { state, actAs } = useRoleChange(({ role }) => {
    onClose();
    if (!stays) startAs(role);
  });
  const roles = ownRoles(me);
  const current = roles.find(({ value }) => value === roleKey(me.acting));

  const pick = (picked: string) => {
    const role = roles.find(({ value }) => value === picked);
    if (role === current) onClose();
    else if (role) actAs(role.acting);
  };

  return (
    <Sheet open={isOpen} title={roleWords.choose} onClose={onClose}>
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      {state.at === 'sending' ? (
        <Loading />
      ) : (
        <ChoiceList label={roleWords.current} choices={roles} value={current?.value} onPick={pick} />
      )}
    </Sheet>
  );
}

/** Who one acts as now, and the way to act as someone else. */
export function RoleSwitch({ me, stays = false }: { me: Me; stays?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const current = ownRoles(me).find(({ value }) => value === roleKey(me.acting));
  return (
    <>
      <List label={roleWords.current}>
        <Row
          id="role"
          title={me.name ?? roleWords.current}
          note={current?.label}
          end={roleWords.change}
          onPress={() => setOpen(true)}
        />
      </List>
      <RoleSheet me={me} isOpen={isOpen} stays={stays} onClose={() => setOpen(false)} />
    </>
  );
}
