import type { Position } from '#client/dispatch/outbox.ts';

const keyOf = (agentId: string): string => `position ${agentId}`;
// A crew that has arrived does not wait for satellites.
const patienceMs = 4000;
const digits = 5;

const locate = (timeout: number) =>
  new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: true,
      timeout,
      maximumAge: 30_000,
    }),
  );

/** Whether the officer has chosen, on this phone, to send her position when she arrives. */
export const sendsPosition = (agentId: string): boolean => {
  try {
    return localStorage.getItem(keyOf(agentId)) === 'yes';
  } catch {
    return false;
  }
};

/** Keeps the officer's choice on this phone. Gives whether the phone will tell where it is; asks for that at once. */
export const choosePosition = async (agentId: string, sends: boolean): Promise<boolean> => {
  localStorage.removeItem(keyOf(agentId));
  if (!sends) return true;
  const refusal = await locate(patienceMs).then(
    () => null,
    (error: GeolocationPositionError) => error,
  );
  if (refusal?.code === GeolocationPositionError.PERMISSION_DENIED) return false;
  localStorage.setItem(keyOf(agentId), 'yes');
  return true;
};

/** Where the officer is at this moment, if she has chosen to send it and the phone tells; else null. */
export const positionNow = async (agentId: string): Promise<Position | null> => {
  if (!sendsPosition(agentId)) return null;
  const found = await locate(patienceMs).catch(() => null);
  if (!found) return null;
  const { latitude, longitude } = found.coords;
  return { latitude: Number(latitude.toFixed(digits)), longitude: Number(longitude.toFixed(digits)) };
};
