//! Bytes as hexadecimal digits.

/// Appends two digits a byte, lower case.
pub(crate) fn push(text: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// The SHA-256 of the bytes, in 64 digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let mut digits = String::with_capacity(64);
    push(&mut digits, &Sha256::digest(bytes));
    digits
}
