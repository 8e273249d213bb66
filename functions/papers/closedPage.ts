/** What is shown in the place of a paper that cannot be. */
export const closedWords = {
  over: '这个链接已经失效。请回到掌上公共法律服务，打开这件事项，再点一次这份文书。',
  unavailable:
    '文书暂时打不开，您的事项照常办理，期限不受影响。请过一会儿再试，急用的请拨打 12348，到窗口领取纸质文书。',
};

/** A page of one sentence, which runs nothing and loads nothing. */
export const closedPage = (sentence: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>文书</title></head><body><main><p>${sentence}</p></main></body></html>`;
