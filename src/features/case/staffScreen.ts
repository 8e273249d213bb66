import { late } from '../../components/base/late';

/** The screen of staff, which no resident waits for. */
export const staffScreen = late(async () => (await import('./StaffScreen')).StaffScreen);
