// Neither is in TypeScript's library: only Chromium has them.

/** https://www.w3.org/TR/battery-status/ */
interface Battery extends EventTarget {
  readonly charging: boolean;
}

/** https://wicg.github.io/savedata/ */
interface Connection extends EventTarget {
  readonly saveData?: boolean;
}

interface Device {
  getBattery?(): Promise<Battery>;
  readonly connection?: Connection;
}

/**
 * Reports whether the device can do work that nobody waits for: not if the reader saves data, and not on battery. Where
 * the browser does not tell, a device with a touch screen counts as one on battery.
 */
export function watchSpareEnergy(listener: (isSpare: boolean) => void): void {
  const device = navigator as Device;
  let battery: Battery | undefined;
  const tell = () => {
    const isPowered = battery ? battery.charging : !matchMedia("(pointer: coarse)").matches;
    listener(isPowered && !device.connection?.saveData);
  };
  const watch = (found?: Battery) => {
    battery = found;
    battery?.addEventListener("chargingchange", tell);
    device.connection?.addEventListener("change", tell);
    tell();
  };
  if (device.getBattery) device.getBattery().then(watch, () => watch());
  else watch();
}
