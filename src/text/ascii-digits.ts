/** A text with Arabic and Persian digits as the ASCII ones, as long as before. */
export const asciiDigits = (text: string): string => text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
