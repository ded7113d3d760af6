//! Cells to values: strict, because what is guessed wrong is found out years later. Each parser takes a trimmed text.

mod code;
mod contact;
mod money;
mod time;
mod word;

pub use code::{insee, postcode};
pub use contact::{email, phone};
pub use money::{area, cents, floor, integer};
pub use time::{day, minute, vintage};
pub use word::{choice, line, list, yes_no};

use council::coded;

coded! {
    /// *Anomalie*: why a cell, or a row, cannot go in.
    pub enum Problem {
        /// The field is required and the cell is empty.
        Missing = "missing",
        /// The row holds more cells than there are headers: a separator slipped into a text.
        ExtraCells = "extra_cells",
        /// An earlier row of the file says the same thing.
        Repeated = "repeated",
        /// Longer than the field holds.
        TooLong = "too_long",
        /// Not a day as `22/11/2026`.
        NotADay = "not_a_day",
        /// A day the calendar does not have, as 29/02/2027.
        NoSuchDay = "no_such_day",
        /// Not a time as `18h30`.
        NotATime = "not_a_time",
        /// An hour that clocks skip when summer time starts.
        NoSuchHour = "no_such_hour",
        /// A repetition that is not understood.
        UnknownRule = "unknown_rule",
        /// The end comes before the start.
        EndsBeforeStart = "ends_before_start",
        /// Not an amount as `1 234,56 €`.
        NotAnAmount = "not_an_amount",
        /// Not a whole number, or a negative one.
        NotANumber = "not_a_number",
        /// A number beyond what the field holds.
        OutOfRange = "out_of_range",
        /// Neither yes nor no.
        NotYesNo = "not_yes_no",
        /// Not ten digits from 0.
        NotAPhone = "not_a_phone",
        /// Not an e-mail address.
        NotAnEmail = "not_an_email",
        /// Not five digits.
        NotAPostcode = "not_a_postcode",
        /// Not an INSEE code.
        NotAnInsee = "not_an_insee",
        /// Not the eighteen signs of a request for social housing.
        NotANud = "not_a_nud",
        /// Not a value of the list.
        NotInList = "not_in_list",
    }
}

/// The result of reading a cell.
pub type Read<T> = Result<T, Problem>;

/// The text without any space, hard or thin ones included.
fn compact(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
