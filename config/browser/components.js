// What `@tarojs/components` is in a browser.

export { Input, Textarea } from './field';
export { Button, Image, Picker, ScrollView, Text, View } from './plain';
