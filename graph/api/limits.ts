/** The largest file that is read, by the command line as by the API: a scanned policy as PDF stays far below it. */
export const largestFile = 20 * 1024 * 1024;

/** The longest name of a file that is sent: as long as a path may be on any system. */
export const longestFileName = 4096;

/** The largest body of a request: such a file in base64, and its name. */
export const largestBody = Math.ceil(largestFile / 3) * 4 + 4 * longestFileName;
