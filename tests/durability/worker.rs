//! Works on a register until it is killed: `worker REGISTER`.
//!
//! Says `begin N` inside the transaction of act N and `done N` once it is acknowledged, N being its line in the journal.

use std::io::{Write, stdout};
use std::path::Path;
use storage::Register;
use tests::durability::{act, key, last};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which register?")?;
    let mut register = Register::open(Path::new(&path), &key())?;
    loop {
        let next = last(&register)? + 1;
        let done = act(&mut register, next, || Ok(say("begin", next)?))?;
        say("done", done)?;
    }
}

/// Told at once: what is still in a buffer when the process dies was never said.
fn say(what: &str, act: i64) -> std::io::Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{what} {act}")?;
    out.flush()
}
