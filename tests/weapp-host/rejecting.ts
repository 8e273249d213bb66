// Run by failures.test.ts alone: the second of these tests is meant to fail.
import { closeAll, openTiny } from './tiny-program';

afterEach(closeAll);

const launch = (page: string) => openTiny({ wxml: '<view>在</view>', page }).launch();

test('waits in peace', () => launch('async onLoad() { await null }'));

test('is shaken by its program', () => launch('async onLoad() { await null; null.x }'));

test('is not troubled by the test before', () => launch(''));
