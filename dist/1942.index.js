export const id = 1942;

export const ids = [ 1942 ];

export const modules = {
 51942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   unpackTar: () => unpackTar
  });
  const FILE = "file";
  const LINK = "link";
  const SYMLINK = "symlink";
  const DIRECTORY = "directory";
  const FLAGTYPE = {
   48: FILE,
   49: LINK,
   50: SYMLINK,
   51: "character-device",
   52: "block-device",
   53: DIRECTORY,
   54: "fifo",
   120: "pax-header",
   103: "pax-global-header",
   76: "gnu-long-name",
   75: "gnu-long-link-name"
  };
  const EMPTY = new Uint8Array(0);
  new TextEncoder;
  const decoder = new TextDecoder;
  function readString(view, offset, size) {
   if (view[offset] === 0) return "";
   const end = view.indexOf(0, offset);
   const sliceEnd = end === -1 || end > offset + size ? offset + size : end;
   return decoder.decode(view.subarray(offset, sliceEnd));
  }
  function readOctal(view, offset, size) {
   let value = 0;
   const end = offset + size;
   for (let i = offset; i < end; i++) {
    const charCode = view[i];
    if (charCode === 0) break;
    if (charCode === 32) continue;
    if (charCode < 48 || charCode > 55) throw new Error("Invalid tar number.");
    value = value * 8 + (charCode - 48);
   }
   return value;
  }
  function readNumeric(view, offset, size) {
   if (view[offset] & 128) {
    let result = 0;
    result = view[offset] & 127;
    for (let i = 1; i < size; i++) result = result * 256 + view[offset + i];
    if (!Number.isSafeInteger(result)) throw new Error("TAR number too large");
    return result;
   }
   return readOctal(view, offset, size);
  }
  const isBodyless = header => header.type === "directory" || header.type === "symlink" || header.type === "link" || header.type === "character-device" || header.type === "block-device" || header.type === "fifo";
  const stripPath = (p, n) => {
   const parts = p.split("/").filter(Boolean);
   return n >= parts.length ? "" : parts.slice(n).join("/");
  };
  function transformHeader(header, options) {
   const {strip, filter, map} = options;
   if (!strip && !filter && !map) return header;
   const h = {
    ...header
   };
   if (strip && strip > 0) {
    const newName = stripPath(h.name, strip);
    if (!newName) return null;
    h.name = h.type === "directory" && !newName.endsWith("/") ? `${newName}/` : newName;
    if (h.linkname) {
     const isAbsolute = h.linkname.startsWith("/");
     if (isAbsolute || h.type === "link") {
      const stripped = stripPath(h.linkname, strip);
      h.linkname = isAbsolute ? `/${stripped}` || "/" : stripped;
     }
    }
   }
   if (filter?.(h) === false) return null;
   const result = map ? map(h) : h;
   if (result && (!result.name?.trim() || result.name === "." || result.name === "/")) return null;
   return result;
  }
  const INITIAL_CAPACITY = 256;
  function createChunkQueue() {
   let chunks = new Array(INITIAL_CAPACITY);
   let capacityMask = chunks.length - 1;
   let head = 0;
   let tail = 0;
   let totalAvailable = 0;
   const consumeFromHead = count => {
    const chunk = chunks[head];
    if (count === chunk.length) {
     chunks[head] = EMPTY;
     head = head + 1 & capacityMask;
    } else chunks[head] = chunk.subarray(count);
    totalAvailable -= count;
    if (totalAvailable === 0 && chunks.length > INITIAL_CAPACITY) {
     chunks = new Array(INITIAL_CAPACITY);
     capacityMask = 255;
     head = 0;
     tail = 0;
    }
   };
   function pull(bytes, callback) {
    if (callback) {
     let fed = 0;
     let remaining = Math.min(bytes, totalAvailable);
     while (remaining > 0) {
      const chunk = chunks[head];
      const toFeed = Math.min(remaining, chunk.length);
      const segment = toFeed === chunk.length ? chunk : chunk.subarray(0, toFeed);
      consumeFromHead(toFeed);
      remaining -= toFeed;
      fed += toFeed;
      if (!callback(segment)) break;
     }
     return fed;
    }
    if (totalAvailable < bytes) return null;
    if (bytes === 0) return EMPTY;
    const firstChunk = chunks[head];
    if (firstChunk.length >= bytes) {
     const view = firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
     consumeFromHead(bytes);
     return view;
    }
    const result = new Uint8Array(bytes);
    let copied = 0;
    let remaining = bytes;
    while (remaining > 0) {
     const chunk = chunks[head];
     const toCopy = Math.min(remaining, chunk.length);
     result.set(toCopy === chunk.length ? chunk : chunk.subarray(0, toCopy), copied);
     copied += toCopy;
     remaining -= toCopy;
     consumeFromHead(toCopy);
    }
    return result;
   }
   return {
    push: chunk => {
     if (chunk.length === 0) return;
     let nextTail = tail + 1 & capacityMask;
     if (nextTail === head) {
      const oldLen = chunks.length;
      const newLen = oldLen * 2;
      const newChunks = new Array(newLen);
      const count = tail - head + oldLen & oldLen - 1;
      if (head < tail) for (let i = 0; i < count; i++) newChunks[i] = chunks[head + i]; else {
       const firstPart = oldLen - head;
       for (let i = 0; i < firstPart; i++) newChunks[i] = chunks[head + i];
       for (let i = 0; i < tail; i++) newChunks[firstPart + i] = chunks[i];
      }
      chunks = newChunks;
      capacityMask = newLen - 1;
      head = 0;
      tail = count;
      nextTail = tail + 1 & capacityMask;
     }
     chunks[tail] = chunk;
     tail = nextTail;
     totalAvailable += chunk.length;
    },
    available: () => totalAvailable,
    peek: bytes => {
     if (totalAvailable < bytes) return null;
     if (bytes === 0) return EMPTY;
     const firstChunk = chunks[head];
     if (firstChunk.length >= bytes) return firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
     const result = new Uint8Array(bytes);
     let copied = 0;
     let index = head;
     while (copied < bytes) {
      const chunk = chunks[index];
      const toCopy = Math.min(bytes - copied, chunk.length);
      if (toCopy === chunk.length) result.set(chunk, copied); else result.set(chunk.subarray(0, toCopy), copied);
      copied += toCopy;
      index = index + 1 & capacityMask;
     }
     return result;
    },
    discard: bytes => {
     if (bytes > totalAvailable) throw new Error("Too many bytes consumed");
     if (bytes === 0) return;
     let remaining = bytes;
     while (remaining > 0) {
      const chunk = chunks[head];
      const toConsume = Math.min(remaining, chunk.length);
      consumeFromHead(toConsume);
      remaining -= toConsume;
     }
    },
    pull
   };
  }
  const CHECKSUM_SPACE = 32;
  function validateChecksum(block) {
   const stored = readOctal(block, 148, 8);
   let sum = 0;
   for (let i = 0; i < block.length; i++) if (i >= 148 && i < 156) sum += CHECKSUM_SPACE; else sum += block[i];
   return stored === sum;
  }
  function parseUstarHeader(block, strict) {
   if (strict && !validateChecksum(block)) throw new Error("Invalid tar header checksum.");
   const header = {
    name: readString(block, 0, 100),
    mode: readOctal(block, 100, 8),
    uid: readNumeric(block, 108, 8),
    gid: readNumeric(block, 116, 8),
    size: readNumeric(block, 124, 12),
    mtime: new Date(readNumeric(block, 136, 12) * 1e3),
    type: FLAGTYPE[block[156]] || "file",
    linkname: readString(block, 157, 100)
   };
   const magic = readString(block, 257, 6);
   if (magic.trim() === "ustar") {
    header.uname = readString(block, 265, 32);
    header.gname = readString(block, 297, 32);
   }
   if (magic === "ustar") header.prefix = readString(block, 345, 155);
   return header;
  }
  const PAX_MAPPING = {
   path: [ "name", v => v ],
   linkpath: [ "linkname", v => v ],
   size: [ "size", v => /^\d+$/.test(v) && Number.isSafeInteger(+v) ? +v : NaN ],
   mtime: [ "mtime", parseFloat ],
   uid: [ "uid", v => parseInt(v, 10) ],
   gid: [ "gid", v => parseInt(v, 10) ],
   uname: [ "uname", v => v ],
   gname: [ "gname", v => v ]
  };
  function parsePax(buffer) {
   const overrides = Object.create(null);
   const pax = Object.create(null);
   let isPax = false;
   let offset = 0;
   while (offset < buffer.length) {
    const spaceIndex = buffer.indexOf(32, offset);
    if (spaceIndex === -1) break;
    const length = parseInt(decoder.decode(buffer.subarray(offset, spaceIndex)), 10);
    if (!(length > 0)) break;
    const recordEnd = offset + length;
    const recordStr = decoder.decode(buffer.subarray(spaceIndex + 1, recordEnd - 1));
    const equalsIndex = recordStr.indexOf("=");
    if (equalsIndex > 0) {
     const key = recordStr.slice(0, equalsIndex);
     const value = recordStr.slice(equalsIndex + 1);
     pax[key] = value;
     isPax = true;
     if (Object.hasOwn(PAX_MAPPING, key)) {
      const [targetKey, parser] = PAX_MAPPING[key];
      const parsedValue = parser(value);
      if (typeof parsedValue === "string" || !Number.isNaN(parsedValue)) overrides[targetKey] = parsedValue;
     }
    }
    offset = recordEnd;
   }
   if (isPax) overrides.pax = pax;
   return overrides;
  }
  function applyOverrides(header, overrides) {
   if (overrides.name !== void 0) header.name = overrides.name;
   if (overrides.linkname !== void 0) header.linkname = overrides.linkname;
   if (overrides.size !== void 0) header.size = overrides.size;
   if (overrides.mtime !== void 0) header.mtime = new Date(overrides.mtime * 1e3);
   if (overrides.uid !== void 0) header.uid = overrides.uid;
   if (overrides.gid !== void 0) header.gid = overrides.gid;
   if (overrides.uname !== void 0) header.uname = overrides.uname;
   if (overrides.gname !== void 0) header.gname = overrides.gname;
   if (overrides.pax) header.pax = Object.assign({}, header.pax ?? {}, overrides.pax);
  }
  function getMetaParser(type) {
   switch (type) {
   case "pax-global-header":
   case "pax-header":
    return parsePax;

   case "gnu-long-name":
    return data => ({
     name: readString(data, 0, data.length)
    });

   case "gnu-long-link-name":
    return data => ({
     linkname: readString(data, 0, data.length)
    });

   default:
    return;
   }
  }
  const STATE_HEADER = 0;
  const STATE_BODY = 1;
  const MAX_META_SIZE = 8388608;
  const MAX_GLOBAL_PAX_KEYS = 512;
  const truncateErr = new Error("Tar archive is truncated.");
  function createUnpacker(options = {}) {
   const strict = options.strict ?? false;
   const {available, peek, push, discard, pull} = createChunkQueue();
   let state = STATE_HEADER;
   let ended = false;
   let done = false;
   let eof = false;
   let currentEntry = null;
   const paxGlobals = {};
   let nextEntryOverrides = {};
   const unpacker = {
    isEntryActive: () => state === STATE_BODY,
    isBodyComplete: () => !currentEntry || currentEntry.remaining === 0,
    canFinish: () => !currentEntry || available() >= currentEntry.remaining + currentEntry.padding,
    bodyBytes: () => currentEntry && currentEntry.remaining > 0 ? Math.min(currentEntry.remaining, available()) : 0,
    available,
    write(chunk) {
     if (ended) throw new Error("Archive already ended.");
     if (eof) {
      if (strict) checkPadding(chunk);
      return;
     }
     push(chunk);
    },
    end() {
     ended = true;
    },
    readHeader() {
     if (state !== STATE_HEADER) throw new Error("Cannot read header while an entry is active");
     if (done) return;
     while (!done) {
      if (available() < 512) {
       if (ended) {
        if (available() > 0 && strict) throw truncateErr;
        done = true;
        return;
       }
       return null;
      }
      const headerBlock = peek(512);
      if (isZeroBlock(headerBlock)) {
       if (available() < 1024) {
        if (ended) {
         if (strict) throw truncateErr;
         done = true;
         return;
        }
        return null;
       }
       if (isZeroBlock(peek(1024).subarray(512))) {
        discard(1024);
        done = true;
        eof = true;
        if (strict) pull(available(), checkPadding); else discard(available());
        return;
       }
       if (strict) throw new Error("Invalid tar header.");
       discard(512);
       continue;
      }
      let internalHeader;
      try {
       internalHeader = parseUstarHeader(headerBlock, strict);
      } catch (err) {
       if (strict) throw err;
       discard(512);
       continue;
      }
      const metaParser = getMetaParser(internalHeader.type);
      if (metaParser) {
       if (internalHeader.size > MAX_META_SIZE) throw new Error("Tar metadata entry exceeds maximum size.");
       const paddedSize = internalHeader.size + (-internalHeader.size & 511);
       if (available() < 512 + paddedSize) {
        if (ended && strict) throw truncateErr;
        return null;
       }
       discard(512);
       const overrides = metaParser(pull(paddedSize).subarray(0, internalHeader.size));
       if (nextEntryOverrides.pax) nextEntryOverrides = {};
       const target = internalHeader.type === "pax-global-header" ? paxGlobals : nextEntryOverrides;
       if (target === paxGlobals && overrides.pax && Object.keys(overrides.pax).length > MAX_GLOBAL_PAX_KEYS) throw new Error("Too many global attributes.");
       for (const key in overrides) target[key] = overrides[key];
       continue;
      }
      discard(512);
      const header = internalHeader;
      if (internalHeader.prefix) header.name = `${internalHeader.prefix}/${header.name}`;
      applyOverrides(header, paxGlobals);
      applyOverrides(header, nextEntryOverrides);
      let archiveSize = header.size;
      if (isBodyless(header)) {
       archiveSize = 0;
       header.size = 0;
      } else if (header.name.endsWith("/") && header.type === "file") {
       header.type = DIRECTORY;
       header.size = 0;
      }
      nextEntryOverrides = {};
      currentEntry = {
       header,
       remaining: archiveSize,
       padding: -archiveSize & 511
      };
      state = STATE_BODY;
      return header;
     }
    },
    streamBody(callback) {
     if (state !== STATE_BODY || !currentEntry || currentEntry.remaining === 0) return 0;
     const bytesToFeed = Math.min(currentEntry.remaining, available());
     if (bytesToFeed === 0) return 0;
     const fed = pull(bytesToFeed, callback);
     currentEntry.remaining -= fed;
     return fed;
    },
    skipPadding() {
     if (state !== STATE_BODY || !currentEntry) return true;
     if (currentEntry.remaining > 0) throw new Error("Body not fully consumed");
     if (available() < currentEntry.padding) return false;
     discard(currentEntry.padding);
     currentEntry = null;
     state = STATE_HEADER;
     return true;
    },
    skipEntry() {
     if (state !== STATE_BODY || !currentEntry) return true;
     const toDiscard = Math.min(currentEntry.remaining, available());
     if (toDiscard > 0) {
      discard(toDiscard);
      currentEntry.remaining -= toDiscard;
     }
     if (currentEntry.remaining > 0) return false;
     return unpacker.skipPadding();
    },
    finish() {
     if (strict && !eof) throw truncateErr;
    }
   };
   return unpacker;
  }
  function isZeroBlock(block) {
   if (block.length === 0) return true;
   if (block[0] !== 0) return false;
   if (block.byteOffset % 8 === 0 && block.length % 8 === 0) {
    const view = new BigUint64Array(block.buffer, block.byteOffset, block.length / 8);
    for (let i = 0; i < view.length; i++) if (view[i] !== 0n) return false;
    return true;
   }
   for (let i = 0; i < block.length; i++) if (block[i] !== 0) return false;
   return true;
  }
  function checkPadding(chunk) {
   if (!isZeroBlock(chunk)) throw new Error("Invalid EOF.");
   return true;
  }
  async function streamToBuffer(stream) {
   const chunks = [];
   const reader = stream.getReader();
   let totalLength = 0;
   try {
    while (true) {
     const {done, value} = await reader.read();
     if (done) break;
     chunks.push(value);
     totalLength += value.length;
    }
    const result = new Uint8Array(totalLength);
    let offset = 0;
    for (const chunk of chunks) {
     result.set(chunk, offset);
     offset += chunk.length;
    }
    return result;
   } finally {
    reader.releaseLock();
   }
  }
  const drain = stream => stream.pipeTo(new WritableStream);
  const BUFFER_LIMIT = 1048576;
  const RESUME_LIMIT = BUFFER_LIMIT / 2;
  function createTarDecoder(options = {}) {
   const unpacker = createUnpacker(options);
   const strict = options.strict ?? false;
   let controller = null;
   let bodyController = null;
   let pumping = false;
   let blocked = false;
   let resume = null;
   let abortHooked = false;
   let eofReached = false;
   let sourceEnded = false;
   let closed = false;
   const unblock = () => {
    resume?.();
    resume = null;
   };
   const closeBody = () => {
    try {
     bodyController?.close();
    } catch {}
    bodyController = null;
   };
   const fail = reason => {
    if (closed) return;
    closed = true;
    try {
     bodyController?.error(reason);
    } catch {}
    bodyController = null;
    try {
     controller.error(reason);
    } catch {}
    controller = null;
    unblock();
   };
   const finish = () => {
    if (closed) return;
    closed = true;
    closeBody();
    try {
     controller.close();
    } catch {}
    controller = null;
    unblock();
   };
   const truncateOrFinish = () => {
    if (strict) throw new Error("Tar archive is truncated.");
    finish();
   };
   const pump = () => {
    if (pumping || closed || !controller) return;
    blocked = false;
    pumping = true;
    try {
     while (true) {
      if (eofReached) {
       if (sourceEnded) finish();
       break;
      }
      if (unpacker.isEntryActive()) {
       if (sourceEnded && !unpacker.canFinish()) {
        truncateOrFinish();
        break;
       }
       if (bodyController) {
        if ((bodyController.desiredSize ?? 1) <= 0) {
         blocked = true;
         break;
        }
        if (unpacker.streamBody(c => (bodyController.enqueue(c), (bodyController.desiredSize ?? 1) > 0)) === 0 && !unpacker.isBodyComplete()) {
         if (sourceEnded) truncateOrFinish();
         break;
        }
       } else if (!unpacker.skipEntry()) {
        if (sourceEnded) truncateOrFinish();
        break;
       }
       if (unpacker.isBodyComplete()) {
        closeBody();
        if (!unpacker.skipPadding()) {
         if (sourceEnded) truncateOrFinish();
         break;
        }
       }
      } else {
       if ((controller.desiredSize ?? 0) < 0) {
        blocked = true;
        break;
       }
       const header = unpacker.readHeader();
       if (header === null) {
        if (sourceEnded) finish();
        break;
       }
       if (header === void 0) {
        if (sourceEnded) {
         unpacker.finish();
         finish();
         break;
        }
        eofReached = true;
        break;
       }
       controller.enqueue({
        header,
        body: new ReadableStream({
         start(c) {
          if (header.size === 0) c.close(); else bodyController = c;
         },
         pull: pump,
         cancel() {
          bodyController = null;
          pump();
         }
        })
       });
      }
     }
    } catch (error) {
     fail(error);
     throw error;
    } finally {
     pumping = false;
    }
    if (resume && (!blocked || unpacker.available() < RESUME_LIMIT)) unblock();
   };
   return {
    readable: new ReadableStream({
     start(c) {
      controller = c;
     },
     pull: pump,
     cancel(reason) {
      unpacker.end();
      if (reason !== void 0) fail(reason); else finish();
     }
    }, {
     highWaterMark: 2
    }),
    writable: new WritableStream({
     write(chunk, controller) {
      try {
       unpacker.write(chunk);
       pump();
       if (blocked && unpacker.available() >= BUFFER_LIMIT) {
        if (!abortHooked) {
         controller.signal.onabort = unblock;
         abortHooked = true;
        }
        return new Promise(resolve => resume = resolve);
       }
      } catch (error) {
       fail(error);
       throw error;
      }
     },
     close() {
      try {
       sourceEnded = true;
       unpacker.end();
       pump();
      } catch (error) {
       fail(error);
       throw error;
      }
     },
     abort(reason) {
      fail(reason);
     }
    })
   };
  }
  async function unpackTar(archive, options = {}) {
   if (!(archive instanceof ReadableStream)) return unpackTarBuffer(archive instanceof Uint8Array ? archive : new Uint8Array(archive), options);
   const results = [];
   const reader = archive.pipeThrough(createTarDecoder(options)).getReader();
   try {
    while (true) {
     const {done, value: entry} = await reader.read();
     if (done) break;
     let processedHeader;
     try {
      processedHeader = transformHeader(entry.header, options);
     } catch (error) {
      await entry.body.cancel();
      throw error;
     }
     if (processedHeader === null) {
      await drain(entry.body);
      continue;
     }
     if (isBodyless(processedHeader)) {
      await drain(entry.body);
      results.push({
       header: processedHeader
      });
     } else results.push({
      header: processedHeader,
      data: await streamToBuffer(entry.body)
     });
    }
   } catch (error) {
    await reader.cancel(error).catch(() => {});
    throw error;
   } finally {
    reader.releaseLock();
   }
   return results;
  }
  function unpackTarBuffer(archive, options) {
   const unpacker = createUnpacker(options);
   const strict = options.strict ?? false;
   const results = [];
   unpacker.write(archive);
   unpacker.end();
   while (true) {
    const header = unpacker.readHeader();
    if (header === void 0) break;
    if (header === null) {
     if (strict) throw new Error("Tar archive is truncated.");
     break;
    }
    const processedHeader = transformHeader(header, options);
    if (processedHeader === null) {
     const skipped = unpacker.skipEntry();
     if (!skipped && strict) throw new Error("Tar archive is truncated.");
     if (!skipped) break;
     continue;
    }
    if (isBodyless(processedHeader)) {
     const skipped = unpacker.skipEntry();
     if (!skipped && strict) throw new Error("Tar archive is truncated.");
     results.push({
      header: processedHeader
     });
     if (!skipped) break;
     continue;
    }
    let size = header.size;
    if (size < 0 || !unpacker.canFinish()) {
     if (strict) throw new Error("Tar archive is truncated.");
     size = unpacker.bodyBytes();
    }
    const data = new Uint8Array(size);
    let offset = 0;
    unpacker.streamBody(chunk => {
     data.set(chunk, offset);
     offset += chunk.length;
     return true;
    });
    const bodyComplete = unpacker.isBodyComplete();
    let paddingComplete = true;
    if (bodyComplete) {
     paddingComplete = unpacker.skipPadding();
     if (!paddingComplete && strict) throw new Error("Tar archive is truncated.");
    }
    results.push({
     header: processedHeader,
     data
    });
    if (!bodyComplete || !paddingComplete) break;
   }
   unpacker.finish();
   return results;
  }
 })
};
