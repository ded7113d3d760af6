//! Tests that cross rooms: journeys, the real window, papers, durability and the architecture itself.
//!
//! What they share: an office over a real register, in a folder that vanishes with the test.

mod desk;
pub mod durability;

pub use desk::Desk;
