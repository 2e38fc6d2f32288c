/** Today where the command runs: ISO date. */
export const localToday = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
