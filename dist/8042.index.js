import { modules as shared } from "./shared.index.js";

export const id = 8042;

export const ids = [ 8042, 9316 ];

export const modules = {
 ...shared
};
