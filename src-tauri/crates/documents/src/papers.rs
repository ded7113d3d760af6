//! The papers themselves, one file each: a plain structure of facts, and the function that lays them out.
//!
//! Facts arrive as values of the council (days, minutes, cents) and as text that somebody wrote; how they read in French
//! is decided here. No structure names more about a person than its paper prints.

pub mod agenda;
pub mod attendance;
pub mod convocation;
pub mod emergency;
mod letter;
pub mod letterhead;
pub mod minutes;
pub mod notification;
pub mod poster;
pub mod recovery;
pub mod workshop_attendance;
