export default definePageConfig({ navigationBarTitleText: '地址、电话、开门时间' });
