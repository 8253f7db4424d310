import { modules as shared } from "./shared.index.js";

export const id = 440;

export const ids = [ 440, 7863 ];

export const modules = {
 ...shared
};
