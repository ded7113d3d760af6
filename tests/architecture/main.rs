//! The architecture, as rules that fail: which room may name which, where words and SQL are written, how long a file is.

mod doors;
mod features;
mod glossary;
mod house;
mod names;
mod shell;
mod tokens;

/// Fails with every finding, one a line.
fn none_of(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}
