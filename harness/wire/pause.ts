/** Waits between two looks at a condition; never used to hope that something has happened. */
export async function pause(ms: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
}
