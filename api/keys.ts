import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
} from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.js";
import type { Keys } from "./requests/ledger/keys.js";
import { makeFolder } from "./store/make-folder.js";

const FILE = "sluice.key";
const LENGTH = 32;

/**
 * The key under which identifiers become tokens and words are sealed: SLUICE_KEY, else a file beside the data that is
 * made at the first start. Who loses it can neither find a person again nor read what was sealed.
 */
export function openKeys({ key, dataFolder }: Pick<Config, "key" | "dataFolder">): Keys {
  return keysOf(key ?? keyFile(dataFolder));
}

export function keysOf(key: Uint8Array): Keys {
  const tokenKey = derived(key, "sluice token");
  const sealKey = derived(key, "sluice seal");
  return {
    fingerprint: createHash("sha256").update(derived(key, "sluice fingerprint")).digest("hex").slice(0, 16),
    token: (type, normalised) =>
      createHmac("sha256", tokenKey).update(type).update("\0").update(normalised, "utf8").digest("base64url"),
    seal: (clear) => seal(sealKey, clear),
    open: (sealed) => open(sealKey, sealed),
    ...signer(derived(key, "sluice sign")),
  };
}

function derived(key: Uint8Array, name: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), name, LENGTH));
}

/** An Ed25519 key is any 32 bytes; this is how PKCS #8 wraps them (RFC 8410). */
const WRAPPING = Buffer.from("302e020100300506032b657004220420", "hex");

function signer(seed: Buffer): Pick<Keys, "sign" | "publicKey"> {
  const privateKey = createPrivateKey({ key: Buffer.concat([WRAPPING, seed]), format: "der", type: "pkcs8" });
  const jwk = createPublicKey(privateKey).export({ format: "jwk" });
  return {
    sign: (text) => sign(null, Buffer.from(text, "utf8"), privateKey).toString("base64url"),
    publicKey: { ...jwk, alg: "EdDSA", use: "sig" },
  };
}

const CIPHER = "aes-256-gcm";
const [NONCE, TAG] = [12, 16];

/** Nonce, tag and cipher text in one. */
function seal(key: Buffer, clear: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  const text = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function open(key: Buffer, sealed: Uint8Array): Uint8Array {
  const all = Buffer.from(sealed);
  const decipher = createDecipheriv(CIPHER, key, all.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(all.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(all.subarray(NONCE + TAG)), decipher.final()]);
}

/**
 * Whole and on the disk, or not there: what is sealed with a key that a power cut takes is lost. Of two that start at
 * once one puts its key in place, and both read that one.
 */
function makeKeyFile(folder: string, path: string): void {
  const made = `${path}.${String(process.pid)}`;
  try {
    writeFileSync(made, `${randomBytes(LENGTH).toString("base64")}\n`, { mode: 0o600, flush: true });
    linkSync(made, path);
    const inside = openSync(folder, "r");
    fsyncSync(inside);
    closeSync(inside);
  } finally {
    rmSync(made, { force: true });
  }
}

function keyFile(folder: string): Uint8Array {
  const path = join(folder, FILE);
  makeFolder(folder);
  try {
    if (!existsSync(path)) makeKeyFile(folder, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST")
      throw new Error("The key file sluice.key cannot be written in SLUICE_DATA. Set SLUICE_KEY, or another folder.", {
        cause: error,
      });
  }
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length !== LENGTH)
    throw new Error("The file sluice.key in SLUICE_DATA is damaged. Put its backup in its place, or set SLUICE_KEY.", {
      cause: "length",
    });
  return key;
}
