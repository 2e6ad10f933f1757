import { Ground1764000000001 } from './0001-ground';
import { Import1764000000002 } from './0002-import';

/** The one history of both engines, oldest first. */
export const migrations = [Ground1764000000001, Import1764000000002];
