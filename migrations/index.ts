import { Ground1764000000001 } from './0001-ground';
import { Import1764000000002 } from './0002-import';
import { Opportunities1764000000003 } from './0003-opportunities';

/** The one history of both engines, oldest first. */
export const migrations = [Ground1764000000001, Import1764000000002, Opportunities1764000000003];
