type Reach = { phone: string; helper: string; address: string };

/** Whether nothing that is written says how to reach them; then it is asked whether they come to the window. */
export const isOutOfReach = ({ phone, helper, address }: Reach): boolean =>
  [phone, helper, address].every((text) => text.trim() === '');
