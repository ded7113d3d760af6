//! Closed lists: an enum whose stored, exported and transmitted value is an English code.

/// Declares a closed list. Each variant carries the code that the register stores and the interface receives.
///
/// Gives `ALL`, `code()` and `from_code()`, with serde and TypeScript forms that use the same codes.
#[macro_export]
macro_rules! coded {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[ts(export)]
        $vis enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value a stored code stands for, if any.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::Coded for $name {
            fn code(self) -> &'static str { $name::code(self) }
            fn from_code(code: &str) -> Option<Self> { $name::from_code(code) }
        }
    };
}

/// A value of a closed list, as the register stores it.
pub trait Coded: Copy + Sized {
    /// The stored code.
    fn code(self) -> &'static str;
    /// The value a stored code stands for, if any.
    fn from_code(code: &str) -> Option<Self>;
}
