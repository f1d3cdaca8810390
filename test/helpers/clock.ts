const realNow = Date.now;
const realOptions = Intl.DateTimeFormat.prototype.resolvedOptions;
const machineZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Stops the clock at an instant (ISO 8601); `moveClock` moves it on. Timers go on by real time. */
export function stopClock(instant: string): void {
  const time = Date.parse(instant);
  Date.now = () => time;
}

/** The visitor sits in this zone. */
export function sitIn(zone: string): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const options = realOptions.call(this);
    return options.timeZone === machineZone ? { ...options, timeZone: zone } : options;
  };
}

export function releaseClock(): void {
  Date.now = realNow;
  Intl.DateTimeFormat.prototype.resolvedOptions = realOptions;
}

/** The minute has turned while the page was hidden, and somebody comes back to it. */
export function comeBack(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}
