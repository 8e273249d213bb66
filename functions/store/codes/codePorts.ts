export type { CodePicture, CodeRow } from './codeItem';
export type { Codes } from './codes';
