export { parseStreamedCode } from './codeItem';
