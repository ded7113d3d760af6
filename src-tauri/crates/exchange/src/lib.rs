//! The doorstep: files that come in, hostile until proven plain, and files that go out.
//!
//! In: bytes become a [`table`], [`columns`] say which one holds which field, [`cells`] are read strictly, and a [`preview`]
//! shows what would go in and why the rest would not. Nothing here writes to the register.

pub mod archive;
pub mod cells;
pub mod columns;
pub mod ics;
mod lines;
pub mod ofx;
pub mod preview;
pub mod sheet;
pub mod table;
pub mod targets;
mod text;
pub mod vcf;
