//! What tests that cross rooms share: an office over a real register, the real window
//! on a screen and in a home of its own.
#![expect(clippy::missing_panics_doc, reason = "a test panics: that is how it says no")]

pub mod accessibility;
mod canary;
mod desk;
mod driver;
pub mod durability;
mod example;
mod home;
mod processes;
mod scenes;
pub mod settled;
mod window;

pub use canary::{CANARY, in_clear};
pub use desk::Desk;
pub use driver::run_plainly;
pub use example::{example, example_day, example_of};
pub use home::{Home, program, top};
pub use processes::Process;
pub use scenes::{Screen, State, screens};
pub use window::{Theme, Window};
