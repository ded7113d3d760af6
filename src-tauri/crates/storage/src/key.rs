//! The key of the register.

use std::fmt;
use zeroize::Zeroizing;

/// The random key a register is ciphered with: 32 bytes of key, then the 16 bytes of salt the file starts with.
#[derive(Clone)]
pub struct DatabaseKey(Zeroizing<[u8; 48]>);

impl DatabaseKey {
    /// The key made of these bytes, which the caller wipes on its side.
    pub fn new(bytes: [u8; 48]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The salt a register under this key starts with.
    pub(crate) fn salt(&self) -> &[u8] {
        &self.0[32..]
    }

    /// The key as SQLCipher reads a raw one: `x'…'`, 96 hexadecimal digits.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // Reserved at once: a string that grows leaves copies behind.
        let mut literal = Zeroizing::new(String::with_capacity(99));
        literal.push_str("x'");
        for byte in *self.0 {
            literal.push(char::from(DIGITS[usize::from(byte >> 4)]));
            literal.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        literal.push('\'');
        literal
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::DatabaseKey;

    #[test]
    fn a_key_is_written_raw_and_never_shown() {
        let key = DatabaseKey::new([0xa7; 48]);
        assert_eq!(*key.literal(), format!("x'{}'", "a7".repeat(48)));
        assert!(!format!("{key:?}").contains("a7"));
    }
}
