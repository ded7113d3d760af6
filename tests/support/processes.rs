//! What the system knows of a running program: when it started, what it and its children hold.

use std::{fs, path::Path, time::SystemTime};

/// Ticks of the kernel's clock in a second, as every Linux counts them for programs.
const TICKS: f64 = 100.0;

/// A process of this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process(u32);

impl Process {
    /// The process that runs a program.
    pub fn running(program: &Path) -> Option<Self> {
        all().find(|process| fs::read_link(process.file("exe")).is_ok_and(|path| path == program))
    }

    /// This very process.
    pub fn own() -> Self {
        Self(std::process::id())
    }

    /// The processor's time it has spent so far, in milliseconds.
    pub fn processor_time(self) -> Option<f64> {
        let [own, of_the_system] = [11, 12].map(|field| self.stat(field)?.parse::<f64>().ok());
        Some((own? + of_the_system?) / TICKS * 1000.0)
    }

    /// When it started, in milliseconds after 1970.
    pub fn started_at(self) -> Option<f64> {
        let up: f64 = fs::read_to_string("/proc/uptime").ok()?.split(' ').next()?.parse().ok()?;
        let since_boot: f64 = self.stat(19)?.parse().ok()?;
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs_f64();
        Some((now - up + since_boot / TICKS) * 1000.0)
    }

    /// The memory it and its children hold, what is shared counted in parts (PSS), in kB.
    pub fn memory(self) -> u64 {
        let own = fs::read_to_string(self.file("smaps_rollup")).ok().and_then(|rollup| {
            rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB")?.parse().ok())
        });
        let children = all().filter(|process| process.stat(1) == Some(self.0.to_string()));
        own.unwrap_or(0) + children.map(Self::memory).sum::<u64>()
    }

    /// A field of `stat`, counted after the program's name.
    fn stat(self, field: usize) -> Option<String> {
        let stat = fs::read_to_string(self.file("stat")).ok()?;
        stat.rsplit_once(") ")?.1.split(' ').nth(field).map(str::to_owned)
    }

    fn file(self, name: &str) -> String {
        format!("/proc/{}/{name}", self.0)
    }
}

fn all() -> impl Iterator<Item = Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok().map(Process))
}
