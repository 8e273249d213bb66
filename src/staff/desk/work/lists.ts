import type { OpenedFrom, Role } from '../../../../functions/contract/words';

/** A list of work: what waits at the desk, with me, or with others while it is mine to follow. */
export type WorkList = 'desk' | 'mine' | 'others';

/** Which page of work it stands on. */
export type WorkPage = 'today' | 'queue';

const worksForDesk = (role: Role): boolean => role === 'dispatcher' || role === 'supervisor';

/** The lists of a page, the first of which opens. */
export function listsOf(page: WorkPage, role: Role): readonly WorkList[] {
  if (page === 'queue') return ['desk'];
  return worksForDesk(role) ? ['desk'] : ['mine', 'others'];
}

/** From where a case is opened, as its resident can read. */
export const openedBy: Record<WorkList, OpenedFrom> = { desk: 'desk', mine: 'mine', others: 'handled' };
