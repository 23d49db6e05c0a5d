// What does somebody read who called the command line with the wrong arguments?

/** Wrong usage: its message is printed and the exit code is 2. */
export class Misuse extends Error {}
