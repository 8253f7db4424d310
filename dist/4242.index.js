import { modules as shared } from "./shared.index.js";

export const id = 4242;

export const ids = [ 4242, 4348, 1861, 9004 ];

export const modules = {
 ...shared
};
