/** A number from 0 (included) to 1 (excluded), like `Math.random`. Injected wherever chance matters. */
export type Random = () => number;

/** The randomness of the platform. */
export const systemRandom: Random = Math.random;
