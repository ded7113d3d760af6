//! What minutes cost: time, memory and bytes, at 12 and 240 pages. `cargo bench -p tests --bench papers`.

#[path = "examples/mod.rs"]
#[expect(dead_code, unused_imports, reason = "shared with the tests of the papers, which use all of it")]
mod examples;

use documents::page_count;
use documents::papers::minutes::{State, Version, minutes};
use std::time::Instant;

fn main() {
    for (name, hearings, times) in [("12 pages", 27, 9), ("240 pages", 655, 3)] {
        let facts = examples::minutes_of(hearings, State::Sealed);
        let mut spent = Vec::new();
        let mut pdf = Vec::new();
        for _ in 0..times {
            let start = Instant::now();
            pdf = minutes(&facts, Version::Nominative).to_pdf().expect("minutes are made");
            spent.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        spent.sort_by(f64::total_cmp);
        let median = spent[spent.len() / 2];
        let pages = page_count(&pdf).expect("minutes are read");
        #[expect(clippy::cast_precision_loss, reason = "pages and bytes are few")]
        let (each, weight) = (median / pages as f64, pdf.len() as f64 / 1000.0);
        println!(
            "{name}: {pages} pages, {median:.0} ms ({each:.2} ms a page), {weight:.0} kB, peak {} MB",
            peak_memory().unwrap_or(0) / 1000
        );
    }
}

/// The most memory this process has held, in kB, where the system says so.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}
