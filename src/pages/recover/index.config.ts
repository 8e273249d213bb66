export default definePageConfig({ navigationBarTitleText: '用查询码找回' });
