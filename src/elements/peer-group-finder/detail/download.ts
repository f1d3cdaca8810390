/** What leaves the widget on a visitor's press: a file, a share sheet. */

/** Hands a calendar file to the browser under this name. */
export function download(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Opens the device's own share sheet. Somebody who closes it has done nothing wrong. */
export function share(title: string, text: string): void {
  navigator.share({ title, text }).catch(() => undefined);
}
