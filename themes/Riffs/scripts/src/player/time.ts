/** The time that a fragment names, in seconds: `#t=83`, `#t=1:23`, `#t=1:02:03` (W3C Media Fragments); null for any other. */
export function timeIn(fragment: string): number | null {
  const match = /^#t=(?:npt:)?(?:(?:(\d+):)?(\d{1,2}):)?(\d+(?:\.\d+)?)$/.exec(fragment);
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3]) : null;
}

/** A time as a fragment. */
export function fragmentOf(seconds: number): string {
  return `#t=${Math.floor(seconds)}`;
}

/** A time as a clock shows it: `2:03`, `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (number: number): string => String(number).padStart(2, "0");
  return whole < 3600
    ? `${Math.floor(whole / 60)}:${two(whole % 60)}`
    : `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
