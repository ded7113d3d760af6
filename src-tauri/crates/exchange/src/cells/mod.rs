//! Cells to values: strict, because what is guessed wrong is found out years later. Each parser takes a trimmed text.

mod code;
mod contact;
mod money;
mod time;
mod word;

pub use code::{insee, postcode};
pub use contact::{email, phone};
pub use money::{area, balance, cents, floor, integer};
pub use time::{day, minute, vintage};
pub use word::{choice, line, list, short, yes_no};

pub use council::imports::Problem;

/// The result of reading a cell.
pub type Read<T> = Result<T, Problem>;

/// The text without any space, hard or thin ones included.
fn compact(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
