import { watched } from '../device/watched';

/** How many wait behind the places of work, as far as this opening of the app knows; absent: not known. */
export type DeskCounts = Partial<Record<'today' | 'queue' | 'inbox', number>>;

/** Filled in by whatever was asked for; nobody asks for it alone. */
export const deskCounts = watched<DeskCounts>({});

/** What was learnt on the way. */
export const learnCounts = (learnt: DeskCounts): void => deskCounts.set({ ...deskCounts.read(), ...learnt });
