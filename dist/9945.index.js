import { modules as shared } from "./shared.index.js";

export const id = 9945;

export const ids = [ 9945 ];

export const modules = {
 ...shared
};
