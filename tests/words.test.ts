import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const src = path.resolve(__dirname, '../src');
/** Where words for people are; and the gallery, which is for who builds the app. */
const forWords = [/^content\//, /^components\/base\/words\.ts$/, /^gallery\//];
/** Written, in one of the scripts of the place. */
const written = /[\p{Script=Han}\p{Script=Mongolian}]/u;

/** The pieces of text in a file that are in a script of the place, comments aside. */
function textIn(name: string, code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node);
    if (isText && written.test(node.text)) found.push(`${name}: ${node.text.trim()}`);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
  return found;
}

test('what people read stands in content, so that it can stand there in another language', () => {
  expect(
    textIn('a.tsx', 'const a = <View title="甲">乙 {`${1}丙`}{/丁/.test(b)}{/* 戊 */}</View>; // 己'),
  ).toEqual([...['a.tsx: 甲', 'a.tsx: 乙', 'a.tsx: 丙', 'a.tsx: /丁/']]);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !forWords.some((place) => place.test(name)))
    .sort();
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((name) => textIn(name, readFileSync(path.join(src, name), 'utf8')))).toEqual([]);
});
