export const id = 8050;

export const ids = [ 8050 ];

export const modules = {
 98050: (module => {
  throw Object.assign(new Error("kerberos is optional and not bundled"), {
   code: "MODULE_NOT_FOUND",
   optional: true
  });
 })
};
