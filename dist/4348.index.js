import { modules as shared } from "./shared.index.js";

export const id = 4348;

export const ids = [ 4348 ];

export const modules = {
 ...shared
};
