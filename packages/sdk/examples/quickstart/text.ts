/** `6919` as `6,919`. */
export const count = (number: number): string => number.toLocaleString("en-US");

/** `1 order`, `2 orders`, `1 try`, `2 tries`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/** `12 ms`, `1.25 s`. */
export const duration = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(2)} s`;

/** Colours are for people at a terminal, and https://no-color.org for those who want none. */
const colourful = process.stdout.isTTY && !process.env["NO_COLOR"];
const style = (code: number) => (text: string) => (colourful ? `\x1b[${code}m${text}\x1b[0m` : text);

export const bold = style(1);
export const green = style(32);
export const yellow = style(33);
