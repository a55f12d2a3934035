/** The widths at which pages are looked at. */
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** The name of the application in an office's own network; only the browser of the tests knows it. */
export const LAN_HOST = "kinerja.kabupaten.test";
