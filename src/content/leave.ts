/** Where 快速离开 leads in a browser: a page that anybody may be looking at. */
export const elsewhere = { title: '天气预报', address: 'https://www.weather.com.cn/' };
