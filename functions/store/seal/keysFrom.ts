export { chooseKeys as keysFrom } from './chooseKeys';
