declare module 'miniprogram-compiler' {
  /** JavaScript whose evaluation as a function body returns `$gwx(path)`, the renderer of every template. */
  export function wxmlToJs(folder: string, options?: { maxBuffer?: number }): string;
}
