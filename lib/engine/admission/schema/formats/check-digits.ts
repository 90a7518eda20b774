const CARD = new RegExp([
  '^(?:4\\d{12}(?:\\d{3})?', '5[1-5]\\d{14}', '6(?:011|5\\d\\d)\\d{12}', '3[47]\\d{13}', '3(?:0[0-5]|[68]\\d)\\d{11}', '(?:2131|1800|35\\d{3})\\d{11})$',
].join('|'));

/** A book number of ten digits. */
export function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\t\n\f\r -]/g, '');
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, i) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0) % 11 === 0;
}

/** A book number of thirteen digits. */
export function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\t\n\f\r -]/g, '');
  return /^\d{13}$/.test(digits) && [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

/** The number of a credit card of one of the known issuers, whatever stands between the digits. */
export function isCreditCard(text: string): boolean {
  const digits = text.replace(/[^0-9]/g, '');
  if (!CARD.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = i % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
