//! Numbers that are asked to lie between two bounds.

use crate::Refusal;

/// Whether a number lies between two bounds, both allowed.
///
/// # Errors
/// [`Refusal::OutOfBounds`].
pub(crate) fn within(field: &str, value: u32, min: u32, max: u32) -> crate::Ruled {
    if (min..=max).contains(&value) { Ok(()) } else { Err(Refusal::OutOfBounds { field: field.to_owned(), min, max }) }
}
