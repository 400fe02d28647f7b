/** What a started product inherits. */
export const environment: NodeJS.ProcessEnv = process.env;
