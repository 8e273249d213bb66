/** Said wherever a petition is written, so that nobody pays for what is free (信访工作条例 26). */
export const petitionWarnings = {
  free: '信访代办不收任何费用。凡是要钱的，都不是我们的人，请打 12345 反映。',
  corruption: '举报党员干部违纪违法，请拨 12388（纪检监察机关）。这里不受理，也不会转给任何人。',
};
