export const id = 6658;

export const ids = [ 6658 ];

export const modules = {
 96658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseArguments: () => parseArguments
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3075);
  function parseArguments(command, argv, width) {
   let help;
   const program = new commander__WEBPACK_IMPORTED_MODULE_0__.uB(`duri ${command.name}`).description(command.description).exitOverride().helpOption("-h, --help", "Show this help").configureHelp({
    helpWidth: width
   }).configureOutput({
    writeOut: text => help = (help ?? "") + text,
    writeErr: () => {}
   });
   const entries = Object.entries(command.inputs);
   const [, rest] = entries.find(([, input]) => input.rest) ?? [];
   if (rest !== void 0) program.usage(`[options] ${entries.filter(([, input]) => input.positional).map(([key, input]) => `<${input.placeholder ?? key}>`).join(" ")} -- <${rest.placeholder}>`);
   const positional = entries.filter(([, input]) => input.positional);
   for (const [key, input] of entries) if (input.positional) program.addArgument(toArgument(key, input)); else if (input.flag !== void 0) program.addOption(toOption(input.flag, input));
   addGlobalOptions(program);
   program.addHelpText("after", examplesText(command));
   try {
    program.parse([ ...argv ], {
     from: "user"
    });
   } catch (error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7 && error.exitCode === 0) return {
     texts: () => [],
     help: help ?? ""
    };
    const behind = rest === void 0 ? "" : ` The other program's command line stands behind \`--\`.`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("usage", cleanMessage(error), {}, {
     hint: `Run \`duri ${command.name} --help\` to see its arguments.${behind}`
    });
   }
   const options = program.opts();
   const texts = key => {
    const index = positional.findIndex(([name]) => name === key);
    const flag = command.inputs[key]?.flag;
    return toTexts(index >= 0 ? program.processedArgs[index] : flag === void 0 ? void 0 : options[camelCase(flag)]);
   };
   return {
    texts,
    help: void 0
   };
  }
  function addGlobalOptions(program) {
   program.optionsGroup("Output:");
   for (const [name, help] of Object.entries(_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.h)) program.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__.c$(`--${name}`, help));
  }
  function toArgument(key, input) {
   const name = input.placeholder ?? key;
   return new commander__WEBPACK_IMPORTED_MODULE_0__.ef(input.required ? `<${name}${input.many ? "..." : ""}>` : `[${name}${input.many ? "..." : ""}]`, input.help);
  }
  function toOption(flag, input) {
   const flags = input.placeholder === void 0 ? `--${flag}` : `--${flag} <${input.placeholder}>`;
   const help = [ input.help, input.defaultText && `(default: ${input.defaultText})`, input.env && `(env: ${input.env})` ].filter(Boolean).join(" ");
   const option = new commander__WEBPACK_IMPORTED_MODULE_0__.c$(flags, help);
   if (input.many) option.argParser((value, before) => [ ...before ?? [], value ]);
   return option;
  }
  function examplesText(command) {
   if (command.examples.length === 0) return "";
   return `\nExamples:\n${command.examples.map(({line, says}) => `  # ${says}\n  $ ${line}\n`).join("\n")}`;
  }
  function toTexts(value) {
   if (value === true) return [ "true" ];
   if (typeof value === "string") return [ value ];
   return Array.isArray(value) ? value.map(String) : [];
  }
  function camelCase(flag) {
   return flag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  }
  function cleanMessage(error) {
   return (error instanceof Error ? error.message : String(error)).replace(/^error: /, "");
  }
 })
};
