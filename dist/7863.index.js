import { modules as shared } from "./shared.index.js";

export const id = 7863;

export const ids = [ 7863 ];

export const modules = {
 ...shared
};
