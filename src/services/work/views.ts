import type { Today } from '../../../functions/contract/case/work';
import type { OpenedFrom, Role } from '../../../functions/contract/words';

/** A list of work that the server keeps: sorted, cut and counted by it. */
export type WorkList = keyof Today['counts'];

/** The day's work, or all that waits at the desk. */
export type WorkPage = 'today' | 'queue';

/** What can be looked at on a page of work: a list, or those of it that are new or late; or what one brought on today. */
export type WorkView = {
  id: 'mine' | 'desk' | 'new' | 'others' | 'people' | 'handedOver' | 'late' | 'done';
  list: WorkList | 'done';
  only?: 'fresh' | 'overdue';
};

const view = {
  mine: { id: 'mine', list: 'mine' },
  newMine: { id: 'new', list: 'mine', only: 'fresh' },
  others: { id: 'others', list: 'others' },
  desk: { id: 'desk', list: 'desk' },
  newDesk: { id: 'new', list: 'desk', only: 'fresh' },
  late: { id: 'late', list: 'desk', only: 'overdue' },
  people: { id: 'people', list: 'people' },
  handedOver: { id: 'handedOver', list: 'handedOver' },
  done: { id: 'done', list: 'done' },
} as const satisfies Record<string, WorkView>;

type Views = readonly [WorkView, ...WorkView[]];

// Each is one and the same at every drawing: a list is asked for when its view is another.
const queue: Views = [view.desk, view.newDesk, view.late];
const supervisors: Views = [view.people, view.desk, view.handedOver, view.done];
const dispatchers: Views = [view.desk, view.newDesk, view.people, view.handedOver, view.done];
const carriers: Views = [view.mine, view.newMine, view.others, view.done];

/** The views of a page of work, the first of which opens: a supervisor begins with what is in the hands of their people. */
export function viewsOf(page: WorkPage, role: Role): Views {
  if (page === 'queue') return queue;
  if (role === 'supervisor') return supervisors;
  return role === 'dispatcher' ? dispatchers : carriers;
}

/** From where a case of a list is opened, as its resident can read. */
export const openedBy: Record<WorkView['list'], OpenedFrom> = {
  desk: 'desk',
  mine: 'mine',
  others: 'handled',
  people: 'handled',
  handedOver: 'handled',
  done: 'handled',
};
