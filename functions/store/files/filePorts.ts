export type { Attaching } from './attachFiles';
export type { Checked, FileRow } from './fileItem';
export type { Files } from './files';
