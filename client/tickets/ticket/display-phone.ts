/** A telephone number as people in Taiwan say it: `0912 345 678`. Others stay in the international form. */
export const displayPhone = (phone: string): string => {
  const local = phone.replace(/^\+886/, '0');
  if (/^09\d{8}$/.test(local)) return local.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3');
  if (/^0\d{8,9}$/.test(local)) return local.replace(/^(0\d)(\d{3,4})(\d{4})$/, '$1 $2 $3');
  return phone;
};
