/** Writes to standard output. A reader that has seen enough (`| head`) and goes away is no failure. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") resolve();
      else reject(error);
    });
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined) resolve();
    });
  });
}
