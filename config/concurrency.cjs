// Instances that are kept free for a function, which are as many as it may have. `telling` is woken every minute and may take
// three; a setting can only give text, and the template wants a number.

const { API_CONCURRENCY = '300' } = process.env;
const api = Number(API_CONCURRENCY);

module.exports = api === 0 ? { api: null, telling: null } : { api, telling: 4 };
