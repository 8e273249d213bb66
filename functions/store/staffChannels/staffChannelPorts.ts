export type { DeskNews } from './deskNewsItem';
export type { StaffChannels } from './staffChannels';
