import type { Instant } from '../../contract/ids';
import type { Cursors } from '../table/cursor';
import type { Table } from '../table/table';
import { beginDelivery, changeDelivery, getDelivery, saveDelivery } from './changeDelivery';
import { forgetDeliveries } from './forgetDeliveries';
import {
  deliveriesDue,
  deliveriesOfCase,
  deliveriesToCall,
  openDeliveries,
  countUntold,
} from './listDeliveries';
import { messageArrived, messageSentAs } from './messages';

/** How far the telling of each notice has come. */
export const createDeliveries = (table: Table, cursors: Cursors, now: () => Instant, secret: string) => ({
  begin: beginDelivery(table),
  get: getDelivery(table),
  save: saveDelivery(table),
  change: changeDelivery(table),
  ofCase: deliveriesOfCase(table),
  /** How the people of a case were told of it, and the lines of it in their inboxes. */
  forget: forgetDeliveries(table),
  openOf: openDeliveries(table),
  dueOn: deliveriesDue(table, cursors),
  toCall: deliveriesToCall(table, cursors),
  untold: countUntold(table),
  sentAs: messageSentAs(table, now, secret),
  arrived: messageArrived(table, secret),
});

export type Deliveries = ReturnType<typeof createDeliveries>;
