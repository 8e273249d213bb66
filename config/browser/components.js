// What `@tarojs/components` is in a browser, one part a file, so that a page brings along those it draws and no others. Taro's own
// list is one module: with it the first page carries pickers and fields of pages behind it.

export { Button } from './Button';
export { Image } from './Image';
export { Input } from './Input';
export { Picker } from './Picker';
export { Text, View } from './plain';
export { ScrollView } from './ScrollView';
export { Textarea } from './Textarea';
