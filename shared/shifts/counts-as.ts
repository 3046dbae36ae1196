/**
 * How many usual agents somebody counts as whose wrap-up is so many minutes longer: in the time of one of her calls the
 * others take more than one.
 */
export const countsAs = (wrapUpMinutes: number | null, handlingSeconds: number): number =>
  wrapUpMinutes === null ? 1 : handlingSeconds / (handlingSeconds + wrapUpMinutes * 60);
