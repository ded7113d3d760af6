//! The primitives, named in this file alone: one function per thing that is done with a key.

use crate::{Cost, Error, Result, hex::Hex};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::{self, Read, Write};
use unicode_normalization::UnicodeNormalization;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

/// What encrypts a register: 32 bytes of key and 16 of salt, wiped from memory when dropped.
pub type RawKey = Zeroizing<[u8; 48]>;

pub(crate) type Secret = Zeroizing<[u8; 32]>;

const NONCE: usize = 24;
const PUBLIC: usize = 32;

/// Bytes from the system's source of chance, never from a generator of our own.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(std::io::Error::from)?;
    Ok(bytes)
}

/// A number below `bound`, each as likely as another.
pub(crate) fn random_below(bound: usize) -> Result<usize> {
    let bound = bound as u64;
    loop {
        let drawn = getrandom::u64().map_err(std::io::Error::from)?;
        // The last, incomplete run of `bound` numbers would favour the small ones: draw again.
        if drawn < u64::MAX - u64::MAX % bound {
            return Ok(usize::try_from(drawn % bound).unwrap_or_default());
        }
    }
}

/// The key that wraps a slot's secret, from a passphrase: NFKC, Argon2id, HKDF.
pub(crate) fn key_of_passphrase(passphrase: &str, salt: &[u8], cost: Cost) -> Result<Secret> {
    let params = Params::new(cost.memory_mib * 1024, cost.passes, 1, Some(32)).map_err(|_| Error::KdfOutOfBounds)?;
    // Room for the longest decomposition from the start, so that growing leaves no copy behind.
    let mut normal = Zeroizing::new(String::with_capacity(passphrase.len() * 18));
    normal.extend(passphrase.nfkc());
    let mut stretched = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, stretched.as_mut_slice())
        .map_err(|error| std::io::Error::other(error.to_string()))?;
    derive(stretched.as_slice(), salt, b"palier slot passphrase v1")
}

/// The key that wraps a slot's secret, from 160 random bits, which need no stretching.
pub(crate) fn key_of_recovery(recovery: &[u8], salt: &[u8]) -> Result<Secret> {
    derive(recovery, salt, b"palier slot recovery v1")
}

/// The key that wraps the database key it replaces.
pub(crate) fn key_of_replaced(new: &RawKey) -> Result<Secret> {
    derive(new.as_slice(), &[], b"palier replaced key v1")
}

/// The key of what a backup keeps beside its register.
pub(crate) fn key_of_beside(key: &RawKey) -> Result<Secret> {
    derive(key.as_slice(), &[], b"palier beside register v1")
}

/// A fresh pair: the secret and its public half.
pub(crate) fn key_pair() -> Result<(Secret, [u8; PUBLIC])> {
    let secret = random::<32>()?;
    let public = PublicKey::from(&StaticSecret::from(*secret)).to_bytes();
    Ok((secret, public))
}

/// Encrypts under a key; `about` is bound to the result and must be given again to decrypt.
pub(crate) fn wrap(key: &Secret, about: &[u8], plain: &[u8]) -> Result<Hex> {
    let nonce = random::<NONCE>()?;
    let sealed = XChaCha20Poly1305::new(key.as_slice().try_into().map_err(|_| Error::HeaderDamaged)?)
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: about })
        .map_err(|_| std::io::Error::other("encryption"))?;
    Ok(Hex([nonce.as_slice(), &sealed].concat()))
}

/// What was wrapped, if key and `about` are the same as then and no bit has changed.
pub(crate) fn unwrap<const N: usize>(key: &Secret, about: &[u8], wrapped: &Hex) -> Option<Zeroizing<[u8; N]>> {
    Some(Zeroizing::new(open(key, about, &wrapped.0)?.as_slice().try_into().ok()?))
}

/// The same, however long it is.
pub(crate) fn open(key: &Secret, about: &[u8], wrapped: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = wrapped.split_first_chunk::<NONCE>()?;
    let opened = XChaCha20Poly1305::new(key.as_slice().try_into().ok()?)
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: about });
    opened.map(Zeroizing::new).ok()
}

/// Encrypts for whoever holds the secret of `public`, whom one need not be.
pub(crate) fn seal(public: &[u8; PUBLIC], about: &[u8], plain: &[u8]) -> Result<Hex> {
    let (once, once_public) = key_pair()?;
    let key = agree(&once, public, &once_public, public)?;
    let wrapped = wrap(&key, about, plain)?;
    Ok(Hex([once_public.as_slice(), &wrapped.0].concat()))
}

/// What was sealed to the public half of `secret`.
pub(crate) fn unseal<const N: usize>(secret: &Secret, about: &[u8], sealed: &Hex) -> Option<Zeroizing<[u8; N]>> {
    let (once_public, wrapped) = sealed.0.split_first_chunk::<PUBLIC>()?;
    let public = PublicKey::from(&StaticSecret::from(**secret)).to_bytes();
    let key = agree(secret, once_public, once_public, &public).ok()?;
    unwrap(&key, about, &Hex(wrapped.to_vec()))
}

/// The mark of whoever holds the database key on a header.
pub(crate) fn mark(key: &RawKey, bytes: &[u8]) -> Result<Hex> {
    Ok(Hex(marker(key, bytes)?.finalize().into_bytes().to_vec()))
}

/// Whether the mark was made with this key on these bytes; takes the same time for a near miss.
pub(crate) fn is_marked(key: &RawKey, bytes: &[u8], mark: &Hex) -> Result<bool> {
    Ok(marker(key, bytes)?.verify_slice(&mark.0).is_ok())
}

/// A fingerprint that anyone can check: against accidents, not against hands.
pub(crate) fn digest(bytes: &[u8]) -> Hex {
    Hex(Sha256::digest(bytes).to_vec())
}

/// How long a part of a file is, and its fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sum {
    pub(crate) bytes: u64,
    pub(crate) digest: Hex,
}

impl Sum {
    /// The sum of what is read to its end, and written on the way.
    pub(crate) fn of(mut from: impl Read, mut to: impl Write) -> io::Result<Self> {
        let (mut read, mut bytes) = (Sha256::new(), 0);
        let mut block = vec![0; 1 << 16];
        loop {
            let length = match from.read(&mut block) {
                Ok(0) => return Ok(Self { bytes, digest: Hex(read.finalize().to_vec()) }),
                Ok(length) => length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            read.update(&block[..length]);
            to.write_all(&block[..length])?;
            bytes += length as u64;
        }
    }
}

fn marker(key: &RawKey, bytes: &[u8]) -> Result<Hmac<Sha256>> {
    let key = derive(key.as_slice(), &[], b"palier header mark v1")?;
    let mut marker =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice()).map_err(|_| Error::HeaderDamaged)?;
    marker.update(bytes);
    Ok(marker)
}

fn agree(mine: &Secret, theirs: &[u8; PUBLIC], once: &[u8; PUBLIC], holder: &[u8; PUBLIC]) -> Result<Secret> {
    let shared = StaticSecret::from(**mine).diffie_hellman(&PublicKey::from(*theirs));
    // A point of low order gives the same secret to everybody.
    if !shared.was_contributory() {
        return Err(Error::HeaderDamaged);
    }
    derive(shared.as_bytes(), &[once.as_slice(), holder].concat(), b"palier sealed key v1")
}

fn derive(material: &[u8], salt: &[u8], purpose: &[u8]) -> Result<Secret> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), material)
        .expand(purpose, key.as_mut_slice())
        .map_err(|_| std::io::Error::other("key derivation"))?;
    Ok(key)
}
