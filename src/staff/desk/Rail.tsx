import { useState } from 'react';
import { Icon } from '../../components/base/Icon';
import { pressable } from '../../components/base/pressable';
import { classes } from '../../components/base/classes';
import { roles } from '../../content/people';
import { railWords as words } from '../../content/staff/desk';
import { RoleSheet } from '../../features/switchRole/RoleSwitch';
import { staffPages } from '../../routes';
import { open, startAs, useOpened } from '../../services/navigation';
import { useRoleChange } from '../../services/session/acting';
import { useSignedIn } from '../../services/session/signedIn';
import { staffIn } from '../../services/session/staff';
import { unseen } from '../../services/session/unseen';
import { countOf, workCounts } from '../../services/work/counts';
import { whoseWork } from '../../services/work/useWork';
import { viewsOf } from '../../services/work/views';
import { useWatched } from '../../services/device/watched';
import type { Me } from '../../../functions/contract/people/session';
import { railOf, type RailPlace } from './rail';
import { Key } from '../../components/base/Key';
import { KeysSheet } from './KeysSheet';
import { fields, useKeys } from '../../services/device/keys';
import { Way } from './Way';

/** The places of work at the left of every page, by role, with what waits behind them. */
export function Rail() {
  const me = staffIn(useSignedIn());
  return me ? <RailOf me={me} /> : null;
}

/** Out of a field, so that single keys act again; what was written in it stays. */
function leaveField(): void {
  const at = document.activeElement;
  if (at instanceof HTMLElement && at.matches(fields)) at.blur();
}

function RailOf({ me }: { me: Me }) {
  const { acting, memberships, name } = me;
  const here = useOpened().path;
  const [sheet, setSheet] = useState<'role' | 'keys' | null>(null);
  const office = memberships.find(({ organisationId }) => organisationId === acting.organisationId);
  const hasCases = acting.role !== 'admin' && acting.role !== 'helper';
  const { actAs } = useRoleChange(({ role }) => startAs(role));
  const find = () => open(staffPages.find.link());
  useKeys({
    '/': hasCases && here !== staffPages.find.path ? find : undefined,
    '?': () => setSheet('keys'),
    Escape: leaveField,
  });
  return (
    <>
      <nav className="rail" aria-label={words.rail}>
        <div className="rail-name">
          <div className="rail-words strong">{words.app}</div>
          <div className="rail-words note">{office?.organisationName}</div>
        </div>
        {hasCases && (
          <Way to={staffPages.find.link()} id="rail-find" label={words.find} className="rail-find">
            <Icon name="search" />
            <span className="rail-words">{words.find}</span>
            <Key>/</Key>
          </Way>
        )}
        {railOf(acting.role).map((group, at) => (
          <div key={group[0]?.id ?? at} className="rail-group">
            {group.map((place) => (
              <Place key={place.id} me={me} place={place} isHere={place.page.path === here} />
            ))}
          </div>
        ))}
        <div className="rail-foot">
          <div
            id="rail-keys"
            role="button"
            aria-label={words.keys}
            title={words.keys}
            className="pressable rail-item"
            {...pressable(() => setSheet('keys'))}
          >
            <Icon name="info" />
            <span className="rail-words">{words.keys}</span>
            <Key>?</Key>
          </div>
          <div
            id="rail-resident"
            role="button"
            aria-label={words.asResident}
            title={words.asResident}
            className="pressable rail-item"
            {...pressable(() => actAs({ role: 'resident', organisationId: null }))}
          >
            <Icon name="home" />
            <span className="rail-words">{words.asResident}</span>
          </div>
          <div
            id="rail-me"
            role="button"
            aria-label={`${name ?? ''} ${roles[acting.role]}，${words.role}`}
            title={words.role}
            className="pressable rail-me"
            {...pressable(() => setSheet('role'))}
          >
            <div className="rail-face" aria-hidden>
              {(name ?? roles[acting.role]).slice(0, 1)}
            </div>
            <div className="rail-words">
              <b className="strong">{name}</b> <span className="rail-role">{roles[acting.role]}</span>
            </div>
          </div>
        </div>
      </nav>
      <RoleSheet me={me} isOpen={sheet === 'role'} onClose={() => setSheet(null)} />
      <KeysSheet open={sheet === 'keys'} onClose={() => setSheet(null)} />
    </>
  );
}

type PlaceProps = { me: Me; place: RailPlace; isHere: boolean };

/** How many wait behind a place, as far as something was asked for that says so. */
function useCount(me: Me, id: RailPlace['id']): number | undefined {
  const known = useWatched(workCounts);
  const notices = useWatched(unseen);
  if (id === 'inbox') return notices;
  if (known.whose !== whoseWork(me) || (id !== 'today' && id !== 'queue')) return undefined;
  return countOf(viewsOf(id, me.acting.role)[0], known.counts);
}

function Place({ me, place: { id, icon, label, page }, isHere }: PlaceProps) {
  const waiting = useCount(me, id);
  const count = waiting === 0 ? undefined : waiting;
  return (
    <Way
      to={page.link()}
      id={`rail-${id}`}
      label={count === undefined ? label : `${label}，${count}`}
      isHere={isHere}
      className={classes('rail-item', isHere && 'rail-here')}
    >
      <Icon name={icon} />
      <span className="rail-words">{label}</span>
      {count !== undefined && <span className="rail-count">{count}</span>}
    </Way>
  );
}
