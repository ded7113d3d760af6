//! Works on a register until it is killed: `worker REGISTER FIRST`.
//!
//! Says `begin N` inside the transaction of act N and `done N` once it is acknowledged, N being its line in the journal.

use council::directory::{NewOrganisation, OrganisationKind};
use council::{Act, Actor, Instant, UserId};
use std::io::{Write, stdout};
use std::path::Path;
use storage::{Register, directory};
use tests::durability::{ROWS, key, name};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which register?")?;
    let mut register = Register::open(Path::new(&path), &key())?;
    let mut next = register.page(|page| storage::journal::lines(page, None, 1))?.first().map_or(1, |line| line.seq + 1);
    loop {
        let actor = Actor { user: UserId::new(1), at: Instant::new(next) };
        let ((), receipt) = register.step(Act::Import, &actor, |step| {
            say("begin", next).map_err(storage::Error::from)?;
            (0..ROWS).try_for_each(|row| {
                let organisation = NewOrganisation {
                    kind: OrganisationKind::ALL[0],
                    name: name(next, row),
                    short_name: String::new(),
                    city: String::new(),
                };
                directory::add_organisation(step, &organisation).map(drop)
            })
        })?;
        say("done", receipt.seq)?;
        next = receipt.seq + 1;
    }
}

/// Told at once: what is still in a buffer when the process dies was never said.
fn say(what: &str, act: i64) -> std::io::Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{what} {act}")?;
    out.flush()
}
