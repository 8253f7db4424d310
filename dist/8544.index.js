import { modules as shared } from "./shared.index.js";

export const id = 8544;

export const ids = [ 8544 ];

export const modules = {
 ...shared,
 13946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => attributeSignatures
  });
  var envelope_envelope = __webpack_require__(85544);
  var external_node_crypto_ = __webpack_require__(77598);
  var public_key = __webpack_require__(11615);
  function publicKeyOf(key) {
   const publicKey = (0, public_key.RR)(key.public_key ?? "");
   return publicKey !== void 0 && (0, public_key.I)(publicKey) === key.kind ? publicKey : void 0;
  }
  const ecdsaP256 = {
   kind: "ecdsa-p256",
   verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== void 0 && (0, external_node_crypto_.verify)("sha256", message, {
     key: publicKey,
     dsaEncoding: "der"
    }, signature);
   }
  };
  const ed25519 = {
   kind: "ed25519",
   verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== void 0 && (0, external_node_crypto_.verify)(null, message, publicKey, signature);
   }
  };
  const hmacSha256 = {
   kind: "hmac-sha256",
   verify: (_key, secret, message, signature) => {
    if (secret === void 0) return false;
    const expected = (0, external_node_crypto_.createHmac)("sha256", secret.reveal()).update(message).digest();
    return signature.byteLength === expected.byteLength && (0, external_node_crypto_.timingSafeEqual)(expected, signature);
   }
  };
  const VERIFIERS = {
   "hmac-sha256": hmacSha256,
   ed25519,
   "ecdsa-p256": ecdsaP256
  };
  function attributeSignatures(envelope, {ring, secrets}) {
   const message = (0, envelope_envelope.Zg)(envelope.payloadType, envelope.payload);
   return envelope.signatures.map(({keyId, signature}) => {
    const claimedKey = ring.keys.find(({id}) => id === keyId);
    const candidates = claimedKey === void 0 ? ring.keys : [ claimedKey, ...ring.keys.filter(key => key !== claimedKey) ];
    const verified = candidates.find(key => VERIFIERS[key.kind].verify(key, secrets.get(key.id), message, signature));
    const open = verified === void 0 && claimedKey?.kind === "hmac-sha256" && !secrets.has(claimedKey.id);
    return {
     claimed: keyId,
     verified,
     uncheckable: open ? claimedKey : void 0
    };
   });
  }
 })
};
