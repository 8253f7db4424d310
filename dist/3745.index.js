import { modules as shared } from "./shared.index.js";

export const id = 3745;

export const ids = [ 3745 ];

export const modules = {
 ...shared
};
