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
        let paper = minutes(&facts, Version::Nominative);
        let mut spent = Vec::new();
        let mut pdf = Vec::new();
        for _ in 0..times {
            let start = Instant::now();
            pdf = paper.to_pdf().expect("minutes are made");
            spent.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        spent.sort_by(f64::total_cmp);
        let median = spent[spent.len() / 2];
        let pages = page_count(&pdf).expect("minutes are read");
        #[expect(clippy::cast_precision_loss, reason = "pages and bytes are few")]
        let (each, weight) = (median / pages as f64, pdf.len() as f64 / 1000.0);
        keep(pages, median, weight, &paper.to_html());
        println!(
            "{name}: {pages} pages, {median:.0} ms ({each:.2} ms a page), {weight:.0} kB, peak {} MB",
            peak_memory().unwrap_or(0) / 1000
        );
    }
}

/// Leaves the reading and our figures where the other engines find them: `target/bench/<pages>`.
fn keep(pages: usize, ms: f64, kb: f64, reading: &str) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../target/bench/{pages}"));
    std::fs::create_dir_all(&folder).expect("a folder for the figures");
    std::fs::write(folder.join("reading.html"), reading).expect("a reading");
    let mb = peak_memory().unwrap_or(0) / 1000;
    let ours = format!("{{\"pages\": {pages}, \"ms\": {ms}, \"kb\": {kb}, \"mb\": {mb}}}");
    std::fs::write(folder.join("ours.json"), ours).expect("our figures");
}

/// The most memory this process has held, in kB, where the system says so.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}
