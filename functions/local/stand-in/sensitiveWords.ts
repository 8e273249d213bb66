/** A few of the words WeChat is known to stop, such as a legal service meets every day. */
const words = ['赌博', '吸毒', '毒品', '家暴', '强奸', '卖淫', '枪支', '自杀', '杀人'];

export const isSensitive = (text: string): boolean => words.some((word) => text.includes(word));
