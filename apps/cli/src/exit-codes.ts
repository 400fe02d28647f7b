/** What a command says with its exit code: all well, a fault (or a wrong call), or done with problems that are named. */
export const EXIT = { well: 0, fault: 1, problems: 2 } as const;
