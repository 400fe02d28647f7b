import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The git-ignored folder of the repository that holds everything the embedded servers keep. */
const DEFAULT = fileURLToPath(new URL('../../../../.attribune', import.meta.url));

/** The data folder: the one that is set, else `.attribune` in the repository. */
export function dataFolder(setting: string | undefined): string {
  return setting === undefined ? DEFAULT : resolve(setting);
}
