//! Tests that cross rooms: journeys, the real window, papers, durability and the architecture itself.

pub mod durability;
