import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for localhost, both PEM, and the hash by which a browser is told to trust it, since it signs itself. */
export type Certificate = { readonly key: string; readonly cert: string; readonly publicKeyHash: string };

/** Makes a certificate that holds for a day on either side of `now`. HTTP/2 in browsers asks for one, and Node can read but not write them. */
export function makeCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const name = sequence(
    tagged(0x31, sequence(Buffer.from('0603550403', 'hex'), tagged(0x0c, Buffer.from('localhost')))),
  );
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const day = 86_400_000;
  const body = sequence(
    tagged(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(now.getTime() - day), utcTime(now.getTime() + day)),
    name,
    publicKeyInfo,
  );
  const signature = tagged(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const pem = sequence(body, ecdsaWithSha256, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
    publicKeyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}

/** A value of DER, the form that certificates are written in: its tag, its length and its bytes (X.690). */
function tagged(tag: number, bytes: Buffer): Buffer {
  const size = bytes.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), bytes]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));

const utcTime = (time: number): Buffer =>
  tagged(
    0x17,
    Buffer.from(
      `${new Date(time)
        .toISOString()
        .replace(/\.\d+|[-:T]/g, '')
        .slice(2, 14)}Z`,
    ),
  );
