/** `6919` as `6,919`. */
export const count = (number: number): string => number.toLocaleString("en-US");

/** `1 order`, `2 orders`. */
export const counted = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

/** `12 ms`, `1.25 s`. */
export const duration = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(2)} s`;

const colourful = process.stdout.isTTY && !process.env["NO_COLOR"];
const styled = (code: number) => (text: string) => (colourful ? `\x1b[${code}m${text}\x1b[0m` : text);

export const bold = styled(1);
export const dim = styled(2);
export const green = styled(32);
export const yellow = styled(33);
