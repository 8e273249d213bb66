import type { CaseAction } from '../contract/actions';
import type { Standing } from '../contract/words';

/** Things one may do with a case: read it, or one of its actions. */
export type Permission = 'read' | CaseAction;

/**
 * Who may do what, by what they are to the case. One table for all kinds: whether a thing can be done *now* is the
 * lifecycle's to say. An administrator is in no row: organisations and staff, never case text.
 */
export const permissions: Record<Permission, readonly Standing[]> = {
  read: ['owner', 'handler', 'duty', 'dispatcher', 'supervisor'],
  message: ['owner', 'handler', 'dispatcher', 'supervisor'],
  withdraw: ['owner'],

  take: ['duty'],
  assign: ['dispatcher', 'supervisor'],

  answer: ['handler', 'duty'],
  followUp: ['owner'],
  close: ['owner'],

  startReview: ['dispatcher', 'supervisor'],
  requestMaterials: ['dispatcher', 'supervisor'],
  supplyMaterials: ['owner'],
  grant: ['supervisor'],
  refuse: ['supervisor'],
  begin: ['handler'],
  conclude: ['handler'],
  archive: ['dispatcher', 'supervisor'],

  register: ['handler'],
  classify: ['handler'],
  transfer: ['handler'],
  accept: ['dispatcher', 'supervisor'],
  sendBack: ['dispatcher', 'supervisor'],
  investigate: ['dispatcher', 'supervisor'],
  giveOpinion: ['supervisor'],
};

export const may = (standings: readonly Standing[], permission: Permission): boolean =>
  standings.some((standing) => permissions[permission].includes(standing));
