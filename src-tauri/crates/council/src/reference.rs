//! References that count within a year: given once, in order, kept for life.

/// Declares a reference: prefix, year of four digits, dash, number padded to a width.
macro_rules! numbered {
    ($(#[$meta:meta])* $name:ident, $prefix:literal, $width:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(export, type = "string")]
        pub struct $name { year: u16, number: u32 }

        impl $name {
            /// The first reference of a year.
            pub const fn first(year: u16) -> Self {
                Self { year, number: 1 }
            }

            /// The reference given after this one, in the same year.
            pub const fn next(self) -> Self {
                Self { year: self.year, number: self.number + 1 }
            }

            /// The reference to give in a year, after the last one given there.
            pub fn after(last: Option<Self>, year: u16) -> Self {
                last.filter(|last| last.year == year).map_or(Self::first(year), Self::next)
            }

            /// The year it counts in.
            pub const fn year(self) -> u16 {
                self.year
            }

            /// Its number in the year, from 1.
            pub const fn number(self) -> u32 {
                self.number
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!($prefix, "{:04}-{:0width$}"), self.year, self.number, width = $width)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::NotAReference;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let read = || {
                    let (year, number) = text.strip_prefix($prefix)?.split_once('-')?;
                    Some(Self { year: year.parse().ok()?, number: number.parse().ok()? })
                };
                // One spelling only: what is read must be written the same.
                read().filter(|read| read.number > 0 && read.to_string() == text).ok_or($crate::NotAReference)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::NotAReference;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(reference: $name) -> Self {
                reference.to_string()
            }
        }
    };
}
pub(crate) use numbered;

/// *Référence illisible*: what was read is not a reference of that kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a reference of that kind")]
pub struct NotAReference;

#[cfg(test)]
mod tests {
    use crate::applications::ApplicationCode;
    use crate::decisions::DecisionNumber;
    use crate::minutes::MinutesNumber;

    #[test]
    fn a_reference_reads_back_as_it_was_written() {
        for text in ["D-2026-031", "D-2026-1204"] {
            assert_eq!(text.parse::<DecisionNumber>().unwrap().to_string(), text);
        }
        assert_eq!("PV-2026-04".parse::<MinutesNumber>().unwrap().number(), 4);
        assert_eq!("2026-014".parse::<ApplicationCode>().unwrap().year(), 2026);
    }

    #[test]
    fn a_reference_has_one_spelling() {
        for text in ["", "D-2026-31", "D-2026-0031", "D-26-031", "D-2026-000", "d-2026-031", "D-2026-+31", "D-2026"] {
            assert!(text.parse::<DecisionNumber>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_starts_again_at_one() {
        let last = "2026-112".parse().ok();
        assert_eq!(ApplicationCode::after(last, 2026).to_string(), "2026-113");
        assert_eq!(ApplicationCode::after(last, 2027).to_string(), "2027-001");
        assert_eq!(ApplicationCode::after(None, 2026).to_string(), "2026-001");
    }
}
