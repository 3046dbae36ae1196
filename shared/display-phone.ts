const grouped = (digits: string): string =>
  digits.startsWith('09')
    ? digits.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3')
    : digits.replace(/^(0\d)(\d{3,4})(\d{4})$/, '$1 $2 $3');

/** A number in E.164 as it is said in Taiwan, in groups: `0912 345 678`. Numbers from elsewhere keep their plus. */
export const displayPhone = (phone: string): string =>
  phone.startsWith('+886') ? grouped(`0${phone.slice(4)}`) : phone.replace(/(\d{3})(?=\d)/g, '$1 ');
